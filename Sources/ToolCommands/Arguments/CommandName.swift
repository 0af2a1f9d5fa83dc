/// A command of the tool; the raw value is what the user types.
enum CommandName: String, Sendable, CaseIterable {
  case explain, compare, evaluate, help
}
