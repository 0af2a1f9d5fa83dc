import PolicyModel

/// Compares two documents: asks the search one question for each statement that could cause a difference.
struct Comparer {
  /// The steps that one comparison may take: about a second's work.
  static let stepLimit = 16_000_000

  let old: DocumentStatements
  let new: DocumentStatements
  let caps: SurroundingStatements

  let kind: PolicyKind
  let premises: Premises
  let judge: WitnessJudge
  let keyTypes: KeyTypes
  var budget: SearchBudget
  private var undecided: [Undecided] = []
  private var leavesDenialsOpen = false

  /// Prepares a comparison.
  init(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings,
    premises: Premises,
    steps: Int = Comparer.stepLimit,
  ) {
    self.premises = premises
    budget = SearchBudget(steps: steps)
    self.kind = kind
    var oldStatements = DocumentStatements(old, side: .old, kind: kind, premises: premises)
    var newStatements = DocumentStatements(new, side: .new, kind: kind, premises: premises)
    if oldStatements.allows.isEmpty, newStatements.allows.isEmpty,
      !(oldStatements.denies.isEmpty && newStatements.denies.isEmpty)
    {
      oldStatements.allowsEverythingElse = true
      newStatements.allowsEverythingElse = true
    }
    self.old = oldStatements
    self.new = newStatements
    caps = SurroundingStatements(
      surroundings,
      premises: premises,
      namesPrincipals: surroundings.areAround(old, new),
    )
    judge = WitnessJudge(
      old: old,
      new: new,
      kind: kind,
      surroundings: surroundings,
      reading: premises.reading,
      allowsEverythingElse: oldStatements.allowsEverythingElse,
    )
    let all =
      oldStatements.allows + oldStatements.denies + newStatements.allows + newStatements.denies
      + caps.denies + caps.allows.flatMap { $0 }
    keyTypes = KeyTypes(all, premises.axioms)
  }

  /// Answers the comparison.
  mutating func compare() -> Comparison {
    let found = [
      parts(from: old, to: new, added: .allowAdded, lifted: .denyRemoved),
      parts(from: new, to: old, added: .allowRemoved, lifted: .denyAdded),
      guardrailParts(from: old, to: new, effect: .denyRemoved),
      guardrailParts(from: new, to: old, effect: .denyAdded),
    ]
    // Every question is asked before steps are spent on better proofs.
    let (gained, lost) = (proved(found[0]), proved(found[1]))
    let (loosened, tightened) = (proved(found[2]), proved(found[3]))
    let verdict: Verdict =
      switch (gained.isEmpty, lost.isEmpty) {
      case (false, false): .mixed
      case (false, true): undecided.isEmpty ? .widened : .undecided
      case (true, false): undecided.isEmpty ? .narrowed : .undecided
      case (true, true): undecided.isEmpty ? .same : .undecided
      }
    let guardrails: GuardrailVerdict =
      switch (loosened.isEmpty, tightened.isEmpty) {
      case (false, false): .mixed
      case (false, true): .loosened
      case (true, false): leavesDenialsOpen ? .undecided : .tightened
      case (true, true): leavesDenialsOpen ? .undecided : .same
      }
    return Comparison(
      verdict: verdict,
      gained: gained,
      lost: lost,
      guardrails: guardrails,
      loosened: loosened,
      tightened: tightened,
      undecided: undecided,
    )
  }

  /// The parts that `to` allows and `from` does not.
  private mutating func parts(
    from: DocumentStatements,
    to: DocumentStatements,
    added: AccessPart.Effect,
    lifted: AccessPart.Effect,
  ) -> [FoundPart] {
    var parts: [FoundPart] = []
    if !from.allowsEverythingElse {
      let excluded = to.sortedDenies + from.sortedAllows + caps.denies
      for cause in to.allows where !from.allowTexts.contains(cause.canonicalText) {
        parts += ask(cause, excluding: excluded, requiring: caps.allows, effect: added)
      }
    }
    let required =
      (from.allowsEverythingElse ? [] : [to.sortedAllows, from.sortedAllows]) + caps.allows
    let excluded = to.sortedDenies + caps.denies
    for cause in from.denies where !to.denyTexts.contains(cause.canonicalText) {
      parts += ask(cause, excluding: excluded, requiring: required, effect: lifted)
    }
    return parts
  }

  /// The parts that `from` denies explicitly and `to` does not, beyond what `parts` names.
  private mutating func guardrailParts(
    from: DocumentStatements,
    to: DocumentStatements,
    effect: AccessPart.Effect,
  ) -> [FoundPart] {
    guard !from.allowsEverythingElse else { return [] }
    var parts: [FoundPart] = []
    let excluded = to.sortedDenies + to.sortedAllows
    for cause in from.denies where !to.denyTexts.contains(cause.canonicalText) {
      parts += ask(
        cause,
        excluding: excluded,
        requiring: [],
        effect: effect,
        isGuardrail: true,
      )
    }
    return parts
  }

  private mutating func ask(
    _ cause: CompiledStatement,
    excluding: [CompiledStatement],
    requiring: [[CompiledStatement]],
    effect: AccessPart.Effect,
    isGuardrail: Bool = false,
  ) -> [FoundPart] {
    guard !budget.isExhausted else {
      if undecided.isEmpty { report(.budgetExceeded, cause, key: nil) }
      leavesDenialsOpen = leavesDenialsOpen || isGuardrail
      return []
    }
    let question: DifferenceQuestion
    let root: Int?
    var search: DifferenceSearch
    do throws(SearchLimit) {
      try budget.spend((excluding.count + requiring.reduce(0) { $0 + $1.count }) * 5)
      question = DifferenceQuestion(
        cause: cause,
        excluded: excluding.meeting(cause),
        required: requiring.map { $0.meeting(cause) },
        effect: effect,
      ).excluding(premises.axioms.assumed, premises)
      try budget.spend(16 * (question.excluded.count + question.required.joined().count))
      try question.checkKeys()
      let plan = SearchPlan(question, keyTypes: keyTypes, premises: premises)
      search = DifferenceSearch(plan: plan)
      root = try search.run(budget: &budget)
    } catch {
      leaveOpen(.budgetExceeded, cause, isGuardrail: isGuardrail)
      return []
    }
    guard let root else {
      if let uncovered = search.uncovered {
        leaveOpen(uncovered.reason, cause, key: uncovered.key, isGuardrail: isGuardrail)
      }
      return []
    }
    guard let found = PartBuilder(question: question, search: search).parts(from: root) else {
      leaveOpen(.budgetExceeded, cause, isGuardrail: isGuardrail)
      return []
    }
    let impossible = ImpossibleRequests(question)
    var parts: [FoundPart] = []
    for part in found {
      do throws(SearchLimit) {
        try budget.spend(confirmationCost)
      } catch {
        leaveOpen(.budgetExceeded, cause, isGuardrail: isGuardrail)
        return parts
      }
      guard judge.confirms(part.witness, effect, isGuardrail: isGuardrail) else {
        leaveOpen(.unconfirmedWitness, cause, isGuardrail: isGuardrail)
        continue
      }
      parts.append(
        FoundPart(
          part: part,
          question: question,
          isGuardrail: isGuardrail,
          against: impossible.broken(by: part.witness, among: premises.axioms.preferred),
        )
      )
    }
    return parts
  }

  /// The steps that asking the literal evaluator costs.
  private var confirmationCost: Int {
    80 * (old.allows.count + old.denies.count + new.allows.count + new.denies.count)
  }

  private mutating func leaveOpen(
    _ reason: Undecided.Reason,
    _ cause: CompiledStatement,
    key: String? = nil,
    isGuardrail: Bool,
  ) {
    leavesDenialsOpen = leavesDenialsOpen || isGuardrail
    report(reason, cause, key: key)
  }

  private mutating func report(
    _ reason: Undecided.Reason,
    _ cause: CompiledStatement,
    key: String?,
  ) {
    let clause = cause.source.conditions.first {
      ContextKeys.decidedName(of: $0.key.value, premises.axioms) == key
    }
    let entry = Undecided(
      reason: reason,
      side: cause.side ?? .new,
      pointer: clause?.pointer ?? cause.source.pointer,
      span: clause?.key.span ?? cause.source.span,
    )
    if !undecided.contains(entry) { undecided.append(entry) }
  }
}
