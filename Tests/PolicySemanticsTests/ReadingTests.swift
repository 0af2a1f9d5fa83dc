import LocatedJSON
import PolicyModel
import PolicySemantics
import Testing

@Suite("A reading")
struct ReadingTests {
  @Test("changes what a document means", arguments: ReadingCase.all)
  func changesDecisions(_ example: ReadingCase) throws {
    let reading = Reading([example.choice])
    let differs = try example.documents.contains { text in
      let document = try EvaluationInput.document(text, kind: example.kind)
      return example.requests.contains { request in
        Decision.of(request, byItself: document, kind: example.kind).outcome
          != Decision.of(request, byItself: document, kind: example.kind, reading: reading).outcome
      }
    }
    #expect(differs)
  }

  @Test("is asked by the search as by the evaluator", arguments: ReadingCase.all)
  func agrees(_ example: ReadingCase) throws {
    let reading = Reading([example.choice])
    let documents = try example.documents.map {
      try EvaluationInput.document($0, kind: example.kind)
    }
    for old in documents {
      for new in documents {
        let comparison = Comparison.between(
          old: old,
          new: new,
          kind: example.kind,
          reading: reading,
        )
        let undecided = comparison.undecided.filter { $0.reason != .patternValues }
        #expect(undecided.isEmpty, "\(old) \(new)")
        if old == new { #expect(comparison.verdict == .same) }
        for request in example.requests {
          let before = Decision.of(
            request,
            byItself: old,
            kind: example.kind,
            reading: reading,
          ).outcome
          let after = Decision.of(
            request,
            byItself: new,
            kind: example.kind,
            reading: reading,
          ).outcome
          if after == .allowed, before != .allowed {
            #expect(!comparison.gained.isEmpty, "\(request) \(old) \(new)")
          }
          if before == .allowed, after != .allowed {
            #expect(!comparison.lost.isEmpty, "\(request) \(old) \(new)")
          }
        }
      }
    }
  }

  @Test("is asked where its doubt occurs, and named when the verdict would change")
  func namesOtherReadings() throws {
    let old = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"arn:aws:sqs:r:1:q""#
      ),
      kind: .resource,
    )
    let new = try EvaluationInput.document(
      EvaluationInput.statement(
        #""Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":["arn:aws:sqs:r:1:q","arn:aws:sqs"]"#
      ),
      kind: .resource,
    )
    let comparison = Comparison.between(old: old, new: new, kind: .resource)
    #expect(comparison.verdict == .same)
    #expect(Doubt.touched(by: old, new, kind: .resource) == [.shortARN])
    let others = comparison.differing(old: old, new: new, kind: .resource)
    #expect(others.map(\.choice) == [.shortARNIsPadded])
    #expect(others.map(\.comparison.verdict) == [.widened])
  }

  @Test("is asked where a value may be of another type than a negated operator's")
  func namesValuesOfOtherTypes() throws {
    func document(_ condition: String) throws -> PolicyDocument {
      try EvaluationInput.document(
        EvaluationInput.statement(
          #""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{\#(condition)}"#
        ),
        kind: .identity,
      )
    }
    let number = try document(#""NumericNotEquals":{"k:k":"1"}"#)
    let address = try document(#""NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#)
    #expect(Doubt.touched(by: number, nil, kind: .identity).contains(.invalidOperand))
    #expect(!Doubt.touched(by: address, nil, kind: .identity).contains(.invalidOperand))
  }

  @Test("keeps the last choice for a doubt")
  func lastChoiceCounts() {
    let reading = Reading([.starCrossesAnywhere, .accountGrants, .starCrossesFieldEnd])
    #expect(reading.choices == [.starCrossesFieldEnd, .accountGrants])
    #expect(Reading.byDefault.choices.isEmpty)
  }

  @Test("has a name that begins with its doubt", arguments: Choice.allCases)
  func names(_ choice: Choice) {
    #expect(choice.rawValue.hasPrefix(choice.doubt.rawValue + "="))
  }

  @Test("has a case for every choice that a document alone can show")
  func isComplete() {
    let combining: Set<Choice> = [.principalARNIsLimited, .accountGrants]
    #expect(Set(ReadingCase.all.map(\.choice)).union(combining) == Set(Choice.allCases))
  }
}
