import PolicyModel

extension DocumentUniverse {
  /// Documents of one statement or two that differ in one construct at a time.
  package static let statements: [DocumentUniverse] = [
    DocumentUniverse("actions and resources", .identity, elements.map { PolicySketch([$0]) }),
    DocumentUniverse("principals", .resource, principals.map { PolicySketch([$0]) }),
    DocumentUniverse("layers of NotPrincipal", .resource, layers.map { PolicySketch([$0]) }),
    DocumentUniverse("two statements", .identity, twoOf(few)),
    DocumentUniverse("two statements with principals", .resource, twoOf(fewWithPrincipals)),
    DocumentUniverse("variables", .identity, variables),
    DocumentUniverse("variables of the requester", .resource, requesterVariables),
  ]

  private static let effects: [Effect] = [.allow, .deny]

  private static let elements: [StatementSketch] = effects.flatMap { effect in
    [
      ListSketch(["*"]), ListSketch(["s3:Get*", "iam:PassRole"]), ListSketch(["s3:GetObject"]),
      ListSketch(["s3:Get*"], isNegated: true), ListSketch(["*:Get*"]),
    ].flatMap { action in
      [
        ListSketch(["*"]), ListSketch(["arn:aws:s3:::b/*"]), ListSketch(["arn:aws:s3:::b/a"]),
        ListSketch(["arn:aws:s3:::b*"], isNegated: true), ListSketch(["arn:aws:sqs"]),
        ListSketch(["arn:*:sqs:*:1111*:*", "arn:aws:s3:::?"]),
      ].map { StatementSketch(effect, action: action, resource: $0) }
    }
  }

  private static let principals: [StatementSketch] = effects.flatMap { effect in
    let lists = PolicyPool.principals.map { [$0] } + [[.init(.everyone, "*")], [.init(.aws, "*")]]
    return lists.map { statement(effect, PrincipalSketch($0)) }
      + lists.map { statement(effect, PrincipalSketch($0, isNegated: true)) }
  }

  /// Every set of the layers of a session, a user and a federated user of one account.
  private static let layers: [StatementSketch] = (1..<64).flatMap { members in
    let entries = PolicyPool.principals.prefix(6).enumerated()
      .filter { members & 1 << $0.offset != 0 }.map(\.element)
    let excepted = PrincipalSketch(entries, isNegated: true)
    return [statement(.deny, excepted)] + (members % 8 == 3 ? [statement(.allow, excepted)] : [])
  }

  private static func statement(_ effect: Effect, _ principal: PrincipalSketch) -> StatementSketch {
    StatementSketch(effect, principal: principal, action: ListSketch(["s3:GetObject"]))
  }

  private static let few: [StatementSketch] = [
    StatementSketch(), StatementSketch(action: ListSketch(["s3:*"])),
    StatementSketch(resource: ListSketch(["arn:aws:s3:::b/*"])),
    StatementSketch(conditions: [ClauseSketch("Bool", "aws:SecureTransport", ["true"])]),
    StatementSketch(.deny, action: ListSketch(["s3:GetObject"])),
    StatementSketch(.deny, action: ListSketch(["s3:*"], isNegated: true)),
    StatementSketch(.deny, resource: ListSketch(["arn:aws:s3:::b/a/*"], isNegated: true)),
    StatementSketch(
      .deny,
      conditions: [ClauseSketch("StringNotEqualsIfExists", "s3:prefix", ["a"])],
    ),
    StatementSketch(.deny, conditions: [ClauseSketch("StringLike", "s3:prefix", ["a*", "b"])]),
  ]

  private static let fewWithPrincipals: [StatementSketch] = [
    StatementSketch(principal: .everyone), statement(.allow, one("111122223333")),
    statement(.allow, one("arn:aws:iam::111122223333:user/U")),
    statement(.deny, one("arn:aws:iam::111122223333:role/app/R")),
    statement(.deny, one("444455556666")), statement(.deny, .everyone),
    statement(
      .deny,
      PrincipalSketch(Array(PolicyPool.principals.prefix(5)), isNegated: true),
    ),
    StatementSketch(
      principal: .everyone,
      conditions: [ClauseSketch("ArnLike", "aws:PrincipalArn", ["arn:aws:iam::*:role/*"])],
    ),
  ]

  private static func one(_ text: String) -> PrincipalSketch {
    PrincipalSketch([.init(.aws, text)])
  }

  /// The documents of one or two of some statements.
  private static func twoOf(_ statements: [StatementSketch]) -> [PolicySketch] {
    statements.map { PolicySketch([$0]) }
      + statements.indices.flatMap { first in
        statements.indices.filter { $0 > first }.map { second in
          PolicySketch([statements[first], statements[second]])
        }
      }
  }

  private static let variables: [PolicySketch] = {
    let resources = PolicyPool.variableResources + ["arn:aws:s3:::b/*", "arn:aws:s3:::b/alice"]
    let plain = resources.map { StatementSketch(resource: ListSketch([$0])) }
    let negated = resources.prefix(3).map {
      StatementSketch(resource: ListSketch([$0], isNegated: true))
    }
    let clauses = [
      ClauseSketch("StringEquals", "s3:prefix", ["${aws:username}"]),
      ClauseSketch("StringNotLike", "s3:prefix", ["${aws:username}/*", "a"]),
      ClauseSketch("StringEquals", "aws:username", ["alice"]),
      ClauseSketch("StringEquals", "aws:ResourceTag/team", ["${aws:PrincipalTag/team}"]),
      ClauseSketch("StringNotEquals", "aws:ResourceTag/team", ["${aws:PrincipalTag/team}", "red"]),
    ].map { StatementSketch(conditions: [$0]) }
    let documents = (plain + negated + clauses).map { PolicySketch([$0]) }
    return documents + documents.prefix(3).map { PolicySketch($0.statements, version: nil) }
  }()

  private static let requesterVariables: [PolicySketch] = {
    let principals = [
      PrincipalSketch.everyone, one("111122223333"), one("arn:aws:iam::111122223333:user/U"),
      PrincipalSketch([.init(.aws, "arn:aws:iam::111122223333:user/U")], isNegated: true),
    ]
    let resources = ["arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::b/U", "arn:aws:s3:::b/*"]
    return principals.flatMap { principal in
      resources.map {
        PolicySketch([StatementSketch(principal: principal, resource: ListSketch([$0]))])
      }
    }
  }()

  /// Every universe.
  package static let all = clauses + [pairsOfClauses] + statements
}
