import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics

extension RulingReport {
  /// The answer as the machine interfaces write it.
  func tree(tool: JSONTree) -> JSONTree {
    .members([
      "schemaVersion": .string(JSONRenderer.schemaVersion),
      "tool": tool,
      "answer": .string(explanation.answer.rawValue),
      "message": .string(explanation.headline),
      "request": request.tree,
      "decision": ruling?.decision.map { .string($0.outcome.rawValue) },
      "by": .array(ruling?.decision?.deciders.map(tree) ?? []),
      "missing": .array(ruling?.decision?.missing.map(tree) ?? []),
      "dependsOn": .array(ruling?.keys.map(tree) ?? []),
      "allowedWith": ruling?.allowed.map(tree),
      "refusedWith": ruling?.refused.map(tree),
      "doubts": ruling?.decision.map { .strings($0.doubts.map(\.rawValue)) },
      "readings": otherReadings.map { .array($0.map(\.tree)) },
      "problems": .array(obstacles.map(\.tree)),
      "isDiscovered": .bool(isDiscovered),
      "source": source.map(JSONTree.string),
      "policies": .array(applied.policies.map(\.tree)),
      "passedOver": .array(passedOver.map(\.tree)),
      "text": .strings(texts),
    ])
  }

  /// Every sentence of the answer.
  private var texts: [String] {
    explanation.grounds.map(\.text) + explanation.notes
  }

  private func tree(_ place: DecidingStatement) -> JSONTree {
    let statement = applied.statement(at: place)
    let policy = applied.policy(of: place)
    return .members([
      "policy": .string(place.policy.rawValue),
      "level": place.level.map(JSONTree.integer),
      "document": .integer(place.document),
      "statement": .integer(place.statement),
      "sid": place.sid.map(JSONTree.string),
      "effect": statement.map { .string($0.effect.value.rawValue) },
      "path": policy.map { .string($0.version.path) },
      "line": statement.map { .integer(Int($0.span.start.line)) },
      "column": statement.map { .integer(Int($0.span.start.column)) },
    ])
  }

  private func tree(_ missing: MissingGrant) -> JSONTree {
    let policies = applied.policies(missing.policy, level: missing.level)
    return .members([
      "policy": .string(missing.policy.rawValue),
      "level": missing.level.map(JSONTree.integer),
      "paths": .strings(policies.map(\.version.path)),
    ])
  }

  private func tree(_ key: UnknownKey) -> JSONTree {
    .members([
      "key": .string(key.name),
      "places": .array(
        key.places.map { place in
          .members([
            "path": applied.policy(of: place.statement).map { .string($0.version.path) },
            "line": .integer(Int(place.span.start.line)),
            "column": .integer(Int(place.span.start.column)),
            "statement": tree(place.statement),
          ])
        }
      ),
    ])
  }

  private func tree(_ example: Ruling.Example) -> JSONTree {
    .members([
      "context": .object(
        example.context.compactMap { key, value in
          value.map { (name: key, value: $0.tree) }
        }
      ),
      "absent": .strings(example.context.filter { $0.value == nil }.map(\.key)),
      "decision": .string(example.decision.outcome.rawValue),
      "by": .array(example.decision.deciders.map(tree)),
      "missing": .array(example.decision.missing.map(tree)),
    ])
  }
}

extension PartialRequest {
  fileprivate var tree: JSONTree {
    let context = request.context.sorted { $0.key < $1.key }
    return .members([
      "principal": request.principal.map(JSONTree.string),
      "action": .string(request.action),
      "resource": .string(request.resource),
      "resourceAccount": request.resourceAccount.map(JSONTree.string),
      "context": .object(context.map { (name: $0.key, value: $0.value.tree) }),
      "absent": .strings(absentKeys),
      "onlyGiven": .bool(othersAreAbsent),
    ])
  }
}

extension OtherRuling {
  fileprivate var tree: JSONTree {
    .members([
      "choice": .string(choice.rawValue),
      "answer": .string(RulingExplanation.Answer(ruling.verdict).rawValue),
    ])
  }
}

extension PolicyObstacle {
  fileprivate var tree: JSONTree {
    .members([
      "path": .string(path),
      "line": position.map { .integer(Int($0.line)) },
      "column": position.map { .integer(Int($0.column)) },
      "message": .string(words),
    ])
  }
}

extension AppliedPolicy {
  fileprivate var tree: JSONTree {
    .members([
      "policy": .string(version.kind.rawValue),
      "level": level.map(JSONTree.integer),
      "path": .string(version.path),
      "pointer": .string(version.pointer),
      "subject": version.subject.map(JSONTree.string),
    ])
  }
}

extension RulingReport.PassedOver {
  fileprivate var tree: JSONTree {
    .members([
      "policy": .string(version.kind.rawValue),
      "path": .string(version.path),
      "pointer": .string(version.pointer),
      "subject": version.subject.map(JSONTree.string),
      "reason": .string(reason),
    ])
  }
}
