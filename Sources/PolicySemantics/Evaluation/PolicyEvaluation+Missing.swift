import PolicyModel

extension PolicyEvaluation {
  /// The kinds of policies whose silence stands in the way, from the outside inwards.
  ///
  /// Empty when the request is allowed or a Deny matches it. Where either the caller's own policies
  /// or the resource's would do, the caller's own are named.
  /// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests".
  var missing: [MissingGrant] {
    guard outcome == .implicitlyDenied else { return [] }
    let outer = missingLevels + missing(.endpoint)
    return grant == nil ? outer + missingGrants : outer
  }

  private var missingLevels: [MissingGrant] {
    guard reading.identity.isSubject(to: .scp) else { return [] }
    return policies.serviceControl.indices
      .filter { level in
        !allows.contains { $0.place.policy == .scp && $0.place.level == level }
      }
      .map { MissingGrant(policy: .scp, level: $0) }
  }

  /// What is missing between the caller and the resource.
  private var missingGrants: [MissingGrant] {
    let resource = resourceGrant == nil ? [MissingGrant(policy: .resource)] : []
    guard reading.identity.hasPolicies else { return resource }
    if isCrossAccount { return missingOwn + resource }
    if needsResourceGrant, resourceGrant == nil { return resource }
    return missingOwn
  }

  /// What is missing of the caller's own policies.
  private var missingOwn: [MissingGrant] {
    let needsIdentity = reading.identity.kind != .root && !isAllowed(by: .identity)
    let identity = needsIdentity ? [MissingGrant(policy: .identity)] : []
    let session =
      isFederatedWithoutPolicy ? [MissingGrant(policy: .session)] : missing(.session)
    return identity + missing(.boundary) + session
  }

  private func missing(_ kind: PolicyKind) -> [MissingGrant] {
    isAllowedIfAny(kind) ? [] : [MissingGrant(policy: kind)]
  }
}
