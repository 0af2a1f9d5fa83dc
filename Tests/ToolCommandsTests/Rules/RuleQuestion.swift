import LocatedJSON
import PolicyModel
import PolicySemantics

@testable import ToolCommands

/// One question of a line, as the batches ask it, with the answer that the rule demands.
enum RuleQuestion {
  /// A question of `evaluate`.
  case decision(JSONNode, Reading, expected: String)
  /// A question of `compare`.
  case comparison(JSONNode, Reading, Axioms, expected: RuleVerdict)
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
    case .comparison(let node, let reading, let axioms, let expected):
      let question = try ComparisonQuestion(QuestionObject(node, line: 1))
      let found = RuleVerdict(question.comparison(reading, axioms))
      return expected.isMet(by: found) ? nil : "\(found), not \(expected)"
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

extension RuleQuestion {
  /// Returns the ids of the doubts that the documents of the question touch.
  ///
  /// - Throws: The fault when it is no question.
  func doubts() throws(ToolError) -> [String] {
    switch self {
    case .decision(let node, _, _):
      return try EvaluationQuestion(QuestionObject(node, line: 1)).decision().doubts.map(\.rawValue)
    case .comparison(let node, _, _, _):
      let question = try ComparisonQuestion(QuestionObject(node, line: 1))
      let documents = question.documents
      return Doubt.touched(by: documents.old, documents.new, kind: question.kind).map(\.rawValue)
    case .broken, .document: return []
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
  /// Returns the answer under a reading, knowing some axioms of every request.
  fileprivate func comparison(_ reading: Reading, _ axioms: Axioms) -> Comparison {
    if reading == .byDefault, axioms == .standard { return answer().comparison }
    return Comparison.between(
      old: documents.old,
      new: documents.new,
      kind: kind,
      surroundings: surroundings,
      reading: reading,
      axioms: axioms
    )
  }

  /// Both documents, read.
  fileprivate var documents: (old: PolicyDocument?, new: PolicyDocument?) {
    let read = { (node: JSONNode) in PolicyReading.read(node, kind: kind).document }
    return (old.flatMap(read), new.flatMap(read))
  }
}
