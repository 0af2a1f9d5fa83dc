import LocatedJSON
import PolicyModel
import PolicySemantics

extension AccessPart {
  /// The part as the machine interfaces write it.
  var tree: JSONTree {
    .members([
      "id": .string(fingerprint),
      "effect": .string(effect.rawValue),
      "statement": statement.tree,
      "actions": .strings(actions.included),
      "excludedActions": actions.excludedTree,
      "withinActions": actions.withinTree,
      "resources": .strings(resources.included),
      "excludedResources": resources.excludedTree,
      "withinResources": resources.withinTree,
      "principals": .strings(principals.included),
      "excludedPrincipals": principals.excludedTree,
      "withinPrincipals": principals.withinTree,
      "reachedBy": Self.kindsTree(principals.reachedBy),
      "sparedBy": Self.kindsTree(principals.sparedBy),
      "conditions": .strings(conditions.map(\.canonicalText)),
      "witness": witness.tree,
      "against": against.isEmpty ? nil : .strings(against.map(\.rawValue)),
    ])
  }

  private static func kindsTree(_ kinds: [PolicyKind]) -> JSONTree? {
    kinds.isEmpty ? nil : .strings(kinds.map(\.rawValue))
  }
}

extension AccessAxis {
  /// The excluded patterns, nil when there are none.
  var excludedTree: JSONTree? {
    excluded.isEmpty ? nil : .strings(excluded)
  }

  /// The lists of each of which a pattern must match too, nil when there are none.
  var withinTree: JSONTree? {
    within.isEmpty ? nil : .array(within.map(JSONTree.strings))
  }
}

extension AccessCondition {
  /// The condition in the form `StringEquals aws:PrincipalOrgID ["o-1"]`.
  ///
  /// One that a request must fail is written as `not (…)`.
  package var canonicalText: String {
    let test = "\(conditionOperator.spelling) \(key) \(JSONTree.strings(values).line)"
    return mustHold ? test : "not (\(test))"
  }
}

extension StatementReference {
  /// The reference with its line and column in the file.
  var tree: JSONTree {
    .members([
      "side": .string(side.rawValue),
      "index": .integer(index),
      "sid": sid.map(JSONTree.string),
      "line": .integer(Int(span.start.line)),
      "column": .integer(Int(span.start.column)),
    ])
  }
}

extension Request {
  /// The request; keys of the context by name.
  fileprivate var tree: JSONTree {
    let context = context.sorted { $0.key < $1.key }
    return .members([
      "principal": principal.map(JSONTree.string),
      "action": .string(action),
      "resource": .string(resource),
      "context": .object(context.map { (name: $0.key, value: $0.value.tree) }),
    ])
  }
}

extension ContextValue {
  /// The value: a string, or a list of them for a set.
  var tree: JSONTree {
    switch self {
    case .single(let value): .string(value)
    case .multiple(let values): .strings(values)
    }
  }
}
