import PolicyModel
import PolicySemantics

/// Holds the answer of a comparison against the evaluator.
struct AnswerCheck {
  /// What the documents are attached to.
  let kind: PolicyKind

  /// The document before.
  let old: PolicyDocument?

  /// The document after.
  let new: PolicyDocument?

  /// Checks that every part is proved, and that the verdicts say what the parts say.
  ///
  /// - Throws: The first property that does not hold.
  func check(_ answer: Comparison) throws(FuzzViolation) {
    try FuzzViolation.require(
      hasOddServices || !answer.undecided.contains { $0.reason == .unconfirmedWitness },
      "a comparison finds no request that the evaluator refuses",
      "\(answer.undecided)",
    )
    for part in answer.gained { try require(part, allowedBy: new, notBy: old) }
    for part in answer.lost { try require(part, allowedBy: old, notBy: new) }
    for part in answer.loosened { try require(part, deniedBy: old, notBy: new) }
    for part in answer.tightened { try require(part, deniedBy: new, notBy: old) }
    try requireVerdicts(of: answer)
  }

  /// Checks that the verdict of a decided comparison covers a request.
  ///
  /// - Throws: A violation when the request differs and the verdict says otherwise.
  func check(_ answer: Comparison, for request: Request) throws(FuzzViolation) {
    let (before, after) = (allows(old, request), allows(new, request))
    let isCovered =
      (before || !after || !answer.gained.isEmpty) && (!before || after || !answer.lost.isEmpty)
    try FuzzViolation.require(isCovered, "a difference is never passed over", "\(request)")
    guard !readsOnTopOfEverything, !before, !after else { return }
    let wasDenied = old?.deniesExplicitly(request, kind: kind) == true
    let isDenied = new?.deniesExplicitly(request, kind: kind) == true
    let isGuarded =
      (!wasDenied || isDenied || !answer.loosened.isEmpty)
      && (wasDenied || !isDenied || !answer.tightened.isEmpty)
    try FuzzViolation.require(isGuarded, "a guardrail is never passed over", "\(request)")
  }

  private func require(
    _ part: AccessPart,
    allowedBy one: PolicyDocument?,
    notBy other: PolicyDocument?,
  ) throws(FuzzViolation) {
    let isProved = allows(one, part.witness) && !allows(other, part.witness)
    try FuzzViolation.require(isProved, "a part is proved by its request", "\(part)")
  }

  private func require(
    _ part: AccessPart,
    deniedBy one: PolicyDocument?,
    notBy other: PolicyDocument?,
  ) throws(FuzzViolation) {
    let isProved =
      one?.deniesExplicitly(part.witness, kind: kind) == true
      && other?.deniesExplicitly(part.witness, kind: kind) != true
    try FuzzViolation.require(isProved, "a guardrail is proved by its request", "\(part)")
  }

  private func requireVerdicts(of answer: Comparison) throws(FuzzViolation) {
    let verdict: Verdict =
      switch (answer.gained.isEmpty, answer.lost.isEmpty) {
      case (false, false): .mixed
      case _ where !answer.undecided.isEmpty: .undecided
      case (false, true): .widened
      case (true, false): .narrowed
      case (true, true): .same
      }
    try FuzzViolation.require(answer.verdict == verdict, "a verdict says its parts", "\(answer)")
  }

  /// Whether a document names a service that by its name is none; no request comes from one.
  private var hasOddServices: Bool {
    [old, new].compactMap { $0?.statements }.joined().compactMap(\.principal)
      .flatMap(\.principals)
      .contains { $0.kind != .everyone && $0.kind != .aws && !$0.value.value.isService }
  }

  private func allows(_ document: PolicyDocument?, _ request: Request) -> Bool {
    readsOnTopOfEverything
      ? document?.deniesExplicitly(request, kind: kind) != true
      : document?.allows(request, kind: kind) == true
  }

  /// Whether neither document has an Allow statement.
  private var readsOnTopOfEverything: Bool {
    let statements = (old?.statements ?? []) + (new?.statements ?? [])
    return !statements.isEmpty && statements.allSatisfy { $0.effect.value == .deny }
  }
}

extension String {
  /// Whether this is the name of a service.
  fileprivate var isService: Bool { hasSuffix(".amazonaws.com") }
}
