/// What a commit records about itself.
public struct Commit: Hashable, Sendable {
  /// The commit's id.
  public let id: ObjectID

  /// The ids of its parents, first parent first; empty for a root commit.
  public let parents: [ObjectID]

  /// The author's name, untrusted.
  public let authorName: String

  /// The author's mail address, untrusted.
  public let authorEmail: String

  /// The author's time in seconds since 1970, UTC.
  public let authorTime: Int64

  /// The whole message, untrusted; bytes that are not UTF-8 are replaced.
  public let message: String

  /// The first line of the message.
  public var subject: String {
    String(message.prefix { !$0.isNewline })
  }

  /// Creates a commit from its parts.
  public init(
    id: ObjectID,
    parents: [ObjectID],
    authorName: String,
    authorEmail: String,
    authorTime: Int64,
    message: String,
  ) {
    self.id = id
    self.parents = parents
    self.authorName = authorName
    self.authorEmail = authorEmail
    self.authorTime = authorTime
    self.message = message
  }
}
