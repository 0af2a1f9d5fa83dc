import PolicyModel
import PolicySemantics

/// The actions that a document allows on some resource under some circumstances, asked one by one.
struct AllowedActions {
  /// What is known about actions.
  private enum Answer {
    case allowed
    case refused
    case unknown
  }

  private let document: PolicyDocument?
  private let kind: PolicyKind
  private let terms: ComparisonTerms
  private let shapes: [(isNegated: Bool, patterns: [GlobShape])]
  private var answers: [EscalationNeed: Answer] = [:]

  /// Prepares questions to a document, nil for none.
  init(_ document: PolicyDocument?, kind: PolicyKind, terms: ComparisonTerms) {
    self.document = document
    self.kind = kind
    self.terms = terms
    shapes = (document?.statements ?? []).map {
      ($0.action.isNegated, $0.action.patterns.map { GlobShape(action: $0.value) })
    }
  }

  /// Whether the document allows what is needed, or that cannot be decided.
  mutating func mayMeet(_ need: EscalationNeed) -> Bool { answer(need) != .refused }

  /// Whether it is decided that the document allows what is needed.
  mutating func surelyMeets(_ need: EscalationNeed) -> Bool { answer(need) == .allowed }

  private mutating func answer(_ need: EscalationNeed) -> Answer {
    if let known = answers[need] { return known }
    let bounds = need.resources.map { [denial(of: PatternElement($0, isNegated: true))] } ?? []
    let answer = ask(need.actions.filter { !isFree($0) }[...], within: bounds)
    answers[need] = answer
    return answer
  }

  /// Whether an Allow names the action for every resource and asks for nothing, and no Deny or
  /// policy around could take it away: the engine need not be asked.
  private func isFree(_ name: String) -> Bool {
    guard let document, !kind.namesReceivers, terms.surroundings == Surroundings() else {
      return false
    }
    let named = statements(of: document, naming: GlobShape(action: name))
    return named.allSatisfy { $0.effect.value == .allow }
      && named.contains { statement in
        statement.conditions.isEmpty && statement.resource?.isNegated == false
          && statement.resource?.patterns.contains { $0.value == "*" } == true
      }
  }

  /// Asks for the first action, then for the others where a part of its access lies.
  private func ask(_ names: ArraySlice<String>, within bounds: [Statement]) -> Answer {
    guard let name = names.first else { return .allowed }
    guard let comparison = remainder(of: name, within: bounds) else { return .refused }
    var answer: Answer = comparison.undecided.isEmpty ? .refused : .unknown
    for part in comparison.gained {
      switch ask(names.dropFirst(), within: bounds + denials(outside: part.resources)) {
      case .allowed: return .allowed
      case .unknown: answer = .unknown
      case .refused: break
      }
    }
    return answer
  }

  /// Compares nothing with what is left of the document when it denies every other action and what
  /// the bounds deny; nil where no Allow names the action.
  ///
  /// Statements that do not name the action decide nothing about it and are left out.
  private func remainder(of name: String, within bounds: [Statement]) -> Comparison? {
    guard let document else { return nil }
    let named = statements(of: document, naming: GlobShape(action: name))
    guard named.contains(where: { $0.effect.value == .allow }) else { return nil }
    let others = denial(action: PatternElement([name], isNegated: true))
    return .between(
      old: nil,
      new: document.keeping(named + [others] + bounds),
      kind: kind,
      surroundings: terms.surroundings,
      reading: terms.reading,
    )
  }

  /// The statements that together deny what lies outside of an axis of resources.
  private func denials(outside resources: AccessAxis) -> [Statement] {
    let lists = ([resources.included] + resources.within).filter { !$0.contains("*") }
    let outside = lists.map { denial(of: PatternElement($0, isNegated: true)) }
    let excluded = resources.excluded
    return excluded.isEmpty ? outside : outside + [denial(of: PatternElement(excluded))]
  }

  private func denial(
    action: PatternElement = PatternElement(["*"]),
    of resource: PatternElement = PatternElement(["*"]),
  ) -> Statement {
    Statement(
      .deny,
      principal: kind.namesReceivers ? PrincipalElement([Principal(.everyone, "*")]) : nil,
      action: action,
      resource: resource,
    )
  }

  private func statements(of document: PolicyDocument, naming name: GlobShape) -> [Statement] {
    zip(document.statements, shapes).filter { _, element in
      element.patterns.contains { $0.overlaps(name) } != element.isNegated
    }.map(\.0)
  }
}
