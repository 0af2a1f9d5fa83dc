import LocatedJSON
import PolicyDiscovery
import PolicyModel
import PolicySemantics

/// Reads two versions of one policy with one kind and compares them.
struct PolicyComparer {
  /// The terms of every comparison.
  let terms: ComparisonTerms

  /// Compares one policy's two versions; nil is a policy that does not exist.
  func change(
    _ status: PolicyChange.Status,
    before: FoundPolicy?,
    beforePath: String,
    after: FoundPolicy?,
    afterPath: String,
  ) -> PolicyChange {
    let common = (after ?? before).map(kind(of:)) ?? .identity
    let old = before.map { version($0, path: beforePath, readAs: common) }
    let new = after.map { version($0, path: afterPath, readAs: common) }
    let comparison = comparison(old, new, kind: common)
    return PolicyChange(
      status: status,
      before: old,
      after: new,
      kind: common,
      comparison: comparison,
      otherReadings: otherReadings(comparison, old, new, kind: common),
      alignment: alignment(old, new),
      terms: terms,
    )
  }

  /// The change of a policy whose text stays the same while its file gets another path.
  func carriedOver(
    _ status: PolicyChange.Status,
    _ policy: FoundPolicy,
    from oldPath: String,
    to path: String,
  ) -> PolicyChange {
    let kind = kind(of: policy)
    return PolicyChange(
      status: status,
      before: unread(policy, path: oldPath, kind: kind),
      after: unread(policy, path: path, kind: kind),
      kind: kind,
      comparison: .unchanged,
      alignment: .empty,
    )
  }

  /// The kind that is asked for, or that the place implies, or that the elements suggest.
  func kind(of policy: FoundPolicy) -> PolicyKind {
    terms.kind ?? policy.kind ?? Discovery.inferredKind(of: policy.node)
  }

  private func version(_ policy: FoundPolicy, path: String, readAs common: PolicyKind)
    -> PolicyVersionInFile
  {
    let reading = PolicyReading.read(policy.node, kind: common)
    return PolicyVersionInFile(
      path: path,
      pointer: policy.pointer,
      kind: kind(of: policy),
      subject: policy.subject,
      span: policy.node.span,
      document: reading.document,
      problems: reading.problems,
    )
  }

  private func unread(_ policy: FoundPolicy, path: String, kind: PolicyKind) -> PolicyVersionInFile
  {
    PolicyVersionInFile(
      path: path,
      pointer: policy.pointer,
      kind: kind,
      subject: policy.subject,
      span: policy.node.span,
      document: nil,
      problems: [],
    )
  }

  private func comparison(
    _ old: PolicyVersionInFile?,
    _ new: PolicyVersionInFile?,
    kind: PolicyKind,
  ) -> Comparison {
    guard isReadable(old), isReadable(new) else { return .invalid }
    return .between(
      old: old?.document,
      new: new?.document,
      kind: kind,
      surroundings: terms.surroundings,
      reading: terms.reading,
    )
  }

  /// The choices under which the answer would be another, where the terms ask for them.
  private func otherReadings(
    _ comparison: Comparison,
    _ old: PolicyVersionInFile?,
    _ new: PolicyVersionInFile?,
    kind: PolicyKind,
  ) -> [OtherReading] {
    guard terms.isStrict, comparison.verdict != .invalid else { return [] }
    return comparison.differing(
      old: old?.document,
      new: new?.document,
      kind: kind,
      surroundings: terms.surroundings,
    )
  }

  private func alignment(
    _ old: PolicyVersionInFile?,
    _ new: PolicyVersionInFile?,
  ) -> StatementAlignment {
    guard isReadable(old), isReadable(new) else { return .empty }
    return .between(old: old?.document, new: new?.document)
  }

  /// Whether a version is not there, or has a document.
  private func isReadable(_ version: PolicyVersionInFile?) -> Bool {
    version == nil || version?.document != nil
  }
}

extension Comparison {
  /// The comparison of a text with itself.
  fileprivate static let unchanged = Comparison(
    verdict: .same,
    gained: [],
    lost: [],
    guardrails: .same,
    loosened: [],
    tightened: [],
    undecided: [],
  )
}
