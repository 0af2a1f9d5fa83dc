/// The word before all of a kind: `can use every action`, but `can no longer use any action`.
enum Determiner: String {
  /// After something that is affirmed.
  case every
  /// After something that is denied: not every action would leave some.
  case any
}
