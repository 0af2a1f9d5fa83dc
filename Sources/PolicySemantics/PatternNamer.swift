import PolicyModel

/// Names sets of actions, resources or principals by patterns of the documents.
struct PatternNamer {
  private let plan: SearchPlan
  private let depth: Int

  /// The entries behind the texts of principals.
  private let entries: [String: PrincipalTest]

  /// The ARN patterns behind the texts of resources.
  private let arns: [ExactText: PatternText]

  /// The texts of resources that some statement reads as no ARN.
  private let voidTexts: Set<ExactText>

  /// Prepares to name values of one dimension.
  init(plan: SearchPlan, depth: Int) {
    self.plan = plan
    self.depth = depth
    var entries: [String: PrincipalTest] = [:]
    var arns: [ExactText: PatternText] = [:]
    var voidTexts: Set<ExactText> = []
    for statement in plan.others + [plan.cause] {
      switch plan.dimensions[depth] {
      case .requester:
        guard let requester = statement.meaning.requester else { continue }
        for (text, entry) in zip(requester.texts, requester.entries) where entries[text] == nil {
          entries[text] = entry
        }
      case .resource:
        for pattern in statement.meaning.resource?.patterns ?? [] {
          let text = ExactText(plan.text(pattern.text, of: statement))
          if let arn = pattern.arn { arns[text] = arn } else { voidTexts.insert(text) }
        }
      case .action, .key: break
      }
    }
    self.entries = entries
    self.arns = arns
    self.voidTexts = voidTexts
  }

  /// Returns the axis that is what a bound means.
  func axis(of bound: ClassDescriber.Bound) -> AccessAxis {
    let own = patterns(of: plan.cause)
    let isComplement = bound.patterns.contains(nil)
    var included = isComplement ? ["*"] : bound.patterns.compactMap { $0.map { own.texts[$0] } }
    var excluded = isComplement && own.isNegated ? own.texts : []
    var within: [[String]] = []
    for other in bound.matching where !isNameless(other) {
      let (texts, isNegated) = effectivePatterns(of: plan.others[other])
      if isNegated { excluded += texts } else { narrow(&included, to: texts, &within) }
    }
    for other in bound.failing where !isNameless(other) {
      let (texts, isNegated) = effectivePatterns(of: plan.others[other])
      if isNegated { narrow(&included, to: texts, &within) } else { excluded += texts }
    }
    included = unique(included).filter { own in !excluded.contains { includes($0, own) } }
    let meeting = unique(excluded).filter { pattern in included.contains { meets($0, pattern) } }
    let maximal = meeting.filter { pattern in
      !meeting.contains { $0 != pattern && includes($0, pattern) && !includes(pattern, $0) }
    }
    return AccessAxis(
      included: included,
      excluded: maximal,
      within: within,
      reachedBy: kinds(of: bound, isReached: true),
      sparedBy: kinds(of: bound, isReached: false),
    )
  }

  /// The kinds of surrounding policies that reach, or do not reach, the requesters of a bound.
  private func kinds(of bound: ClassDescriber.Bound, isReached: Bool) -> [PolicyKind] {
    guard plan.dimensions[depth] == .requester else { return [] }
    let matching = bound.matching.compactMap { plan.others[$0].meaning.requester?.reach }
    let failing = bound.failing.compactMap { plan.others[$0].meaning.requester?.reach }
    let kinds =
      matching.filter { $0.isReached == isReached }.map(\.kind)
      + failing.filter { $0.isReached != isReached }.map(\.kind)
    return kinds.uniqued.sorted { $0.rawValue < $1.rawValue }
  }

  /// Returns whether a pattern of one list and one of another can match one value.
  func someMeet(_ left: [String], _ right: [String]) -> Bool {
    left.contains { pattern in right.contains { meets(pattern, $0) } }
  }

  /// Narrows patterns to what others match as well, where one lies inside the other; else notes the others.
  private func narrow(_ included: inout [String], to texts: [String], _ within: inout [[String]]) {
    var result: [String] = []
    for own in included {
      for text in texts where meets(own, text) {
        if includes(text, own) {
          result.append(own)
        } else if includes(own, text) {
          result.append(text)
        } else {
          within.append(texts)
          return
        }
      }
    }
    included = unique(result)
  }

  private func includes(_ outer: String, _ inner: String) -> Bool {
    switch plan.dimensions[depth] {
    case .requester: principal(outer).includes(principal(inner))
    case .resource where outer == "*": true
    case .resource where inner == "*" || matchesNoARN(outer): false
    default: outer == "*" || glob(outer).includes(glob(inner))
    }
  }

  private func meets(_ left: String, _ right: String) -> Bool {
    switch plan.dimensions[depth] {
    case .requester: principal(left).meets(principal(right))
    case .resource where plan.premises.reading.takes(.arnMatchesNoResource): true
    default: left == "*" || right == "*" || open(left).meets(open(right))
    }
  }

  /// Whether a pattern of resources, read as its document reads it, is one of no ARN.
  private func matchesNoARN(_ text: String) -> Bool {
    text != "*" && voidTexts.contains(ExactText(text)) && arns[ExactText(text)] == nil
  }

  private func principal(_ text: String) -> PrincipalTest { entries[text] ?? .everyone }

  /// The pattern with variables as letters of their own: equal only to themselves.
  private func glob(_ text: String) -> Glob { pattern(text).symbolic }

  /// The pattern with variables as anything.
  private func open(_ text: String) -> Glob { pattern(text).generalized }

  private func pattern(_ text: String) -> PatternText {
    guard plan.dimensions[depth] == .resource else {
      return PatternText(text.foldedASCII, style: .like, expandsVariables: false)
    }
    if let arn = arns[ExactText(text)] { return arn }
    return PatternText(text, style: .resource(ResourceStyle(.byDefault)), expandsVariables: true)
  }

  private func patterns(of statement: CompiledStatement) -> (texts: [String], isNegated: Bool) {
    let meaning = statement.meaning
    switch plan.dimensions[depth] {
    case .action: return (meaning.action.patterns.map(\.text), meaning.action.isNegated)
    case .requester:
      guard let requester = meaning.requester else { return (["*"], false) }
      return (requester.isNegated ? requester.exemptTexts : requester.texts, requester.isNegated)
    case .resource:
      let texts = meaning.resource?.patterns.map { plan.text($0.text, of: statement) }
      return (texts ?? ["*"], meaning.resource?.isNegated ?? false)
    case .key: return ([], false)
    }
  }

  /// Whether whom a surrounding policy reaches is all that a statement tests here.
  private func isNameless(_ other: Int) -> Bool {
    plan.dimensions[depth] == .requester
      && plan.others[other].meaning.requester?.isNameless == true
  }

  /// The patterns of a statement without those of ARNs that match nothing.
  private func effectivePatterns(
    of statement: CompiledStatement
  ) -> (texts: [String], isNegated: Bool) {
    let (texts, isNegated) = patterns(of: statement)
    guard plan.dimensions[depth] == .resource, let resource = statement.meaning.resource else {
      return (texts, isNegated)
    }
    let effective = zip(resource.patterns, texts).filter {
      $0.0.arn != nil || $0.0.matchesNoResource
    }
    return (effective.map(\.1), isNegated)
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<ExactText> = []
    return texts.filter { seen.insert(ExactText($0)).inserted }
  }
}

extension PatternText {
  /// The pattern in which every variable is a scalar of its own that stands nowhere else.
  fileprivate var symbolic: Glob {
    var symbols: [GlobSymbol] = []
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): symbols += fixed
      case .variable(let key, let fallback):
        symbols +=
          [.scalar(0xF0000)]
          + (key + "," + (fallback ?? "\u{1}")).scalarValues.map(GlobSymbol.scalar)
        symbols.append(.scalar(0xF0001))
      }
    }
    return Glob(symbols: symbols)
  }
}

extension PrincipalTest {
  /// Returns whether every requester that another entry covers is covered by this one.
  fileprivate func includes(_ other: PrincipalTest) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.everyone, _): return true
    case (.everyoneSigned, .everyone), (.everyoneSigned, .service): return false
    case (.everyoneSigned, _): return true
    case (.account(let account, let partition), .user(let arn)),
      (.account(let account, let partition), .role(let arn)),
      (.account(let account, let partition), .federatedUser(let arn)):
      return arnField(4, of: arn) == account
        && (partition == nil || partition == arnField(1, of: arn))
    case (.account(let account, let partition), .session(let ownPartition, let own, _, _)):
      return own == account && (partition == nil || partition == ownPartition)
    case (.account(let account, let partition), .account(let other, let own)):
      return account == other && (partition == nil || partition == own)
    case (.role(let arn), .session(let partition, let account, let role, _)):
      return arnField(1, of: arn) == partition && arnField(4, of: arn) == account
        && arn.split(separator: "/").last.map(String.init) == role
    default: return false
    }
  }

  /// Returns whether some requester is covered by both entries.
  fileprivate func meets(_ other: PrincipalTest) -> Bool {
    includes(other) || other.includes(self)
  }
}
