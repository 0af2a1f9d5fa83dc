/// What is wrong with a standard stream; codes are `errno` values.
public enum StreamFault: Hashable, Sendable {
  /// Standard input could not be read.
  case unreadable(code: Int32)
  /// A result could not be written.
  case unwritable(code: Int32)
  /// Whoever read the result has gone away.
  case closed
}
