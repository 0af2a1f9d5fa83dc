import LocatedJSON
import PolicyModel
import PolicySemantics

/// What must hold between any two documents.
struct ComparisonCheck {
  private let kind: PolicyKind
  private let old: PolicyDocument?
  private let new: PolicyDocument?
  private let pair: PolicyPair

  /// Compares the documents that an input stands for; documents that AWS would refuse are passed
  /// over.
  ///
  /// - Throws: The first property that does not hold.
  static func check(_ input: [UInt8]) throws(FuzzViolation) {
    guard let check = ComparisonCheck(input) else { return }
    let answer = check.comparison(check.old, check.new)
    try AnswerCheck(kind: check.kind, old: check.old, new: check.new).check(answer)
    guard answer.undecided.isEmpty else { return }
    try check.requireMirror(of: answer)
    try check.requireSame()
    try check.requireGrowth()
    try check.requireSamples(answer)
  }

  private init?(_ input: [UInt8]) {
    guard let pair = PolicyPair(input) else { return nil }
    kind = pair.kind
    old = pair.old.flatMap { PolicyReading.read($0, kind: pair.kind).document }
    new = pair.new.flatMap { PolicyReading.read($0, kind: pair.kind).document }
    self.pair = pair
    let isReadable = (old == nil) == (pair.old == nil) && (new == nil) == (pair.new == nil)
    guard isReadable else { return nil }
  }

  private func comparison(_ old: PolicyDocument?, _ new: PolicyDocument?) -> Comparison {
    .between(old: old, new: new, kind: kind)
  }

  private func requireMirror(of answer: Comparison) throws(FuzzViolation) {
    let mirror = comparison(new, old)
    guard mirror.undecided.isEmpty else { return }
    let agrees =
      mirror.gained.count == answer.lost.count
      && mirror.lost.count == answer.gained.count
      && mirror.loosened.count == answer.tightened.count
      && mirror.tightened.count == answer.loosened.count
    try FuzzViolation.require(agrees, "the reverse question has the mirrored answer", "\(mirror)")
  }

  /// A document and the same in other words allow the same.
  private func requireSame() throws(FuzzViolation) {
    for node in [pair.old, pair.new] {
      guard let node, let reordered = Rewriting(kind: kind, node: node).reordered else { continue }
      let answer = comparison(PolicyReading.read(node, kind: kind).document, reordered)
      guard answer.undecided.isEmpty else { continue }
      let isSame = answer.verdict == .same && answer.guardrails == .same
      try FuzzViolation.require(isSame, "order, names and form do not count", "\(answer)")
    }
  }

  /// One more Allow takes nothing away, and one more Deny gives nothing.
  private func requireGrowth() throws(FuzzViolation) {
    guard let node = pair.old, let old, let new, let statements = pair.new?.firstMember("Statement")
    else { return }
    let rewriting = Rewriting(kind: kind, node: node)
    for statement in new.statements {
      guard let added = (statements.elements ?? [statements])[safely: statement.index],
        let grown = rewriting.adding(added)
      else { continue }
      let answer = comparison(old, grown)
      let isRight =
        statement.effect.value == .allow
        ? answer.lost.isEmpty && answer.loosened.isEmpty
        : answer.gained.isEmpty && answer.loosened.isEmpty
      try FuzzViolation.require(
        isRight,
        "one more Allow takes nothing away, one more Deny gives nothing",
        "statement \(statement.index): \(answer)",
      )
    }
  }

  /// A request that one document allows and the other does not is in the answer.
  private func requireSamples(_ answer: Comparison) throws(FuzzViolation) {
    let documents = [old, new].compactMap { $0 }
    var draft = RequestDraft(near: documents, kind: kind, pair.choices)
    let check = AnswerCheck(kind: kind, old: old, new: new)
    for _ in 0..<24 where !draft.isExhausted {
      let request = draft.request()
      guard request.isSurelyPossible(under: documents, kind: kind) else { continue }
      try check.check(answer, for: request)
    }
  }
}

extension [JSONNode] {
  /// The node at an index, nil when there is none.
  fileprivate subscript(safely index: Int) -> JSONNode? {
    indices.contains(index) ? self[index] : nil
  }
}
