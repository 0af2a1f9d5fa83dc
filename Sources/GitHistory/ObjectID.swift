/// The id of a git object: forty hexadecimal digits.
public struct ObjectID: Hashable, Sendable {
  /// The forty lower-case hexadecimal digits.
  public let hex: String

  /// The first seven digits, for people; not guaranteed to be unique.
  public var abbreviation: String { String(hex.prefix(7)) }

  /// Creates an id from forty hexadecimal digits, unchecked.
  public init(hex: String) {
    self.hex = hex
  }
}
