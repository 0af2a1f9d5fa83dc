import PolicyModel
import PolicySemantics
import Testing

@Suite("One value tested by operators of several types")
struct MixedTypeTests {
  private static let clauses = [
    #""NumericLessThan":{"k:k":"10"}"#, #""NumericGreaterThanEquals":{"k:k":"-5.5"}"#,
    #""NumericNotEquals":{"k:k":["10","2026"]}"#, #""DateLessThan":{"k:k":"2026-02-28T12:00:00Z"}"#,
    #""DateGreaterThan":{"k:k":"2026-02-27"}"#, #""IpAddress":{"k:k":"10.128.0.0/9"}"#,
    #""NotIpAddress":{"k:k":"10.0.0.0/8"}"#, #""Bool":{"k:k":"true"}"#,
    #""BinaryEquals":{"k:k":"MQ=="}"#, #""StringLike":{"k:k":"1*"}"#,
    #""StringNotLike":{"k:k":["2026*","10"]}"#, #""StringLike":{"k:k":"?*.*"}"#,
    #""StringLike":{"k:k":"2001:*"}"#, #""StringNotEquals":{"k:k":["true","5"]}"#,
    #""ArnLike":{"k:k":"arn:aws:s3:::*"}"#, #""Null":{"k:k":"false"}"#,
  ]

  private static let values: [String?] = [
    nil, "", "5", "05", "5.0", "-5.5", "-6", "10", "10.0", "11", "2026", "1e1", "1772193600",
    "1772280000", "2026-02-27T00:00:00Z", "2026-02-28T00:00:00Z", "2026-03-01T00:00:00Z",
    "10.0.0.1", "10.128.0.0", "10.255.255.255", "11.0.0.0", "1.2.3.4", "2001:db8::1", "::1",
    "true", "TRUE", "false", "MQ==", "arn:aws:s3:::b", "word",
  ]

  @Test("is a difference wherever the evaluator finds one", arguments: 0..<clauses.count)
  func differences(_ index: Int) throws {
    let old = try document([index, (index + 5) % Self.clauses.count])
    for step in 1...3 {
      try check(
        old,
        against: try document([
          (index + step) % Self.clauses.count, (index + 4 * step) % Self.clauses.count,
        ])
      )
    }
  }

  private func check(_ old: PolicyDocument, against new: PolicyDocument) throws {
    let comparison = Comparison.between(old: old, new: new, kind: .identity)
    #expect(comparison.undecided.isEmpty)
    for value in Self.values {
      let request = Request(
        principal: nil,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::b",
        context: value.map { ["k:k": .single($0)] } ?? [:],
      )
      let before = Decision.of(request, byItself: old, kind: .identity).outcome
      let after = Decision.of(request, byItself: new, kind: .identity).outcome
      if before == after { continue }
      let parts = after == .allowed ? comparison.gained : comparison.lost
      #expect(!parts.isEmpty, "\(value ?? "absent"): \(old) \(new)")
    }
  }

  private func document(_ indices: [Int]) throws -> PolicyDocument {
    let statements = indices.map { index in
      #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","#
        + #""Condition":{\#(Self.clauses[index])}}"#
    }
    let joined = indices.map { Self.clauses[$0] }
    let names = Set(joined.map { $0.prefix { $0 != ":" } })
    let text =
      names.count == indices.count
      ? #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"#
        + joined.joined(separator: ",") + "}}"
      : statements[0]
    return try EvaluationInput.document(
      #"{"Version":"2012-10-17","Statement":[\#(text)]}"#,
      kind: .identity,
    )
  }
}
