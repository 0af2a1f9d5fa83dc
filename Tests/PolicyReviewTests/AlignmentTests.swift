import LocatedJSON
import PolicyModel
import PolicyReview
import Testing

@Suite("An alignment")
struct AlignmentTests {
  @Test("pairs statements and says what differs, with lines", arguments: AlignmentCase.all)
  func alignment(_ alignmentCase: AlignmentCase) throws {
    let old = try document(alignmentCase.old)
    let new = try document(alignmentCase.new)
    let alignment = StatementAlignment.between(old: old, new: new)
    #expect(alignment.pairs.map(\.line) == alignmentCase.expected)
  }

  private func document(_ statements: [String]) throws -> PolicyDocument {
    let list = statements.map { "{\($0)}" }.joined(separator: ", ")
    let node = try JSONNode.parse(Array(#"{"Statement": [\#(list)]}"#.utf8))
    return try #require(PolicyReading.read(node, kind: .identity).document)
  }
}

extension StatementPair {
  /// The pair in one short line: both positions, then each difference with its lines.
  fileprivate var line: String {
    let differences = differences.map { difference in
      let before = difference.spanBefore.map { "\($0.start.line)" } ?? "x"
      let after = difference.spanAfter.map { "\($0.start.line)" } ?? "x"
      return "\(difference.axis.rawValue) \(before) \(after)"
    }
    let positions = "\(old.map { "\($0.index)" } ?? "x")-\(new.map { "\($0.index)" } ?? "x"):"
    return differences.isEmpty ? positions : "\(positions) \(differences.joined(separator: "; "))"
  }
}
