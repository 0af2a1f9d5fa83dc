import PolicyModel

/// The value of one context key in a request.
enum KeyValue: Hashable, Sendable {
  /// The key is not there.
  case absent
  /// A single value.
  case single(ExactText)
  /// A set of values; the empty set counts as null, and is not the same as absence.
  case several([ExactText])
}
