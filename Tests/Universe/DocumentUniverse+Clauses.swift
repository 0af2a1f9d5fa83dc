import PolicyModel

extension DocumentUniverse {
  /// For each key the documents with one Allow and one clause on it.
  package static let clauses: [DocumentUniverse] = KeyDescription.all.map { key in
    let clauses = Self.clauses(on: key)
    let kind: PolicyKind = key.isLinked ? .resource : .identity
    return DocumentUniverse(
      "one clause on \(key.name)",
      kind,
      ([[]] + clauses.map { [$0] }).map { document(conditions: $0, kind: kind) },
    )
  }

  /// Documents with two clauses, of different qualifiers or suffixes, on one key that holds sets.
  package static let pairsOfClauses = DocumentUniverse(
    "two clauses on aws:TagKeys",
    .identity,
    twoClauses.map { document(conditions: $0, kind: .identity) },
  )

  private static let twoClauses: [[ClauseSketch]] = {
    let operators = [
      "ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringNotLike",
      "ForAnyValue:StringNotEquals", "StringLike", "ForAnyValue:StringLikeIfExists",
    ]
    let single = operators.flatMap { name in
      [["a"], ["a", "b"], ["*b"]].map { ClauseSketch(name, "aws:TagKeys", $0) }
    }
    let null = ClauseSketch("Null", "aws:TagKeys", ["false"])
    return single.map { [$0] } + single.map { [$0, null] }
      + single.flatMap { first in
        single.filter { first.conditionOperator < $0.conditionOperator }.prefix(3).map {
          [first, $0]
        }
      }
  }()

  private static func document(conditions: [ClauseSketch], kind: PolicyKind) -> PolicySketch {
    PolicySketch([
      StatementSketch(
        principal: kind == .resource ? .everyone : nil,
        action: ListSketch(["s3:GetObject"]),
        conditions: conditions,
      )
    ])
  }

  /// Every operator of the key's type and `Null`, with and without suffix, over a few operands.
  private static func clauses(on key: KeyDescription) -> [ClauseSketch] {
    let operands = Array((key.operands.prefix(4) + key.family.operands).prefix(6))
    let lists = operands.map { [$0] } + [Array(operands.prefix(2))]
    let invalid = key.family.invalidOperands.prefix(1).map { [$0] }
    let qualifiers = key.holdsSets ? ["ForAllValues:", "ForAnyValue:"] : [""]
    var clauses = [["true"], ["false"]].map { ClauseSketch("Null", key.name, $0) }
    for test in key.family.tests {
      for (index, values) in (lists + invalid + [[]]).enumerated() {
        let qualifier = qualifiers[index % qualifiers.count]
        let suffix = index % 3 == 2 ? "IfExists" : ""
        clauses.append(ClauseSketch(qualifier + test.rawValue + suffix, key.name, values))
      }
    }
    return clauses
  }
}
