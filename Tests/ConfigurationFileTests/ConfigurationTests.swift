import LocatedJSON
import TestSupport
import Testing

@testable import ConfigurationFile

@Suite("Reading a configuration file")
struct ConfigurationTests {
  @Test("finds the names, whatever the style of YAML", arguments: styles)
  func names(_ text: String) throws {
    let facts = try Configuration(reading: Array(text.utf8)).facts
    #expect(facts.accounts == ["011122223333": "prod-data", "444455556666": "yes"])
    #expect(facts.organizations == ["o-a1b2c3d4e5": "acme"])
    #expect(facts.principals == ["arn:aws:iam::011122223333:role/x": "deployer"])
  }

  static let styles = [
    """
    # names
    facts:
      accounts:
        011122223333: prod-data
        "444455556666": yes
      organizations: {o-a1b2c3d4e5: 'acme'}
      principals:
        arn:aws:iam::011122223333:role/x: >-
          deployer
    """,
    """
    {"facts": {"accounts": {"011122223333": "prod-data", "444455556666": "yes"},
      "organizations": {"o-a1b2c3d4e5": "acme"},
      "principals": {"arn:aws:iam::011122223333:role/x": "deployer"}}}
    """,
    "--- \nfacts:\r\n  accounts:\r\n    011122223333: prod-data\r\n    444455556666: yes\r\n"
      + "  organizations:\r\n    o-a1b2c3d4e5: acme\r\n  principals:\r\n"
      + "    arn:aws:iam::011122223333:role/x: deployer\r\n...\r\n",
  ]

  @Test(
    "finds nothing in a file that says nothing",
    arguments: ["", "\n# x\n", "---\n", "facts:\n"]
  )
  func nothing(_ text: String) throws {
    #expect(try Configuration(reading: Array(text.utf8)).facts == ConfiguredFacts())
  }

  typealias Reason = ConfigurationError.Reason

  @Test("stops at what is wrong, and says where", arguments: faults)
  func fault(_ marked: String, _ reason: Reason) throws {
    let input = MarkedText(marked)
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration(reading: Array(input.text.utf8))
    }
    #expect(error?.reason == reason)
    #expect(error.map { Int($0.position.offset) } == input["1️⃣"].offset)
    #expect(error.map { Int($0.position.line) } == input["1️⃣"].line)
    #expect(error.map { Int($0.position.column) } == input["1️⃣"].column)
  }

  private static func place(_ offset: UInt32, _ line: UInt32, _ column: UInt32) -> SourcePosition {
    SourcePosition(offset: offset, line: line, column: column)
  }

  static let faults: [(String, Reason)] = [
    ("1️⃣fact: {}", .unknownKey("fact", section: nil, known: ["facts"])),
    (
      "facts:\n  1️⃣acounts: {}",
      .unknownKey("acounts", section: "facts", known: ["accounts", "organizations", "principals"])
    ),
    ("1️⃣- facts", .wrongType(of: nil, expected: .members)),
    ("facts: 1️⃣yes", .wrongType(of: "facts", expected: .members)),
    ("facts: {accounts: 1️⃣[a]}", .wrongType(of: "facts.accounts", expected: .members)),
    ("# é\nfacts: {accounts: {1️⃣é: x}}", .malformedID("é", of: .accounts)),
    ("facts: {accounts: {1️⃣12345678901: x}}", .malformedID("12345678901", of: .accounts)),
    ("facts: {organizations: {1️⃣o-short: x}}", .malformedID("o-short", of: .organizations)),
    (
      "facts: {principals: {1️⃣'arn:aws:iam::111122223333:role/*': x}}",
      .malformedID("arn:aws:iam::111122223333:role/*", of: .principals)
    ),
    (
      "facts: {accounts: {111122223333: 1️⃣{a: b}}}",
      .wrongType(of: "111122223333", expected: .text)
    ),
    ("facts: {accounts: {111122223333: 1️⃣~}}", .wrongType(of: "111122223333", expected: .text)),
    ("facts: {accounts: {111122223333: 1️⃣' '}}", .noName(of: "111122223333")),
    ("facts: {accounts: {111122223333: 1️⃣\"a\\nb\"}}", .noName(of: "111122223333")),
    (
      "facts: {accounts: {111122223333: 1️⃣'444455556666'}}",
      .misleadingName("444455556666", of: "111122223333")
    ),
    (
      "facts: {accounts: {111122223333: 1️⃣Everyone else}}",
      .misleadingName("Everyone else", of: "111122223333")
    ),
    (
      "facts: {accounts: {111122223333: 1️⃣\(String(repeating: "x", count: 81))}}",
      .longName(of: "111122223333", limit: 80)
    ),
    (
      "facts: {accounts: {111122223333: ü, 444455556666: 1️⃣ü}}",
      .repeatedName("ü", first: place(33, 1, 34))
    ),
    ("facts: {}\n1️⃣facts: {}", .repeatedKey("facts", first: place(0, 1, 1))),
    ("facts: 1️⃣&a {}", .anchor),
    ("1️⃣&a facts: {}", .anchor),
    ("facts: 1️⃣*a", .alias),
    ("facts: 1️⃣!!map {}", .tag("tag:yaml.org,2002:map")),
    ("facts: {accounts: {111122223333: 1️⃣!secret x}}", .tag("!secret")),
    ("? 1️⃣[a]\n: b", .keyWithoutText),
    ("facts: {}\n1️⃣---\nfacts: {}", .severalDocuments),
    (
      String(repeating: "[", count: 16) + "1️⃣" + String(repeating: "[", count: 100_000),
      .depthLimitExceeded(limit: 16)
    ),
    (
      "[" + String(repeating: "a,", count: 19_999) + "1️⃣a,b]",
      .valueLimitExceeded(limit: 20_000)
    ),
  ]

  @Test(
    "says what the parser says of a text that is no YAML",
    arguments: ["a: b: c", "é: [1", "\t"]
  )
  func syntax(_ text: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration(reading: Array(text.utf8))
    }
    guard case .syntax(let cause)? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!cause.isEmpty)
  }

  @Test("refuses bytes that are no UTF-8 and files that are too large")
  func bytes() throws {
    let broken = #expect(throws: ConfigurationError.self) {
      try Configuration(reading: Array("facts: ".utf8) + [0xFF])
    }
    #expect(broken?.position.offset == 7)
    let large = [UInt8](repeating: UInt8(ascii: "#"), count: Configuration.sizeLimit + 1)
    let error = #expect(throws: ConfigurationError.self) { try Configuration(reading: large) }
    #expect(error?.reason == .sizeLimitExceeded(actual: large.count, limit: large.count - 1))
  }
}
