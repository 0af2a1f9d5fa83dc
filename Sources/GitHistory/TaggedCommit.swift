/// A commit under the name of a tag.
public struct TaggedCommit: Hashable, Sendable {
  /// The name without `refs/tags/`, untrusted.
  public let name: String

  /// The commit that it leads to, also through an annotation.
  public let commit: ObjectID

  /// Creates a tag from its parts.
  public init(name: String, commit: ObjectID) {
    self.name = name
    self.commit = commit
  }
}
