package import PolicyModel

/// What two documents allow, as formulas for a solver of SMT-LIB 2.
///
/// The encoding shares the reading of documents with the comparison and nothing else.
///
/// ```swift
/// let encoding = try PairEncoding(old: reader, new: writer, kind: .identity)
/// encoding.question(.gained)  // "(assert (and …))\n(check-sat)\n"
/// ```
package struct PairEncoding {
  /// A question whose answer is `sat` when some request fits.
  package enum Question: String, CaseIterable, Sendable {
    /// Allowed by the new document and not by the old.
    case gained
    /// Allowed by the old document and not by the new.
    case lost
    /// Denied explicitly by the old document, and matched by no statement of the new.
    case loosened
    /// Denied explicitly by the new document, and matched by no statement of the old.
    case tightened
  }

  /// The declarations and what holds of every request, for all questions.
  package let preamble: String

  private let formulas: [Question: SolverTerm]

  /// Encodes two documents; nil is a policy that does not exist.
  ///
  /// Where neither document has an Allow both are read on top of one that allows everything.
  /// - Throws: `EncodingGap` when a construct is not covered.
  package init(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
  ) throws(EncodingGap) {
    let documents = [old, new].compactMap { $0 }
    let unknowns = try RequestUnknowns(documents, kind: kind)
    var definitions: [String: String] = [:]
    var lines = unknowns.declarations
    var sides: [(allows: [SolverTerm], denies: [SolverTerm])] = []
    for document in [old, new] {
      var allows: [SolverTerm] = []
      var denies: [SolverTerm] = []
      for statement in document?.statements ?? [] {
        let expands = document?.expandsVariables ?? false
        let term = try unknowns.matches(statement, expandsVariables: expands)
        let name = definitions[term.text] ?? "statement-\(definitions.count)"
        if definitions.updateValue(name, forKey: term.text) == nil {
          lines.append("(define-const \(name) Bool \(term.text))")
        }
        if statement.effect.value == .allow {
          allows.append(SolverTerm(name))
        } else {
          denies.append(SolverTerm(name))
        }
      }
      sides.append((allows, denies))
    }
    preamble = lines.map { $0 + "\n" }.joined()
    let effects = documents.flatMap(\.statements).map(\.effect.value)
    formulas = Self.formulas(sides[0], sides[1], isBare: !effects.contains(.allow))
  }

  /// Returns a question as commands that follow the preamble, nil when nothing can fit.
  package func question(_ question: Question) -> String? {
    guard let formula = formulas[question], formula != .no else { return nil }
    return "(assert \(formula.text))\n(check-sat)\n"
  }

  private static func formulas(
    _ old: (allows: [SolverTerm], denies: [SolverTerm]),
    _ new: (allows: [SolverTerm], denies: [SolverTerm]),
    isBare: Bool,
  ) -> [Question: SolverTerm] {
    guard !isBare else {
      return [
        .gained: .all([.any(old.denies), .not(.any(new.denies))]),
        .lost: .all([.any(new.denies), .not(.any(old.denies))]),
      ]
    }
    return [
      .gained: difference(from: old, to: new), .lost: difference(from: new, to: old),
      .loosened: guardrail(from: old, to: new), .tightened: guardrail(from: new, to: old),
    ]
  }

  /// Allowed by `to` and not by `from`: matched by no Allow of `from`, or denied by it.
  ///
  /// What stands in both documents is left out where it cannot make the difference.
  private static func difference(
    from: (allows: [SolverTerm], denies: [SolverTerm]),
    to: (allows: [SolverTerm], denies: [SolverTerm]),
  ) -> SolverTerm {
    let added = to.allows.filter { !from.allows.contains($0) }
    let lifted = from.denies.filter { !to.denies.contains($0) }
    let isAllowedAnew = SolverTerm.all([.any(added), .not(.any(from.allows))])
    let isFreed = SolverTerm.all([.any(to.allows), .any(from.allows), .any(lifted)])
    return .all([.any([isAllowedAnew, isFreed]), .not(.any(to.denies))])
  }

  private static func guardrail(
    from: (allows: [SolverTerm], denies: [SolverTerm]),
    to: (allows: [SolverTerm], denies: [SolverTerm]),
  ) -> SolverTerm {
    let lifted = from.denies.filter { !to.denies.contains($0) }
    return .all([.any(lifted), .not(.any(to.denies + to.allows))])
  }
}
