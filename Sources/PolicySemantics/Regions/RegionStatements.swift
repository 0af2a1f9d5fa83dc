import PolicyModel

/// A region as statements: one that matches it and more, those that match the rest, and lists of which
/// one must match.
struct RegionStatements {
  /// Matches what the axes include under the conditions that must hold.
  let whole: CompiledStatement

  /// Match what the axes and the other conditions leave out.
  let excluded: [CompiledStatement]

  /// One of each list matches.
  let required: [[CompiledStatement]]

  /// All of the statements.
  var all: [CompiledStatement] { [whole] + excluded + required.flatMap { $0 } }

  /// Writes a region as statements of a policy kind.
  init(_ region: AccessRegion, kind: PolicyKind, premises: Premises) {
    let compile = { (statement: Statement) in
      CompiledStatement(
        statement,
        expandsVariables: region.expandsVariables,
        side: nil,
        kind: kind,
        premises: premises,
      )
    }
    let principals = region.principals.included
    whole = compile(
      Statement(
        .allow,
        principal: Self.element(principals, kind),
        action: PatternElement(region.actions.included),
        resource: PatternElement(region.resources.included),
        conditions: region.conditions.filter(\.mustHold).map(\.clause),
      )
    )
    let lists =
      Self.statements(region.actions.excluded) { Statement(.deny, action: PatternElement($0)) }
      + Self.statements(region.resources.excluded) {
        Statement(.deny, resource: PatternElement($0))
      }
      + Self.statements(region.principals.excluded) {
        Statement(.deny, principal: Self.element($0, kind))
      }
    let failing = region.conditions.filter { !$0.mustHold }
    let anyone = Statement(.deny)
    excluded =
      lists.map(compile)
      + failing.map { compile(Statement(.deny, conditions: [$0.clause])) }
      + region.principals.reachedBy.map { compile(anyone).sparing($0) }
    required =
      region.actions.within.map { [compile(Statement(.allow, action: PatternElement($0)))] }
      + region.resources.within.map { [compile(Statement(.allow, resource: PatternElement($0)))] }
      + region.principals.within.map {
        [compile(Statement(.allow, principal: Self.element($0, kind)))]
      }
      + region.principals.sparedBy.map { [compile(Statement(.allow)).sparing($0)] }
  }

  private static func statements(
    _ texts: [String],
    _ statement: ([String]) -> Statement,
  ) -> [Statement] {
    texts.isEmpty ? [] : [statement(texts)]
  }

  /// The principal element of some texts; nil for kinds whose policies name no principals.
  private static func element(_ texts: [String], _ kind: PolicyKind) -> PrincipalElement? {
    switch kind {
    case .identity, .boundary, .session, .scp: nil
    case .resource, .trust, .endpoint, .rcp: PrincipalElement(texts.map { Principal(partText: $0) })
    }
  }
}

extension AccessCondition {
  /// The test as a clause, whether it must hold or fail.
  fileprivate var clause: ConditionClause { ConditionClause(conditionOperator, key, values) }
}

extension Principal {
  /// Reads a principal as parts write it.
  fileprivate init(partText text: String) {
    if text == "*" {
      self.init(.everyone, "*")
    } else if text == "AWS:*" {
      self.init(.aws, "*")
    } else if Self.signInProviders.contains(text) || text.contains(":saml-provider/")
      || text.contains(":oidc-provider/")
    {
      self.init(.federated, text)
    } else if text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn") {
      self.init(.service, text)
    } else if text.utf8.count == 64, text.allSatisfy(\.isHexDigit) {
      self.init(.canonicalUser, text)
    } else {
      self.init(.aws, text)
    }
  }
}
