import GitHistory
import LocatedJSON
import PolicyDiscovery
import PolicySemantics

extension ChangedFile {
  /// What could not be read of the file, the side before first.
  ///
  /// A link, a submodule or a file over the limit counts only where the other side, or the file's
  /// name, says that it may be a policy.
  var problems: [FileProblem] {
    problems(of: before, on: .old, at: beforePath, beside: after)
      + problems(of: after, on: .new, at: path, beside: before)
  }

  /// Why a policy that stands on one side alone cannot be called new or gone, nil when it can.
  func obstacle(to pair: PolicyPairing.Pair) -> FileProblem? {
    if let policy = pair.before, pair.after == nil, !after.isFullyKnown {
      notCompared(policy, on: .old, at: beforePath)
    } else if let policy = pair.after, pair.before == nil, !before.isFullyKnown {
      notCompared(policy, on: .new, at: path)
    } else {
      nil
    }
  }

  private func notCompared(_ policy: FoundPolicy, on side: Side, at path: String) -> FileProblem {
    FileProblem(
      path: path,
      side: side,
      position: policy.node.span.start,
      reason: .notCompared(pointer: policy.pointer, subject: policy.subject),
    )
  }

  private func problems(
    of side: FileSide,
    on place: Side,
    at path: String,
    beside other: FileSide,
  ) -> [FileProblem] {
    switch side {
    case .absent, .empty, .notPolicy: []
    case .policies(_, let problems, _), .broken(let problems):
      problems.map { problem in
        FileProblem(
          path: path,
          side: place,
          position: problem.position,
          reason: .broken(problem),
        )
      }
    case .notAFile:
      other.policies.isEmpty
        ? [] : [FileProblem(path: path, side: place, position: nil, reason: .notAFile)]
    case .unreadable(let error):
      isWorthNaming(error, path: path, beside: other)
        ? [FileProblem(path: path, side: place, position: nil, reason: .unreadable(error))] : []
    }
  }

  private func isWorthNaming(_ error: GitError, path: String, beside other: FileSide) -> Bool {
    guard case .objectTooLarge = error else { return true }
    switch other {
    case .policies, .broken: return true
    case .notPolicy, .notAFile: return false
    case .absent, .empty, .unreadable:
      let name = path.split(separator: "/").last ?? ""
      return name.lowercased().hasSuffix(".json") || !name.contains(".")
    }
  }
}
