/// One file's change between two states of a repository.
public struct FileChange: Hashable, Sendable {
  /// How the file changed.
  public enum Kind: String, Hashable, Sendable {
    case added, deleted, modified, renamed, copied, typeChanged
  }

  /// How the file changed.
  public let kind: Kind

  /// The file before, nil when it was added.
  public let before: FileVersion?

  /// The file after, nil when it was deleted.
  public let after: FileVersion?

  /// How alike both contents are in percent, for renamed and copied files; else 100.
  public let similarity: Int

  /// Creates a change from its parts.
  public init(kind: Kind, before: FileVersion?, after: FileVersion?, similarity: Int = 100) {
    self.kind = kind
    self.before = before
    self.after = after
    self.similarity = similarity
  }
}
