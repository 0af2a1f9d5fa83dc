import PolicyModel

/// Finds values of one context key that stand for every way in which clauses on it can hold.
struct KeyCandidates {
  /// The key's folded name.
  let key: String

  /// The clauses on the key.
  let clauses: [ConditionTest]

  /// Whether the key may hold several values.
  let isMultivalued: Bool

  /// Whether some requests do not have the key.
  let mayBeAbsent: Bool

  /// The values of policy variables.
  let variables: VariableValues

  /// All clauses of the question on the key, which tell its type.
  let typing: [ConditionTest]

  /// Values that matter because the key stands as a variable in other patterns.
  let extra: [String]

  /// Lists the values, absence included where the key may be absent.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  func list(budget: inout SearchBudget) throws(SearchLimit) -> [KeyValue] {
    var elements = try elements(besides: [], budget: &budget)
    if countsValues { elements += try self.elements(besides: elements, budget: &budget) }
    let texts = elements.map { ExactText($0) }.uniqued
    let absent: [KeyValue] = mayBeAbsent ? [.absent] : []
    guard isMultivalued else { return texts.map(KeyValue.single) + absent }
    let sets = try unions(of: texts, budget: &budget).map(KeyValue.several)
    let singles = ContextKeys.isMultivalued(key) ? [] : texts.map(KeyValue.single)
    return singles + sets + [.several([])] + absent
  }

  /// Whether patterns and ranges of IPv6 meet on the key, which the values do not cover.
  var hasUncoveredMix: Bool {
    let families = testedTypes(of: clauses)
    guard families.contains(.address), families.contains(.text) else { return false }
    return addressRanges.contains { $0.first.family == .six }
      && clauses.contains { clause in
        clause.operands.contains { operand in
          guard case .pattern(let pattern) = operand else { return false }
          return pattern.fixedGlob?.exactText == nil
        }
      }
  }

  /// The type of value that an operator compares.
  private enum Family: Hashable {
    case text, number, instant, address, truth, binary

    init?(_ test: ConditionOperator.Test) {
      switch test.positive {
      case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnEquals, .arnLike:
        self = .text
      case .binaryEquals: self = .binary
      case .bool: self = .truth
      case .ipAddress: self = .address
      case .null: return nil
      case _ where test.isDate: self = .instant
      default: self = .number
      }
    }
  }

  /// Whether some clause tells one value from two that are alike to every clause.
  private var countsValues: Bool {
    isMultivalued && !ContextKeys.isMultivalued(key)
      && clauses.contains {
        $0.conditionOperator.qualifier == nil && $0.conditionOperator.test != .null
      }
  }

  /// One value at least for every set of clauses that one value can satisfy, other than known ones
  /// wherever there is another.
  private func elements(
    besides known: [String],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [String] {
    let families = testedTypes(of: typing)
    let operands =
      clauses.flatMap(\.operands) + known.flatMap { self.operands(equalTo: $0, families) }
    if key == "aws:currenttime", families.contains(.number),
      families.isSubset(of: [.number, .instant])
    {
      return seconds(operands)
    }
    var texts: [String] = []
    if families.contains(.number) { texts += numbers(operands) }
    if families.contains(.instant) { texts += instants(operands) }
    if families.contains(.address) { texts += addresses(operands) }
    if families.contains(.address), families.count > 1 { texts += spelledOutAddresses(operands) }
    if families.contains(.truth) { texts += ["true", "false"] }
    if families.contains(.binary) { texts += binaries(operands) }
    if families.count > 1 {
      texts += try strings(of: typedStrings(families), operands, budget: &budget)
    } else if texts.isEmpty || families.contains(.text) {
      texts += try strings(of: StringDomain.anything, operands, budget: &budget)
    }
    texts += readingTexts(families)
    var seen: Set<ExactText> = []
    return (extra + texts).filter { seen.insert(ExactText($0)).inserted }
  }

  /// The operands, one of each type, that a text alone equals.
  private func operands(equalTo text: String, _ families: Set<Family>) -> [ConditionOperand] {
    families.compactMap { family in
      switch family {
      case .text:
        .pattern(PatternText(text, style: .exact, expandsVariables: false))
      case .number: ExactDecimal(text).map { .number($0) }
      case .instant: Instant(text).map { .instant($0) }
      case .address: AddressRange(text).map { .range($0) }
      case .binary: decodeBase64(text).map { .bytes($0) }
      case .truth: nil
      }
    }
  }

  /// Texts that some reading of a doubt tells apart from all others.
  private func readingTexts(_ families: Set<Family>) -> [String] {
    guard let reading = clauses.first?.reading, reading != .byDefault else { return [] }
    return reading.takes(.invalidHoldsNegated) && families != [.text] ? ["other"] : []
  }

  private func testedTypes(of clauses: [ConditionTest]) -> Set<Family> {
    Set(clauses.compactMap { Family($0.conditionOperator.test) })
  }

  /// Strings sorted by what the types that meet on the key make of them.
  private func typedStrings(_ families: Set<Family>) -> TypedStrings {
    let operands = clauses.flatMap(\.operands)
    return TypedStrings(
      numbers: families.contains(.number) ? numberPoints(operands) : nil,
      instants: families.contains(.instant) ? instantPoints(operands) : nil,
      ranges: families.contains(.address) ? addressRanges : nil,
      readsTruth: families.contains(.truth),
    )
  }

  /// The IPv6 addresses in their longest form, which no shorter text equals.
  private func spelledOutAddresses(_ operands: [ConditionOperand]) -> [String] {
    addresses(operands).compactMap { Address($0) }.filter { $0.family == .six }.map(\.longText)
  }

  private var addressRanges: [AddressRange] { addressRanges(clauses.flatMap(\.operands)) }

  func addressRanges(_ operands: [ConditionOperand]) -> [AddressRange] {
    operands.compactMap { if case .range(let range) = $0 { range } else { nil } }
  }

  private func strings(
    of domain: some StringAutomaton,
    _ operands: [ConditionOperand],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [String] {
    var globs: [Glob] = []
    var seen: Set<Glob> = []
    for operand in operands {
      switch operand {
      case .pattern(let pattern):
        if let glob = pattern.glob(variables), seen.insert(glob).inserted { globs.append(glob) }
      case .bytes(let bytes):
        globs.append(Glob(symbols: encodeBase64(bytes).scalarValues.map(GlobSymbol.scalar)))
      case .number, .instant, .range, .truth, .nothing, .invalid: break
      }
    }
    let everything = Glob(symbols: [.anyRun(crossesColon: true)])
    if clauses.contains(where: { $0.reading.takes(.emptyTextIsAbsent) }) {
      globs.append(Glob(wildcardText: "?*"))
    }
    if clauses.contains(where: { $0.reading.takes(.noARNNeverHolds) && $0.comparesARNs }) {
      globs.append(Glob(wildcardText: "*:*:*:*:*:*"))
    }
    let candidates = StringCandidates(required: everything, others: globs, domain: domain)
    return try candidates.list(budget: &budget).map { String(scalarValues: $0) }
  }

  /// The operands themselves, and bytes that are none of them.
  private func binaries(_ operands: [ConditionOperand]) -> [String] {
    var values: [[UInt8]] = []
    for case .bytes(let bytes) in operands { values.append(bytes) }
    let longest = values.map(\.count).max() ?? 0
    return (values + [[UInt8](repeating: 0, count: longest + 1)]).map(encodeBase64)
  }

  func numberPoints(_ operands: [ConditionOperand]) -> [ExactDecimal] {
    operands.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  func instantPoints(_ operands: [ConditionOperand]) -> [ExactDecimal] {
    operands.compactMap { if case .instant(let instant) = $0 { instant.seconds } else { nil } }
  }

  /// The steps that testing one value by every clause costs.
  private var testingCost: Int { clauses.reduce(0) { $0 + $1.cost } }

  /// Sets of elements, one at least for every combination of clauses that some set satisfies.
  private func unions(
    of texts: [ExactText],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> [[ExactText]] {
    var found: [[Bool]: [ExactText]] = [:]
    var order: [[Bool]] = []
    var queue: [[ExactText]] = []
    for text in texts { queue.append([text]) }
    let testingCost = testingCost
    var head = 0
    while head < queue.count {
      let set = queue[head]
      head += 1
      try budget.spend(4 + set.count * testingCost)
      let vector = clauses.map { $0.holds(for: .several(set), variables) }
      if found[vector] != nil { continue }
      found[vector] = set
      order.append(vector)
      try budget.spend(texts.count * set.count)
      for text in texts where !set.contains(text) { queue.append(set + [text]) }
    }
    return order.compactMap { found[$0] }
  }
}
