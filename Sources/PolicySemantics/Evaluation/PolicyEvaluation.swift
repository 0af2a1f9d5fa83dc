import PolicyModel

/// The evaluation of one request under all policies that apply to it.
///
/// Resource control policies never limit by silence, because AWS attaches one that allows
/// everything and cannot be detached; a service control policy must allow at every level.
/// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests".
struct PolicyEvaluation {
  private let request: Request
  private let documents: [PlacedDocument]

  /// All policies that apply.
  let policies: PolicySet

  /// The request, read once.
  let reading: RequestReading

  /// The Allow statements that match.
  let allows: [MatchedStatement]

  private var denies: [MatchedStatement]

  /// Matches a request against every document that can apply to its caller.
  init(of request: Request, under policies: PolicySet, choices: Reading = .byDefault) {
    let reading = RequestReading(
      request,
      hasBoundary: !policies.boundary.isEmpty,
      choices: choices,
    )
    self.request = request
    self.policies = policies
    self.reading = reading
    documents = policies.placedDocuments.filter { placed in
      reading.identity.isSubject(to: placed.kind)
        && (placed.kind != .rcp || reading.isSubjectToResourceControl)
    }
    allows = documents.flatMap { $0.matches(.allow, reading) }
    denies = documents.flatMap { $0.matches(.deny, reading) }
    if isBucketRescue { denies.removeAll { $0.place.policy == .resource } }
  }

  /// The answer, with what decided it and what it leaves open.
  var decision: Decision {
    Decision(
      outcome: outcome,
      deciders: deciders,
      doubts: documents.reduce(into: Set()) { doubts, placed in
        doubts.formUnion(placed.document.doubts(about: reading, kind: placed.kind))
      }.union(combiningDoubts).inOrder,
      missing: missing,
    )
  }

  /// The answer by itself.
  var outcome: Decision.Outcome {
    if isAlwaysAllowed { return .allowed }
    if !denies.isEmpty { return .explicitlyDenied }
    return grantingKinds == nil ? .implicitlyDenied : .allowed
  }

  private var deciders: [DecidingStatement] {
    if isAlwaysAllowed { return [] }
    if !denies.isEmpty { return denies.map(\.place) }
    guard let kinds = grantingKinds else { return [] }
    return allows.map(\.place).filter { kinds.contains($0.policy) }
  }

  /// Whether no policy can allow or deny the action.
  private var isAlwaysAllowed: Bool { reading.action == "sts:getcalleridentity" }

  /// The kinds of policies that together allow the request, nil when they do not.
  private var grantingKinds: Set<PolicyKind>? {
    guard isWithinOrganization, isAllowedIfAny(.endpoint) else { return nil }
    return grant.map { $0.union([.scp, .endpoint]) }
  }

  /// The kinds of policies that allow the request when nothing around them limits it.
  var grant: Set<PolicyKind>? {
    let strength = resourceGrant
    guard reading.identity.hasPolicies else { return strength == nil ? nil : [.resource] }
    let own: Set<PolicyKind>? = isAllowedByOwnPolicies ? [.identity, .boundary, .session] : nil
    if isCrossAccount { return strength == nil ? nil : own?.union([.resource]) }
    switch strength {
    case .direct: return [.resource]
    case .role where isWithinSession: return [.resource, .boundary, .session]
    case .account where needsResourceGrant: return own?.union([.resource])
    case .account where reading.choices.takes(.accountGrants): return [.resource]
    case nil where needsResourceGrant: return nil
    case .role, .account, nil: return own
    }
  }

  /// How the resource's policy reaches the caller, nil when it does not.
  var resourceGrant: GrantStrength? {
    allows.filter { $0.place.policy == .resource }
      .map { $0.statement.grantStrength(for: reading) }.max()
  }

  /// Whether the caller's own policies allow the request; those of a root user need not.
  private var isAllowedByOwnPolicies: Bool {
    let hasIdentityGrant = reading.identity.kind == .root || isAllowed(by: .identity)
    return hasIdentityGrant && !isFederatedWithoutPolicy && isWithinSession
  }

  /// Whether the caller is a federated user to whom no session policy was given.
  var isFederatedWithoutPolicy: Bool {
    reading.identity.kind == .federatedUser && policies.session.isEmpty
  }

  /// Whether neither boundary nor session policy stands in the way.
  private var isWithinSession: Bool {
    isAllowedIfAny(.boundary) && isAllowedIfAny(.session)
  }

  /// Whether a service control policy of every level allows the request.
  private var isWithinOrganization: Bool {
    guard reading.identity.isSubject(to: .scp) else { return true }
    return policies.serviceControl.indices.allSatisfy { level in
      allows.contains { $0.place.policy == .scp && $0.place.level == level }
    }
  }

  /// Returns whether some policy of a kind allows the request.
  func isAllowed(by kind: PolicyKind) -> Bool {
    allows.contains { $0.place.policy == kind }
  }

  /// Returns whether some policy of a kind allows the request, or none of it applies.
  func isAllowedIfAny(_ kind: PolicyKind) -> Bool {
    isAllowed(by: kind) || !documents.contains { $0.kind == kind }
  }
}

extension PolicyEvaluation {
  /// Whether caller and resource are known to belong to two accounts.
  var isCrossAccount: Bool {
    let fields = request.resource.arnFields
    let inResource = fields.count == 6 && !fields[4].isEmpty ? fields[4] : nil
    guard let owner = request.resourceAccount ?? inResource,
      let caller = reading.identity.account
    else { return false }
    return owner != caller
  }

  /// Whether the root user of a bucket's account replaces the bucket's policy.
  ///
  /// No policy of the bucket can keep it from that, so that nobody locks himself out.
  /// Source: AWS CloudFormation Template Reference, "AWS::S3::BucketPolicy".
  private var isBucketRescue: Bool {
    reading.identity.kind == .root && !isCrossAccount
      && ["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"]
        .contains(reading.action)
  }

  /// Whether nothing but the resource's own policy opens the resource: role trust and KMS keys.
  ///
  /// Source: IAM User Guide, "Policy evaluation within a single account"; AWS KMS Developer Guide,
  /// "Key policies".
  var needsResourceGrant: Bool {
    let fields = request.resource.arnFields
    guard fields.count == 6 else { return false }
    switch fields[2] {
    case "kms": return fields[5].hasPrefix("key/")
    case "iam": return fields[5].hasPrefix("role/") && isRoleAssumption
    default: return false
    }
  }

  private var isRoleAssumption: Bool {
    ["sts:setsourceidentity", "sts:tagsession"].contains(reading.action)
      || reading.action.hasPrefix("sts:assumerole")
  }
}

extension RequestReading {
  /// Whether resource control policies can deny the action.
  ///
  /// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
  fileprivate var isSubjectToResourceControl: Bool {
    action != "kms:retiregrant" && ResourceControlServices.obey(action)
  }
}

extension PlacedDocument {
  /// Returns the statements of an effect that match a request, with their places.
  fileprivate func matches(_ effect: Effect, _ reading: RequestReading) -> [MatchedStatement] {
    document.statements(effect, applyingTo: reading, kind: kind).map { statement in
      MatchedStatement(
        place: DecidingStatement(
          policy: kind,
          level: level,
          document: index,
          statement: statement,
        ),
        statement: statement,
      )
    }
  }
}
