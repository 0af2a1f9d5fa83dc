import GitHistory

/// What is compared with what, and under which names.
struct ChangeSelection: Hashable, Sendable {
  /// The two things compared.
  enum Sides: Hashable, Sendable {
    /// Two states of all files.
    case states(from: TreeState, to: TreeState)
    /// Two files.
    case files(before: FileVersion, after: FileVersion)
  }

  /// The two things compared.
  let sides: Sides

  /// The name of the side before.
  let base: NamedState

  /// The name of the side after.
  let head: NamedState

  /// The one commit whose change is explained, nil for any other comparison.
  let commit: Commit?

  /// What a user should know about the choice of sides, nil when there is nothing to say.
  var note: String? {
    guard let commit, let parent = commit.parents.first, commit.parents.count > 1 else {
      return nil
    }
    return "`\(head.name)` is a merge commit: it is compared with its first parent, "
      + parent.abbreviation
  }

  /// Says of a missing object that it is the commit's parent, when it is.
  func naming(_ error: GitError) -> GitError {
    guard case .missingObject(let id, let isShallow, .content) = error,
      let commit, commit.parents.first == id
    else { return error }
    return .missingObject(id: id, isShallow: isShallow, neededBy: .parent(of: commit.id))
  }

  /// Creates a selection from its parts.
  init(sides: Sides, base: NamedState, head: NamedState, commit: Commit? = nil) {
    self.sides = sides
    self.base = base
    self.head = head
    self.commit = commit
  }
}
