import ServiceReference

/// Actions of a combination that a document must allow on one and the same resource.
///
/// Actions that need a resource of one type are about one resource of it: who changes the code of a
/// function and invokes another one gains nothing. `iam:PassRole` shares its role with no action.
/// Source: pathfinding.cloud, where resource scopes that differ break a path.
struct EscalationNeed: Hashable {
  /// The full names of the actions, in order.
  let actions: [String]

  /// The patterns of the resources on which the actions work; nil for any resource.
  let resources: [String]?

  /// An ARN that no policy names, so that only wildcards match it; no other text may be a resource.
  ///
  /// It stands for the lack of a resource.
  /// Source: Service Authorization Reference: an action without resource types needs `*`.
  static let noResource = ["arn:none:none:::none"]

  /// Returns what a combination needs, in the order of its actions.
  ///
  /// An action needs a resource of each type that it requires. Of an action that AWS has withdrawn,
  /// and of types that a call may do without, nothing is asked.
  static func all(of names: [String], in catalog: ServiceCatalog) -> [EscalationNeed] {
    var needs: [EscalationNeed] = []
    var types: [ResourceType] = []
    var namesOfType: [ResourceType: [String]] = [:]
    for name in names {
      let action = catalog.action(name)
      let required = action?.resources.filter(\.isRequired).map(\.type) ?? []
      for type in required {
        if namesOfType[type] == nil { types.append(type) }
        namesOfType[type, default: []].append(name)
      }
      guard required.isEmpty else { continue }
      let needsStar = action?.hasNoResourceLevel == true
      needs.append(EscalationNeed(actions: [name], resources: needsStar ? noResource : nil))
    }
    return needs
      + types.map { EscalationNeed(actions: namesOfType[$0] ?? [], resources: [$0.policyPattern]) }
  }
}

extension ResourceType {
  /// The form of the ARNs as a policy would write it, with `*` for what differs.
  fileprivate var policyPattern: String {
    var pattern = ""
    var rest = arnPattern[...]
    while let start = rest.firstRange(of: "${"),
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      pattern += rest[..<start.lowerBound] + "*"
      rest = rest[rest.index(after: end)...]
    }
    return pattern + rest
  }
}
