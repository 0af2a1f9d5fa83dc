import PolicyModel
import PolicySemantics

/// The actions that a document allows on some resource under some circumstances, asked one by one.
struct AllowedActions {
  /// What is known about one action.
  private enum Answer {
    case allowed
    case refused
    case unknown
  }

  private let document: PolicyDocument?
  private let kind: PolicyKind
  private let terms: ComparisonTerms
  private let shapes: [(isNegated: Bool, patterns: [GlobShape])]
  private var answers: [String: Answer] = [:]

  /// Prepares questions to a document, nil for none.
  init(_ document: PolicyDocument?, kind: PolicyKind, terms: ComparisonTerms) {
    self.document = document
    self.kind = kind
    self.terms = terms
    shapes = (document?.statements ?? []).map {
      ($0.action.isNegated, $0.action.patterns.map { GlobShape(action: $0.value) })
    }
  }

  /// Whether the document allows an action, or that cannot be decided.
  mutating func mayHold(_ name: String) -> Bool { answer(name) != .refused }

  /// Whether it is decided that the document allows an action.
  mutating func surelyHolds(_ name: String) -> Bool { answer(name) == .allowed }

  private mutating func answer(_ name: String) -> Answer {
    if let known = answers[name] { return known }
    let answer = ask(name)
    answers[name] = answer
    return answer
  }

  /// Asks the engine what is left of the document when it denies every other action.
  ///
  /// Statements that do not name the action decide nothing about it and are left out.
  private func ask(_ name: String) -> Answer {
    guard let document else { return .refused }
    let named = statements(of: document, naming: GlobShape(action: name))
    guard named.contains(where: { $0.effect.value == .allow }) else { return .refused }
    let others = Statement(
      .deny,
      principal: kind.namesReceivers ? PrincipalElement([Principal(.everyone, "*")]) : nil,
      action: PatternElement([name], isNegated: true),
    )
    let comparison = Comparison.between(
      old: nil,
      new: document.keeping(named + [others]),
      kind: kind,
      surroundings: terms.surroundings,
      reading: terms.reading,
    )
    if !comparison.gained.isEmpty { return .allowed }
    return comparison.undecided.isEmpty ? .refused : .unknown
  }

  private func statements(of document: PolicyDocument, naming name: GlobShape) -> [Statement] {
    zip(document.statements, shapes).filter { _, element in
      element.patterns.contains { $0.overlaps(name) } != element.isNegated
    }.map(\.0)
  }
}
