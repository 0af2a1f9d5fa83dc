import LocatedJSON
import PolicyModel
import TestSupport
import Testing

@Suite("A policy document")
struct DocumentTests {
  @Test("says what its text says", arguments: DocumentCase.all)
  func says(_ documentCase: DocumentCase) throws {
    #expect(try documentCase.found() == documentCase.expected)
  }

  @Test(
    "replaces variables under the current version only",
    arguments: [
      (#""Version": "2012-10-17", "#, PolicyVersion.v2012, true),
      (#""Version": "2008-10-17", "#, .v2008, false), ("", nil, false),
    ] as [(String, PolicyVersion?, Bool)]
  )
  func replacesVariables(member: String, version: PolicyVersion?, expands: Bool) throws {
    let node = try JSONNode.parse(Array("{\(member)\"Id\": \"x\", \"Statement\": []}".utf8))
    let document = try #require(PolicyReading.read(node, kind: .identity).document)
    #expect(document.version?.value == version)
    #expect(document.expandsVariables == expands)
    #expect(document.id?.value == "x")
  }

  @Test("knows where each of its parts stands")
  func knowsPlaces() throws {
    let input = MarkedText(
      #"""
      {"Version": "2012-10-17", "Statement": [{}, 1️⃣{
        "Effect": 2️⃣"Deny", 3️⃣"Action": 4️⃣[5️⃣"*", "s3:*"], 6️⃣"NotResource": 7️⃣"*",
        "Condition": {8️⃣"Null": {9️⃣"aws:RequestTag/a": 0️⃣true}}
      }]}
      """#.replacing("{},", with: #"{"Effect": "Allow", "Action": "*", "Resource": "*"},"#)
    )
    let node = try JSONNode.parse(Array(input.text.utf8))
    let document = try #require(PolicyReading.read(node, kind: .identity).document)
    let statement = try #require(document.statements.last)
    let clause = try #require(statement.conditions.first)
    let resource = try #require(statement.resource)
    let spans = [
      clause.values[0].span, statement.span, statement.effect.span, statement.action.nameSpan,
      statement.action.span, statement.action.patterns[0].span, resource.nameSpan, resource.span,
      clause.operatorSpan, clause.key.span,
    ]
    for (marker, span) in zip("0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣", spans) {
      #expect(Int(span.start.offset) == input[marker].offset, "\(marker)")
    }
    #expect(statement.index == 1)
    #expect(statement.pointer == "/Statement/1")
    #expect(clause.pointer == "/Statement/1/Condition/Null/aws:RequestTag~1a")
  }
}
