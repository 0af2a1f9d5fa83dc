/// One file's change between two states of a repository.
public struct FileChange: Hashable, Sendable {
  /// How the file changed.
  public enum Kind: String, Hashable, Sendable {
    /// The file is new.
    case added
    /// The file is gone.
    case deleted
    /// The file has another content or other permissions.
    case modified
    /// The file has another path, and perhaps another content.
    case renamed
    /// The file began as a copy of one that stays or that has several successors.
    case copied
    /// A file, a symbolic link or a submodule stands in place of another of these.
    case typeChanged
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
