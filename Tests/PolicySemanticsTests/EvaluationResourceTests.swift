import PolicyModel
import PolicySemantics
import Testing

@Suite("A resource element")
struct EvaluationResourceTests {
  @Test(
    "matches these resources and no others",
    arguments: EvaluationPatternCase.plain + EvaluationPatternCase.colons
      + EvaluationPatternCase.complements + EvaluationPatternCase.short
      + EvaluationPatternCase.variables
  )
  func matches(_ pattern: EvaluationPatternCase) throws {
    let principal = pattern.kind.isAttachedToPrincipal ? "" : #""Principal": "*", "#
    let text = EvaluationInput.statement(
      #""Effect": "Allow", "Action": "*", "# + principal + pattern.element,
      version: pattern.version
    )
    let document = try EvaluationInput.document(text, kind: pattern.kind)
    let context = try EvaluationInput.context(pattern.context)
    for (resources, expected) in [(pattern.matching, true), (pattern.others, false)] {
      for resource in resources {
        let request = Request(
          principal: nil,
          action: "s3:GetObject",
          resource: resource,
          context: context
        )
        #expect(document.allows(request, kind: pattern.kind) == expected, "\(resource)")
      }
    }
  }
}
