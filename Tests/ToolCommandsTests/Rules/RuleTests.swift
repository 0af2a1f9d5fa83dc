import PolicySemantics
import TestSupport
import Testing

@Suite("A rule of the policy language")
struct RuleTests {
  @Test("answers as its cases say", arguments: try RuleCase.files)
  func answers(_ file: String) throws {
    for example in try RuleCase.read(file) {
      for fault in example.faults {
        Issue.record("\(example.rule): \(fault)", sourceLocation: example.location)
      }
    }
  }

  @Test("names a doubt that its answers rest on")
  func namesDoubt() throws {
    for example in try RuleCase.readAll() {
      let touched = Set(try example.questions.flatMap { try $0.doubts() })
      for name in example.doubts where Doubt(rawValue: name) != nil && example.isAnswered {
        #expect(touched.contains(name), "\(example.file):\(example.line): \(name)")
      }
    }
  }

  @Test("has a case, or the page says why it cannot have one")
  func isCovered() throws {
    let tested = Set(try RuleCase.readAll().map(\.rule))
    for row in try RulePage.rows() {
      #expect(tested.contains(row.rule) != row.isNotApplicable, "\(row.rule)")
      #expect(!row.source.isEmpty && !row.meaning.isEmpty, "\(row.rule)")
    }
  }

  @Test("stands on the page once, with every number that the cases name")
  func isDocumented() throws {
    let documented = try RulePage.rows().map(\.rule)
    #expect(Set(documented).count == documented.count)
    let missing = Set(try RuleCase.readAll().map(\.rule)).subtracting(documented)
    #expect(missing.sorted() == [])
    #expect(Self.expected.subtracting(documented).sorted() == [])
  }

  @Test("keeps its number in the table of vectors, from 1 to 58")
  func hasRow() throws {
    #expect(Set(try RuleCase.readAll().flatMap(\.rows)) == Set(1...58))
  }

  /// The ids of all rules, by the ranges in which they are numbered.
  private static let expected: Set<String> = {
    let ranges: [(String, [ClosedRange<Int>])] = [
      ("G-", [1...22]), ("T-", [1...17, 20...24, 30...34]), ("E-", [1...18, 20...23, 30...34]),
      ("P-", [1...17, 20...23, 30...34]), ("A-", [1...12]), ("R-", [1...17]), ("V-", [1...14]),
      ("C-", [1...6, 10...17, 20...40, 45...51, 60...66]), ("K-", [1...5]), ("X", [1...15]),
      ("N-", [1...12]),
    ]
    let numbered = ranges.flatMap { prefix, numbers in
      numbers.joined().map { "\(prefix)\($0)" }
    }
    return Set(numbered + ["1.5", "1.6", "1.7", "6.2", "6.3"])
  }()
}
