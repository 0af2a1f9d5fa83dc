import LocatedJSON
import PolicyModel
import PolicySemantics

@testable import ToolCommands

/// One question of a line, as the batches ask it, with the answer that the rule demands.
enum RuleQuestion {
  /// A question of `evaluate`.
  case decision(JSONNode, Reading, expected: String)
  /// A question of `compare`.
  case comparison(JSONNode, Reading, verdict: String, guardrails: String?)
  /// A text that is no JSON, and so no policy.
  case broken(String)
  /// A document that is read alone, with the rules it breaks in source order.
  case document(JSONNode, kind: PolicyKind, problems: [String])

  /// Returns what is wrong with the answer, nil when it is as demanded.
  ///
  /// - Throws: The fault when it is no question.
  func fault() throws(ToolError) -> String? {
    switch self {
    case .decision(let node, let reading, let expected):
      let question = try EvaluationQuestion(QuestionObject(node, line: 1))
      let found = question.outcome(reading).rawValue
      return found == expected ? nil : "\(found), not \(expected): \(question.request)"
    case .comparison(let node, let reading, let verdict, let guardrails):
      let question = try ComparisonQuestion(QuestionObject(node, line: 1))
      let comparison = question.comparison(reading)
      let found = (comparison.verdict.rawValue, comparison.guardrails.rawValue)
      return found == (verdict, guardrails ?? found.1)
        ? nil : "\(found.0) with guardrails \(found.1), not \(verdict), \(guardrails ?? "any")"
    case .broken(let text):
      do throws(JSONSyntaxError) {
        _ = try JSONNode.parse(Array(text.utf8))
        return "read as JSON: \(text)"
      } catch {
        return nil
      }
    case .document(let node, let kind, let problems):
      let found = PolicyReading.read(node, kind: kind).problems.map(\.rule.rawValue)
      return found == problems ? nil : "\(found), not \(problems)"
    }
  }
}

extension EvaluationQuestion {
  /// Returns the answer under a reading; a document by itself is the first one given.
  fileprivate func outcome(_ reading: Reading) -> Decision.Outcome {
    if reading == .byDefault { return decision().outcome }
    guard scope == .document, let document = policies.identity.first else {
      return Decision.of(request, under: policies, reading: reading).outcome
    }
    return Decision.of(request, byItself: document, kind: .identity, reading: reading).outcome
  }
}

extension ComparisonQuestion {
  /// Returns the answer under a reading.
  fileprivate func comparison(_ reading: Reading) -> Comparison {
    if reading == .byDefault { return answer().comparison }
    let documents = [old, new].map { node in
      node.flatMap { PolicyReading.read($0, kind: kind).document }
    }
    return Comparison.between(
      old: documents[0],
      new: documents[1],
      kind: kind,
      surroundings: surroundings,
      reading: reading
    )
  }
}
