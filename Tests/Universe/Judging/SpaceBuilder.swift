import PolicyModel
import PolicySemantics

/// Chooses the values over which a pair is judged: near its literals, in its proofs, and others.
struct SpaceBuilder {
  private let pair: ReadPair
  private let widest: Int
  private var generator: CountingGenerator

  /// Returns the requests for a pair.
  ///
  /// - Parameters:
  ///   - pair: The pair, compared.
  ///   - widest: The most values on one axis, beside those of proofs.
  ///   - generator: Chooses among more values than fit.
  /// - Returns: The space of requests.
  static func space(
    for pair: ReadPair,
    widest: Int,
    using generator: inout CountingGenerator,
  ) -> RequestSpace {
    var builder = SpaceBuilder(pair: pair, widest: widest, generator: generator)
    let space = builder.space()
    generator = builder.generator
    return space
  }

  private mutating func space() -> RequestSpace {
    let keys = keys()
    var variables: [String: [String]] = [:]
    for (name, key) in keys {
      variables[name] = key.values.compactMap {
        if case .single(let text)? = $0 { text } else { nil }
      }
    }
    if pair.sketch.identifiesCallers { variables["aws:username"] = ["U", "V"] }
    let statements = pair.sketch.statements
    let actions = statements.flatMap {
      $0.action.values.flatMap { WildcardInstances.actions.near($0) }
    }
    let resources = statements.flatMap { statement in
      (statement.resource?.values ?? []).flatMap {
        WildcardInstances.texts.near($0, variables: variables)
      }
    }
    return RequestSpace(
      actions: chosen(
        proofs.map(\.action),
        PolicyPool.requestActions + actions.filter(isAction),
      ),
      resources: chosen(
        proofs.map(\.resource),
        PolicyPool.requestResources + resources.filter(isResource),
      ),
      callers: callers(),
      keys: keys,
    )
  }

  /// The requests that prove the parts.
  private var proofs: [Request] {
    Claim.allCases.flatMap { $0.parts(of: pair.comparison).map(\.witness) }
  }

  private mutating func chosen<Value: Hashable>(_ first: [Value], _ others: [Value]) -> [Value] {
    var seen: Set<Value> = []
    let kept = first.filter { seen.insert($0).inserted }
    let rest = others.filter { seen.insert($0).inserted }.shuffled(using: &generator)
    return Array(kept.prefix(widest)) + rest.prefix(max(2, widest - kept.count))
  }

  private func isAction(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      }
  }

  private func isResource(_ text: String) -> Bool {
    let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return fields.count == 6 && fields[0] == "arn"
      && [1, 2, 5].allSatisfy { !fields[$0].isEmpty }
  }

  private mutating func callers() -> [Caller] {
    guard pair.sketch.identifiesCallers else { return [.anyone] }
    let entries = Set(pair.sketch.statements.flatMap { $0.principal?.entries ?? [] })
    let others = PolicyPool.otherCallers.filter { caller in
      entries.contains { entry in
        entry.value == caller.principal
          || caller.principal == "other.example.com" && entry.kind == .federated
      }
    }
    let first = proofs.filter { $0.principal != nil }.map { proof in
      let given = proof.context["aws:PrincipalArn"]
      let roleARN: String? = if case .single(let text)? = given { text } else { nil }
      return Caller(proof.principal, roleARN: Self.rolePath(of: proof.principal) ?? roleARN)
    }
    let callers = PolicyPool.callers.filter { pair.namesPrincipals || $0.isIdentity }
    return chosen(first, callers + others)
  }

  /// The one role of its name in its account has a path, whatever a proof knows of it.
  private static func rolePath(of principal: String?) -> String? {
    guard let principal, principal.hasPrefix("arn:aws:sts::111122223333:assumed-role/R/") else {
      return nil
    }
    return "arn:aws:iam::111122223333:role/app/R"
  }

  private mutating func keys() -> [String: RequestSpace.Key] {
    var spellings: [String: Set<String>] = [:]
    for (sketch, kind) in pair.sketch.documents {
      for aspect in sketch.statements.flatMap({
        $0.aspects(version: sketch.version, kind: kind, reading: pair.sketch.reading)
      }) {
        for key in aspect.keys { spellings[KeyDescription.folded(key), default: []].insert(key) }
      }
    }
    var keys: [String: RequestSpace.Key] = [:]
    for (name, written) in spellings.sorted(by: { $0.key < $1.key }) {
      if KeyDescription.of(name).isLinked, pair.sketch.identifiesCallers { continue }
      let distinct = Dictionary(written.sorted().map { ($0.lowercased(), $0) }) { first, _ in first
      }
      keys[name] = RequestSpace.Key(names: distinct.values.sorted(), values: values(of: name))
    }
    return keys
  }

  /// The values of a key: absent, single, sets.
  private mutating func values(of name: String) -> [ContextValue?] {
    let description = KeyDescription.of(name)
    let proven = proofs.compactMap { proof in
      proof.context.first { KeyDescription.folded($0.key) == name }?.value
    }
    let texts = KeyValues(name, in: pair.sketch).texts
    var values: [ContextValue?] = description.isAlwaysPresent ? [] : [nil]
    let holdsSets = description.holdsSets && name.hasPrefix("aws:")
    let isSet = holdsSets || isQualified(name)
    if !holdsSets { values += texts.map { .single($0) } }
    if isSet { values += sets(of: texts) }
    return chosen(proven.map(Optional.some) + (description.isAlwaysPresent ? [] : [nil]), values)
  }

  /// Whether a clause treats a key as one of several values that is not known to hold one.
  private func isQualified(_ name: String) -> Bool {
    !name.hasPrefix("aws:")
      && pair.sketch.statements.contains { statement in
        statement.conditions.contains {
          KeyDescription.folded($0.key) == name
            && $0.conditionOperator.lowercased().hasPrefix("forany")
            || KeyDescription.folded($0.key) == name
              && $0.conditionOperator.lowercased().hasPrefix("forall")
        }
      }
  }

  private mutating func sets(of texts: [String]) -> [ContextValue?] {
    var sets: [ContextValue?] = [.multiple([])] + texts.map { .multiple([$0]) }
    guard texts.count > 1 else { return sets }
    for size in [2, 2, 2, 2, 3, 3, 4] {
      sets.append(.multiple(Array(texts.shuffled(using: &generator).prefix(size))))
    }
    return sets
  }
}
