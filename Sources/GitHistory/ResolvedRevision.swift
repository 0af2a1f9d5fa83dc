/// What a revision leads to, once tags are followed.
public enum ResolvedRevision: Hashable, Sendable {
  /// A commit.
  case commit(Commit)
  /// The tree of this id.
  case tree(ObjectID)
  /// One file, as in `HEAD:policies/a.json`.
  case blob(FileVersion)
}
