/// One side of a comparison: a set of files that a repository can name.
public enum TreeState: Hashable, Sendable {
  /// No files at all.
  case empty
  /// The files of a commit.
  case commit(ObjectID)
  /// The files of a tree.
  case tree(ObjectID)
  /// The files staged for the next commit.
  case index
  /// The tracked files as they lie in the work tree.
  case workTree
}
