import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

extension PolicyChange {
  /// A change with hand-made parts, from `old.json` to `new.json`.
  static func made(
    _ status: Status = .modified,
    kind: PolicyKind = .identity,
    subject: String? = nil,
    old: PolicyDocument? = nil,
    new: PolicyDocument? = nil,
    comparison: Comparison,
  ) -> PolicyChange {
    PolicyChange(
      status: status,
      before: isThere(before: status) ? version(old, "old.json", kind, subject) : nil,
      after: isThere(after: status) ? version(new, "new.json", kind, subject) : nil,
      kind: kind,
      comparison: comparison,
      alignment: old.flatMap { old in new.map { .between(old: old, new: $0) } } ?? .empty,
    )
  }

  private static func isThere(before status: Status) -> Bool {
    status != .added && status != .refilled
  }

  private static func isThere(after status: Status) -> Bool {
    status != .removed && status != .emptied && status != .dropped
  }

  private static func version(
    _ document: PolicyDocument?,
    _ path: String,
    _ kind: PolicyKind,
    _ subject: String?,
  ) -> PolicyVersionInFile {
    let start = SourcePosition(offset: 0, line: 1, column: 1)
    return PolicyVersionInFile(
      path: path,
      pointer: "",
      kind: kind,
      subject: subject,
      span: document?.span ?? SourceSpan(start: start, end: start),
      document: document,
      problems: [],
    )
  }
}

extension Comparison {
  /// A comparison with the parts given.
  static func made(
    _ verdict: Verdict,
    gained: [AccessPart] = [],
    lost: [AccessPart] = [],
    guardrails: GuardrailVerdict = .same,
    loosened: [AccessPart] = [],
    tightened: [AccessPart] = [],
    undecided: [Undecided] = [],
  ) -> Comparison {
    Comparison(
      verdict: verdict,
      gained: gained,
      lost: lost,
      guardrails: guardrails,
      loosened: loosened,
      tightened: tightened,
      undecided: undecided,
    )
  }
}

extension AccessPart {
  /// A part of everything unless an axis is given.
  static func made(
    _ effect: Effect = .allowAdded,
    fingerprint: String = "0123456789ab",
    _ statement: StatementReference = .made(.new, 0),
    actions: AccessAxis = AccessAxis(included: ["*"]),
    resources: AccessAxis = AccessAxis(included: ["*"]),
    principals: AccessAxis = AccessAxis(included: ["*"]),
    conditions: [AccessCondition] = [],
    against: [Axiom] = [],
  ) -> AccessPart {
    AccessPart(
      fingerprint: fingerprint,
      effect: effect,
      statement: statement,
      actions: actions,
      resources: resources,
      principals: principals,
      conditions: conditions,
      witness: Request(
        principal: nil,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::acme/x",
        context: ["aws:TagKeys": .multiple(["a", "b"]), "aws:SourceVpce": .single("")],
      ),
      against: against,
    )
  }
}

extension StatementReference {
  /// A statement on line seven.
  static func made(_ side: Side, _ index: Int, sid: String? = nil) -> StatementReference {
    let position = SourcePosition(offset: 90, line: 7, column: 5)
    return StatementReference(
      side: side,
      index: index,
      sid: sid,
      span: SourceSpan(start: position, end: position),
    )
  }
}
