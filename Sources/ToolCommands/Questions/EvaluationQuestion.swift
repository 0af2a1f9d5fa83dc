import LocatedJSON
import PolicyModel
import PolicySemantics

/// A question of `evaluate`: a request and the policies that apply to it.
struct EvaluationQuestion {
  /// What the policies are to the request.
  enum Scope: String, CaseIterable {
    /// All policies together decide, as AWS does it.
    case request
    /// The one document given is read by itself.
    case document
  }

  /// The request to decide.
  let request: Request

  /// The policies that apply.
  let policies: PolicySet

  /// The one document to read by itself, nil when all policies decide together.
  let soleDocument: (document: PolicyDocument, kind: PolicyKind)?

  /// Reads a question of a batch.
  ///
  /// - Throws: A question fault.
  init(_ object: QuestionObject) throws(ToolError) {
    let lists = try QuestionObject(try object.required("policies"), named: "policies")
    policies = try PolicySet(lists)
    request = try Request(QuestionObject(try object.required("request"), named: "request"))
    switch try object.choice("scope", of: Scope.self) ?? .request {
    case .request: soleDocument = nil
    case .document: soleDocument = try policies.soleDocument()
    }
  }

  /// Returns the decision.
  func decision() -> Decision {
    guard let soleDocument else { return Decision.of(request, under: policies) }
    return Decision.of(request, byItself: soleDocument.document, kind: soleDocument.kind)
  }
}
