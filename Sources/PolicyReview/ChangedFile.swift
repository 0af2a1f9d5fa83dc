import GitHistory
import LocatedJSON
import PolicyDiscovery

/// One changed file with what it holds on both sides.
struct ChangedFile {
  /// The change as git tells it.
  let change: FileChange

  /// What the file holds before.
  let before: FileSide

  /// What the file holds after.
  let after: FileSide

  /// The path after, or before when the file is gone.
  var path: String { change.path }

  /// The path before, or after when the file is new.
  var beforePath: String { change.before?.path ?? path }

  /// Whether a side holds policies and both sides can be told.
  var isComparable: Bool {
    before.isTold && after.isTold && !(before.policies.isEmpty && after.policies.isEmpty)
  }

  /// How the policy of a pair came to differ, nil when it does not belong to this change.
  func status(of pair: PolicyPairing.Pair) -> PolicyChange.Status? {
    switch (pair.before, pair.after) {
    case (let old?, let new?): statusOfPaired(old, new)
    case (nil, _?): statusOfNew
    case (_?, nil): statusOfGone
    case (nil, nil): nil
    }
  }

  private func statusOfPaired(_ old: FoundPolicy, _ new: FoundPolicy) -> PolicyChange.Status {
    if change.kind == .copied { return .copied }
    if change.kind == .renamed { return .renamed }
    return old.pointer == new.pointer ? .modified : .moved
  }

  private var statusOfNew: PolicyChange.Status {
    if case .empty = before { .refilled } else { .added }
  }

  /// A policy that a copied file does not hold is still in the file it was copied from.
  private var statusOfGone: PolicyChange.Status? {
    switch after {
    case .empty: .emptied
    case .absent: .removed
    case .notPolicy, .policies, .broken, .notAFile, .unreadable:
      change.kind == .copied ? nil : .dropped
    }
  }

  /// Whether a policy of a file that holds several keeps its place and its bytes.
  func holdsUnchanged(_ pair: PolicyPairing.Pair) -> Bool {
    guard case .policies(let olds, _, let oldSource) = before,
      case .policies(let news, _, let newSource) = after, olds.count > 1 || news.count > 1,
      let old = pair.before, let new = pair.after, old.subject == new.subject
    else { return false }
    return old.bytes(in: oldSource) == new.bytes(in: newSource)
  }
}

extension FoundPolicy {
  fileprivate func bytes(in source: [UInt8]) -> ArraySlice<UInt8> {
    source[Int(node.span.start.offset)..<Int(node.span.end.offset)]
  }
}
