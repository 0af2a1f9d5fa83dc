import GitHistory
import LocatedJSON
import PolicyDiscovery
import PolicyModel
import PolicySemantics

/// A review in the making: takes one changed file after the other.
struct ReviewBuilder {
  /// Reads and compares the policies.
  let comparer: PolicyComparer

  private var changes: [PolicyChange] = []
  private var problems: [FileProblem] = []
  private var passedOver: [String] = []
  private var policiesUnchanged = 0

  /// Begins an empty review.
  init(comparer: PolicyComparer) {
    self.comparer = comparer
  }

  /// The review of the files added so far.
  var review: Review {
    Review(
      changes: StatementMoveSearch.marking(changes),
      problems: problems,
      passedOver: passedOver,
      policiesUnchanged: policiesUnchanged,
    )
  }

  /// Adds one changed file.
  mutating func add(
    _ change: FileChange,
    reading contents: (FileVersion) throws(GitError) -> [UInt8],
  ) {
    guard !change.keepsObject else { return passedOver.append(change.path) }
    let before = FileContent.of(change.before, reading: contents)
    let after = FileContent.of(change.after, reading: contents)
    if before == after, case .bytes = after {
      addCarriedOver(change, FileSide(after))
    } else {
      let (old, new) = (FileSide(before), FileSide(after))
      add(ChangedFile(change: change, before: old.beside(new), after: new.beside(old)))
    }
  }

  /// A file with the same bytes on both sides counts only where its path changed.
  private mutating func addCarriedOver(_ change: FileChange, _ side: FileSide) {
    guard let before = change.before, let after = change.after, before.path != after.path,
      !side.policies.isEmpty
    else { return passedOver.append(change.path) }
    let status: PolicyChange.Status =
      switch change.kind {
      case .copied: .copied
      case .renamed: .renamed
      case .added, .deleted, .modified, .typeChanged: .modified
      }
    for policy in side.policies {
      changes.append(
        comparer.carriedOver(status, policy, from: before.path, to: after.path)
      )
    }
  }

  private mutating func add(_ file: ChangedFile) {
    let found = file.problems
    problems += found
    guard file.isComparable else {
      if found.isEmpty {
        passedOver.append(file.path)
      }
      return
    }
    for pair in PolicyPairing(before: file.before.policies, after: file.after.policies).pairs {
      add(pair, of: file)
    }
  }

  private mutating func add(_ pair: PolicyPairing.Pair, of file: ChangedFile) {
    if file.holdsUnchanged(pair), comparer.readsAlike(pair) {
      policiesUnchanged += 1
    } else if let problem = file.obstacle(to: pair) {
      problems.append(problem)
    } else if let status = file.status(of: pair) {
      let change = comparer.change(
        status,
        before: pair.before,
        beforePath: file.beforePath,
        after: pair.after,
        afterPath: file.path,
      )
      changes.append(change)
      problems += Self.invalidities(of: change)
    }
  }

  /// The errors of a change's documents, those of the old side first.
  private static func invalidities(of change: PolicyChange) -> [FileProblem] {
    [(Side.old, change.before), (.new, change.after)].flatMap { side, version in
      version.map { invalidities(of: $0, on: side) } ?? []
    }
  }

  private static func invalidities(of version: PolicyVersionInFile, on side: Side)
    -> [FileProblem]
  {
    version.problems.filter(\.rule.isError).map { problem in
      FileProblem(
        path: version.path,
        side: side,
        position: problem.span.start,
        reason: .invalidPolicy(problem, documentPointer: version.pointer),
      )
    }
  }
}

extension PolicyComparer {
  /// Whether both versions of a pair are read with one kind.
  fileprivate func readsAlike(_ pair: PolicyPairing.Pair) -> Bool {
    pair.before.map(kind(of:)) == pair.after.map(kind(of:))
  }
}
