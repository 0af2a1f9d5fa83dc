import LocatedJSON
import PolicyModel
import PolicySemantics

/// A question of `evaluate`: a request and the policies that apply to it.
struct EvaluationQuestion {
  /// What the policies are to the request.
  enum Scope: String, CaseIterable {
    /// All policies together decide, as AWS does it.
    case request
    /// The documents given are read by themselves, as one document with all their statements.
    case document
  }

  /// The request to decide.
  let request: Request

  /// The policies that apply.
  let policies: PolicySet

  /// Whether the policies decide together, or their documents are read by themselves.
  let scope: Scope

  /// How the doubts of AWS's documentation are read.
  let reading: Reading

  /// Reads a question of a batch.
  ///
  /// - Throws: A question fault.
  init(_ object: QuestionObject) throws(ToolError) {
    try object.refuseMisspelled(["id", "policies", "request", "scope", "reading"])
    let lists = try QuestionObject(try object.required("policies"), named: "policies")
    policies = try PolicySet(lists)
    request = try Request(QuestionObject(try object.required("request"), named: "request"))
    scope = try object.choice("scope", of: Scope.self) ?? .request
    reading = try ReadingOption(object).reading
    if scope == .document, policies.isEmpty { throw .question(.noDocument) }
  }

  /// Returns the decision.
  func decision() -> Decision {
    switch scope {
    case .request: Decision.of(request, under: policies, reading: reading)
    case .document: Decision.of(request, byThemselves: policies, reading: reading)
    }
  }
}
