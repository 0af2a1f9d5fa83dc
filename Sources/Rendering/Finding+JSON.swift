import LocatedJSON
import PlainLanguage
import PolicyReview
import PolicySemantics
import ServiceReference

extension Finding {
  /// The most actions that are listed; a finding about more counts them alone.
  private static let limit = 1000

  /// The finding with its words.
  func tree(_ sentence: Sentence) -> JSONTree {
    .members([
      "rule": .string(rule.rawValue),
      "severity": .string(severity.rawValue),
      "direction": .string(direction.rawValue),
      "message": .string(sentence.text),
      "parts": .strings(parts),
      "principals": principals.isEmpty ? nil : .strings(principals),
      "resources": .strings(resources),
      "places": .array(places.map { $0.tree(besides: actions, limit: Self.limit) }),
      "conditioned": .bool(isConditioned),
      "latent": .bool(isLatent),
      "actions": actions.tree(limit: Self.limit),
      "escalations": escalations.isEmpty ? nil : .array(escalations.map(\.tree)),
      "causes": .array(causes.map(\.tree)),
    ])
  }
}

extension FindingPlace {
  /// The place; its actions are left out where they are all of which the finding speaks.
  fileprivate func tree(besides all: KnownActions, limit: Int) -> JSONTree {
    .members([
      "actions": actions == all ? nil : actions.tree(limit: limit),
      "resources": .strings(resources.included),
      "excludedResources": resources.excludedTree,
      "withinResources": resources.withinTree,
      "principals": .strings(principals.included),
      "excludedPrincipals": principals.excludedTree,
      "withinPrincipals": principals.withinTree,
      "conditions": .strings(conditions.map(\.canonicalText)),
    ])
  }
}

extension KnownActions {
  /// How many actions of each level there are, and their names up to a limit.
  fileprivate func tree(limit: Int) -> JSONTree {
    let counts = counts
    let levels = AccessLevel.allCases.compactMap { level in
      counts[level].map { (name: level.rawValue, value: JSONTree.integer($0)) }
    }
    return .members([
      "counts": .object(levels),
      "names": actions.count > limit ? nil : .strings(names),
    ])
  }
}

extension Escalation {
  /// The combination of actions.
  fileprivate var tree: JSONTree {
    .members([
      "id": .string(id), "pathfindingID": pathfindingID.map(JSONTree.string),
      "actions": .strings(actions),
    ])
  }
}

extension FindingCause {
  /// The cause with the statements of both sides.
  fileprivate var tree: JSONTree {
    .members([
      "effect": .string(effect.rawValue), "before": before?.tree, "after": after?.tree,
    ])
  }
}
