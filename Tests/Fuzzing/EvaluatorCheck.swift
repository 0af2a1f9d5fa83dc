import PolicyModel
import PolicySemantics

/// What must hold of any decision.
struct EvaluatorCheck {
  private let kind: PolicyKind
  private let document: PolicyDocument
  private let other: PolicyDocument?

  /// Decides requests near the documents that an input stands for.
  ///
  /// - Throws: The first property that does not hold.
  static func check(_ input: [UInt8]) throws(FuzzViolation) {
    guard let pair = PolicyPair(input) else { return }
    let documents = [pair.old, pair.new].compactMap { $0 }
      .compactMap { PolicyReading.read($0, kind: pair.kind).document }
    var draft = RequestDraft(near: documents, kind: pair.kind, pair.choices)
    guard let document = documents.first else { return }
    let other = documents.count > 1 ? documents[1] : nil
    let check = EvaluatorCheck(kind: pair.kind, document: document, other: other)
    for _ in 0..<16 {
      let request = draft.request()
      try check.requireAgreement(on: request)
      try check.requireDenial(of: request)
      if draft.isExhausted { return }
    }
  }

  /// The three ways to ask one document say the same.
  private func requireAgreement(on request: Request) throws(FuzzViolation) {
    let decision = Decision.of(request, byItself: document, kind: kind)
    let isAllowed = document.allows(request, kind: kind)
    let isDenied = document.deniesExplicitly(request, kind: kind)
    let outcome: Decision.Outcome =
      isDenied ? .explicitlyDenied : isAllowed ? .allowed : .implicitlyDenied
    try FuzzViolation.require(
      decision.outcome == outcome && !(isAllowed && isDenied),
      "a decision agrees with allowing and denying",
      "\(decision) on \(request)",
    )
    try requireDeciders(of: decision, on: request)
    try FuzzViolation.require(
      Decision.of(request, byItself: document, kind: kind) == decision,
      "deciding twice gives the same",
      "\(request)",
    )
  }

  private func requireDeciders(
    of decision: Decision,
    on request: Request,
  ) throws(FuzzViolation) {
    let effects = decision.deciders.map { decider in
      document.statements.first { $0.index == decider.statement }?.effect.value
    }
    let isRight =
      switch decision.outcome {
      case .allowed: !effects.isEmpty && effects.allSatisfy { $0 == .allow }
      case .explicitlyDenied: !effects.isEmpty && effects.allSatisfy { $0 == .deny }
      case .implicitlyDenied: effects.isEmpty
      }
    try FuzzViolation.require(isRight, "those decide that have the effect", "\(request)")
  }

  /// Whether a user or a role asks, or nobody in particular: others have no policies of their own.
  private func isOrdinary(_ request: Request) -> Bool {
    guard let principal = request.principal else { return true }
    return principal.hasPrefix("arn:aws:iam::")
      && (principal.contains(":user/") || principal.contains(":role/"))
  }

  /// Together with others a Deny still wins, and what nothing allows stays refused.
  private func requireDenial(of request: Request) throws(FuzzViolation) {
    let documents = [document] + (other.map { [$0] } ?? [])
    let decision = Decision.of(request, under: PolicySet.holding(documents, kind: kind))
    guard request.action.lowercased() != "sts:getcalleridentity", isOrdinary(request) else {
      return
    }
    switch kind {
    case .identity, .resource, .boundary, .session, .trust, .endpoint:
      let isDenied = documents.contains { $0.deniesExplicitly(request, kind: kind) }
      try FuzzViolation.require(
        isDenied == (decision.outcome == .explicitlyDenied),
        "a Deny wins among several policies",
        "\(decision) on \(request)",
      )
    case .scp, .rcp: break
    }
    let isAllowed = documents.contains { $0.allows(request, kind: kind) }
    try FuzzViolation.require(
      isAllowed || decision.outcome != .allowed,
      "what no policy allows is refused",
      "\(decision) on \(request)",
    )
  }
}

extension PolicySet {
  /// A set that holds documents of one kind and nothing else.
  fileprivate static func holding(_ documents: [PolicyDocument], kind: PolicyKind) -> PolicySet {
    var policies = PolicySet()
    switch kind {
    case .identity: policies.identity = documents
    case .resource, .trust: policies.resource = documents
    case .boundary: policies.boundary = documents
    case .session: policies.session = documents
    case .scp: policies.serviceControl = [documents]
    case .rcp: policies.resourceControl = [documents]
    case .endpoint: policies.endpoint = documents
    }
    return policies
  }
}
