import GitHistory

/// One side of a comparison as a report names it.
struct NamedState: Hashable, Sendable {
  /// What the user wrote or would say, or the id of a commit that follows from it.
  let name: String

  /// The commit that the name stands for, nil where it is none.
  let commit: ObjectID?

  /// Names a state.
  init(_ name: String, commit: ObjectID? = nil) {
    self.name = name
    self.commit = commit
  }

  /// Names a commit by its id.
  init(_ commit: ObjectID) {
    self.init(commit.hex, commit: commit)
  }

  /// Names a revision as the user wrote it.
  init(_ revision: NamedRevision) {
    if case .commit(let commit) = revision.target {
      self.init(revision.name, commit: commit.id)
    } else {
      self.init(revision.name)
    }
  }
}
