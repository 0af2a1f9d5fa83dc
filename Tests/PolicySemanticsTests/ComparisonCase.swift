import LocatedJSON
import PolicyModel
import PolicySemantics

/// Two documents, what their comparison must say, and the rule that makes it so.
struct ComparisonCase: Sendable, CustomStringConvertible {
  let rule: String
  let old: String?
  let new: String?
  var kind: PolicyKind = .identity
  let verdict: Verdict
  var guardrails: GuardrailVerdict = .same
  /// Effect, statement and actions of each gained part, then of each lost one.
  var parts: [String]?

  var description: String { rule }

  /// Compares the documents.
  ///
  /// - Throws: `JSONSyntaxError` for a text that is no JSON.
  func comparison() throws -> Comparison {
    func read(_ statements: String?) throws -> PolicyDocument? {
      guard let statements else { return nil }
      let text =
        statements.hasPrefix("{\"Version")
        ? statements : #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
      return PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind).document
    }
    let (before, after) = (try read(old), try read(new))
    if (before == nil) != (old == nil) || (after == nil) != (new == nil) { return .invalid }
    return .between(old: before, new: after, kind: kind)
  }

  /// An Allow of `s3:GetObject` on everything with a condition block.
  static func allow(_ condition: String) -> String {
    #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":\#(condition)}"#
  }
}
