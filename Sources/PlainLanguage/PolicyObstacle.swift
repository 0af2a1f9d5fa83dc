public import LocatedJSON

/// Why a policy that applies to a request could not be read.
public struct PolicyObstacle: Hashable, Sendable {
  /// The file, or what else a user named; untrusted.
  public let path: String

  /// Where the trouble stands, nil when it is the whole file.
  public let position: SourcePosition?

  /// What is wrong, in one lower-case phrase without a period; it may quote untrusted text.
  public let words: String

  /// Creates an obstacle from its parts.
  public init(path: String, position: SourcePosition?, words: String) {
    self.path = path
    self.position = position
    self.words = words
  }
}
