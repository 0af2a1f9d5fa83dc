import PolicyModel
import Testing

/// A principal element under an effect, with the callers to whom the statement applies.
struct EvaluationPrincipalCase: CustomTestStringConvertible {
  let rule: String
  let element: String
  let effect: Effect
  let matching: [String?]
  let others: [String?]

  init(
    _ rule: String,
    _ element: String,
    effect: Effect = .allow,
    matching: [String?] = [],
    others: [String?] = [],
  ) {
    (self.rule, self.element, self.effect) = (rule, element, effect)
    (self.matching, self.others) = (matching, others)
  }

  var testDescription: String { "\(rule): \(effect.rawValue) \(element)" }
}
