public import LocatedJSON

/// What keeps a configuration file from being read, and where it stands.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// What a value has to be.
  public enum Expectation: Hashable, Sendable {
    /// Keys with values.
    case members
    /// A text.
    case text
  }

  /// What is wrong at the position.
  public enum Reason: Hashable, Sendable {
    /// The file has more bytes than the limit.
    case sizeLimitExceeded(actual: Int, limit: Int)
    /// The file is no YAML; the cause is the parser's own words.
    case syntax(cause: String)
    /// A value has an anchor, `&name`.
    case anchor
    /// A value is an alias, `*name`.
    case alias
    /// A value has a tag, such as `!!binary`.
    case tag(String)
    /// A second document begins.
    case severalDocuments
    /// A value opens more levels than the limit.
    case depthLimitExceeded(limit: Int)
    /// A value is one more than the limit.
    case valueLimitExceeded(limit: Int)
    /// A key is a list or a mapping.
    case keyWithoutText
    /// A key stands twice in one mapping.
    case repeatedKey(String, first: SourcePosition)
    /// A key is none of those that its section knows; the section is nil for the whole file.
    case unknownKey(String, section: String?, known: [String])
    /// A value is of another type than its key needs; the key is nil for the whole file.
    case wrongType(of: String?, expected: Expectation)
    /// A key has not the form of an id.
    case malformedID(String, of: ConfiguredFacts.Subject)
    /// A name is blank or has a line break.
    case noName(of: String)
    /// A name has more characters than the limit.
    case longName(of: String, limit: Int)
    /// A name reads like an id, or like a word for everyone or no one.
    case misleadingName(String, of: String)
    /// A name stands for two ids of one sort.
    case repeatedName(String, first: SourcePosition)
  }

  /// What is wrong.
  public let reason: Reason

  /// Where it stands in the file.
  public let position: SourcePosition

  /// Creates an error from its parts.
  init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}
