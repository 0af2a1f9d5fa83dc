import GitHistory

extension ChangeSelection {
  /// Decides what the terms of a command line compare.
  ///
  /// - Parameters:
  ///   - terms: The revisions and ranges in order.
  ///   - isStaged: Whether the index is meant instead of the work tree.
  ///   - repository: The repository.
  /// - Returns: The selection.
  /// - Throws: A revision fault, or what the repository could not answer.
  static func of(
    _ terms: [RevisionTerm],
    isStaged: Bool,
    in repository: Repository,
  ) throws(ToolError) -> ChangeSelection {
    if isStaged, let term = terms.first { throw .usage(.conflict("--staged", term.word)) }
    switch terms.count {
    case 0: return try uncommitted(isStaged: isStaged, in: repository)
    case 1: return try single(terms[0], in: repository)
    case 2: return try pair(terms[0], terms[1])
    default: throw .revisions(.tooMany(terms.map(\.word)))
    }
  }

  private static func uncommitted(
    isStaged: Bool,
    in repository: Repository,
  ) throws(ToolError) -> ChangeSelection {
    let head = try headCommit(in: repository)
    return ChangeSelection(
      sides: .states(from: head.map { .commit($0) } ?? .empty, to: isStaged ? .index : .workTree),
      base: NamedState(head == nil ? "nothing" : "HEAD", commit: head),
      head: NamedState(isStaged ? "the index" : "the work tree"),
    )
  }

  /// Finds the commit of `HEAD`, nil before there is any.
  private static func headCommit(in repository: Repository) throws(ToolError) -> ObjectID? {
    do {
      return try repository.resolveCommit("HEAD").id
    } catch {
      if error == .unbornHead { return nil }
      throw .git(error, word: "HEAD")
    }
  }

  private static func single(
    _ term: RevisionTerm,
    in repository: Repository,
  ) throws(ToolError) -> ChangeSelection {
    switch term {
    case .revision(let revision):
      guard case .commit(let commit) = revision.target else {
        throw .revisions(.nothingToCompareWith(revision.name))
      }
      let parent = commit.parents.first
      return ChangeSelection(
        sides: .states(from: parent.map { .commit($0) } ?? .empty, to: .commit(commit.id)),
        base: parent.map { NamedState($0) } ?? NamedState("nothing"),
        head: NamedState(revision),
        commit: commit,
      )
    case .range(let left, let right, isSymmetric: false, _):
      return try endPoints(left, right)
    case .range(let left, let right, isSymmetric: true, let word):
      return try diverged(left, right, word: word, in: repository)
    }
  }

  private static func pair(
    _ first: RevisionTerm,
    _ second: RevisionTerm,
  ) throws(ToolError) -> ChangeSelection {
    switch (first, second) {
    case (.revision(let left), .revision(let right)): return try endPoints(left, right)
    case (.range, _): throw .revisions(.rangeBeside(range: first.word, other: second.word))
    case (_, .range): throw .revisions(.rangeBeside(range: second.word, other: first.word))
    }
  }

  private static func endPoints(
    _ left: NamedRevision,
    _ right: NamedRevision,
  ) throws(ToolError) -> ChangeSelection {
    let sides: Sides
    switch (left.target.place, right.target.place) {
    case (.file(let before), .file(let after)): sides = .files(before: before, after: after)
    case (.file, .state): throw .revisions(.fileBeside(file: left.name, other: right.name))
    case (.state, .file): throw .revisions(.fileBeside(file: right.name, other: left.name))
    case (.state(let before), .state(let after)): sides = .states(from: before, to: after)
    }
    return ChangeSelection(sides: sides, base: NamedState(left), head: NamedState(right))
  }

  private static func diverged(
    _ left: NamedRevision,
    _ right: NamedRevision,
    word: String,
    in repository: Repository,
  ) throws(ToolError) -> ChangeSelection {
    guard case .commit(let base) = left.target else {
      throw .revisions(.mergeBaseOfNoCommit(left.name))
    }
    guard case .commit(let head) = right.target else {
      throw .revisions(.mergeBaseOfNoCommit(right.name))
    }
    let common: ObjectID?
    do {
      common = try repository.mergeBase(base.id, head.id)
    } catch {
      throw .git(error, word: word)
    }
    guard let common else { throw .revisions(.noMergeBase(range: word)) }
    return ChangeSelection(
      sides: .states(from: .commit(common), to: .commit(head.id)),
      base: NamedState(common),
      head: NamedState(right),
    )
  }
}

extension ResolvedRevision {
  /// What a revision stands for in a comparison.
  fileprivate enum Place {
    case state(TreeState)
    case file(FileVersion)
  }

  /// What the revision stands for in a comparison.
  fileprivate var place: Place {
    switch self {
    case .commit(let commit): .state(.commit(commit.id))
    case .tree(let id): .state(.tree(id))
    case .blob(let version): .file(version)
    }
  }
}
