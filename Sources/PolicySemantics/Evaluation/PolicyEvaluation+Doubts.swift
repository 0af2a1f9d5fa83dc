import PolicyModel

extension PolicyEvaluation {
  /// The doubts about how policies combine that the request meets.
  ///
  /// They concern requests inside of one account: across accounts the caller's own policies must
  /// allow in any case.
  /// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests" and "AWS JSON
  /// policy elements: Principal".
  var combiningDoubts: Set<Doubt> {
    guard !isCrossAccount else { return [] }
    var doubts: Set<Doubt> = []
    if resourceGrant == .account, !needsResourceGrant { doubts.insert(.accountGrant) }
    let isLimited = !policies.boundary.isEmpty || !policies.session.isEmpty
    let reachesRole = allows.contains { matched in
      matched.place.policy == .resource
        && matched.statement.reachesRoleByCondition(reading.identity)
    }
    if isLimited, reachesRole { doubts.insert(.principalARN) }
    return doubts
  }
}
