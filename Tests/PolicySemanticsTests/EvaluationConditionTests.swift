import PolicyModel
import PolicySemantics
import Testing

@Suite("A condition block")
struct EvaluationConditionTests {
  @Test(
    "holds for these contexts and no others",
    arguments: EvaluationConditionCase.structure + EvaluationConditionCase.absence
      + EvaluationConditionCase.sets + EvaluationConditionCase.text + EvaluationConditionCase.typed
      + EvaluationConditionCase.arns + EvaluationConditionCase.invalid
      + EvaluationConditionCase.variables + EvaluationConditionCase.callers
  )
  func holds(_ condition: EvaluationConditionCase) throws {
    for effect in [Effect.allow, .deny] {
      let text = EvaluationInput.statement(
        #""Effect": "\#(effect.rawValue)", "Action": "*", "Resource": "*", "Condition": "#
          + condition.block,
        version: condition.version
      )
      let document = try EvaluationInput.document(text, kind: .identity)
      for (contexts, expected) in [(condition.holding, true), (condition.failing, false)] {
        for context in contexts {
          let request = Request(
            principal: condition.principal,
            action: "s3:GetObject",
            resource: "arn:aws:s3:::b",
            context: try EvaluationInput.context(context)
          )
          let holds =
            effect == .allow
            ? document.allows(request, kind: .identity)
            : document.deniesExplicitly(request, kind: .identity)
          #expect(holds == expected, "\(effect.rawValue) for \(context)")
        }
      }
    }
  }
}
