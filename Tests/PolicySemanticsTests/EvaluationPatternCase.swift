import PolicyModel
import Testing

/// An element of a statement with texts that it matches and texts that it does not.
struct EvaluationPatternCase: CustomTestStringConvertible {
  let rule: String
  let element: String
  let kind: PolicyKind
  let version: String?
  let context: String
  let matching: [String]
  let others: [String]

  init(
    _ rule: String,
    _ element: String,
    kind: PolicyKind = .identity,
    version: String? = "2012-10-17",
    context: String = "{}",
    matching: [String] = [],
    others: [String] = [],
  ) {
    (self.rule, self.element, self.kind, self.version) = (rule, element, kind, version)
    (self.context, self.matching, self.others) = (context, matching, others)
  }

  var testDescription: String { "\(rule): \(element), \(kind)" }
}
