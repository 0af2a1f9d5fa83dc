import PolicyModel
import Testing

/// A condition block with contexts for which it holds and contexts for which it does not.
struct EvaluationConditionCase: CustomTestStringConvertible {
  let rule: String
  let block: String
  let version: String
  let principal: String?
  let holding: [String]
  let failing: [String]

  init(
    _ rule: String,
    _ block: String,
    version: String = "2012-10-17",
    by principal: String? = nil,
    holds holding: [String] = [],
    fails failing: [String] = [],
  ) {
    (self.rule, self.block, self.version) = (rule, block, version)
    (self.principal, self.holding, self.failing) = (principal, holding, failing)
  }

  var testDescription: String { "\(rule): \(block)" }
}
