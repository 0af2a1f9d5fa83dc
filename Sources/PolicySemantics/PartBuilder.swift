import PolicyModel

/// Turns an answer of the search into parts of access: one for each path through its nodes.
struct PartBuilder {
  /// The question that was asked.
  let question: DifferenceQuestion

  /// The search that answered it.
  let search: DifferenceSearch

  /// The most paths that are followed through one answer.
  static let pathLimit = 20_000

  /// What is known of a part on the way to the leaf.
  private struct Draft {
    var actions: AccessAxis?
    var resources: AccessAxis?
    var principals: AccessAxis?
    var conditions: [AccessCondition] = []
    var values: [Dimension: DimensionValue] = [:]
  }

  /// What tells a part from another.
  private struct Description: Hashable {
    let axes: [AccessAxis?]
    let conditions: Set<AccessCondition>
  }

  /// Drafts in the order of finding, each description once.
  private struct DraftList {
    private(set) var list: [Draft] = []
    private var seen: Set<Description> = []
    private var paths = 0

    var isComplete: Bool { paths <= PartBuilder.pathLimit }

    mutating func add(_ draft: Draft) {
      paths += 1
      let axes = [draft.actions, draft.resources, draft.principals]
      let description = Description(axes: axes, conditions: Set(draft.conditions))
      if seen.insert(description).inserted { list.append(draft) }
    }
  }

  /// A part with the request that should prove it.
  struct Part {
    let actions: AccessAxis
    let resources: AccessAxis
    let principals: AccessAxis
    let conditions: [AccessCondition]
    let witness: Request
  }

  /// Lists the parts under a root, in the order of the search, each once.
  ///
  /// - Returns: nil when there are more paths than are followed.
  func parts(from root: Int) -> [Part]? {
    var drafts = DraftList()
    collect(root, Draft(), into: &drafts)
    return drafts.isComplete ? drafts.list.map { finish($0) } : nil
  }

  private func collect(_ node: Int, _ draft: Draft, into drafts: inout DraftList) {
    guard drafts.isComplete else { return }
    switch search.nodes[node] {
    case .leaf: drafts.add(draft)
    case .pass(let depth, let value, let child):
      var next = draft
      next.values[search.plan.dimensions[depth]] = value
      collect(child, next, into: &drafts)
    case .branch(let depth, let edges):
      for edge in edges {
        var next = draft
        next.values[search.plan.dimensions[depth]] = edge.value
        describe(edge.description, search.plan.dimensions[depth], in: &next)
        collect(edge.child, next, into: &drafts)
      }
    }
  }

  private func describe(
    _ description: DimensionDescription,
    _ dimension: Dimension,
    in draft: inout Draft,
  ) {
    switch (dimension, description) {
    case (.action, .axis(let axis)): draft.actions = axis
    case (.requester, .axis(let axis)): draft.principals = axis
    case (_, .principals(let axis, let conditions)):
      draft.principals = axis
      draft.conditions += conditions.filter { !draft.conditions.contains($0) }
    case (.resource, .axis(let axis)): draft.resources = axis
    case (_, .conditions(let conditions)):
      draft.conditions += conditions.filter { !draft.conditions.contains($0) }
    default: break
    }
  }

  private func finish(_ draft: Draft) -> Part {
    let source = question.cause.source
    return Part(
      actions: draft.actions ?? AccessAxis(whole: source.action),
      resources: draft.resources ?? source.resource.map { wholeResource($0) }
        ?? AccessAxis(included: ["*"]),
      principals: draft.principals ?? question.cause.meaning.requester.map { AccessAxis(whole: $0) }
        ?? AccessAxis(included: ["*"]),
      conditions: conditions(draft),
      witness: WitnessBuilder(
        question: question,
        axioms: search.plan.premises.axioms,
        values: WitnessPolish(plan: search.plan).polished(draft.values),
      ).request,
    )
  }
}

extension PartBuilder {
  /// The conditions of the cause and those that were found on the way, each once.
  private func conditions(_ draft: Draft) -> [AccessCondition] {
    let cause = question.cause
    let own = cause.source.conditions.map { clause in
      AccessCondition(clause, mustHold: true) { search.plan.text($0, of: cause) }
    }
    let roots = question.cause.meaning.requester?.exemptRoots ?? []
    let others = roots.isEmpty ? [] : [AccessCondition(roots: roots, mustHold: false)]
    return own + (others + draft.conditions.filter { !others.contains($0) })
  }
}

extension PartBuilder {
  private func wholeResource(_ element: PatternElement) -> AccessAxis {
    AccessAxis(whole: element) { search.plan.text($0, of: question.cause) }
  }
}

extension AccessAxis {
  /// Everything that an element matches.
  init(whole element: PatternElement, writing write: (String) -> String = { $0 }) {
    let texts = element.patterns.map { write($0.value) }
    self =
      element.isNegated
      ? AccessAxis(included: ["*"], excluded: texts) : AccessAxis(included: texts)
  }

  /// Everyone whom an element matches.
  init(whole requester: RequesterTest) {
    self =
      requester.isNegated
      ? AccessAxis(included: ["*"], excluded: requester.exemptTexts)
      : AccessAxis(included: requester.texts)
  }
}

extension AccessCondition {
  /// A condition on the requester being one of some root users.
  init(roots patterns: [String], mustHold: Bool) {
    self.init(
      mustHold: mustHold,
      conditionOperator: ConditionOperator(qualifier: nil, test: .arnEquals, ifExists: false),
      key: "aws:PrincipalArn",
      values: patterns,
    )
  }

  /// A clause of a document, as one that must hold or must fail.
  init(
    _ clause: ConditionClause,
    mustHold: Bool,
    writing write: (String) -> String = { $0 },
  ) {
    self.init(
      mustHold: mustHold,
      conditionOperator: clause.conditionOperator,
      key: clause.key.value,
      values: clause.values.map { write($0.value) },
    )
  }
}
