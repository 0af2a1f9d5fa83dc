import ServiceReference
import TestSupport
import Testing

@Suite("A pattern of actions")
struct MatchingTests {
  private static let services = ServiceCatalog.embedded.services.map { service in
    (prefix: service.prefix, names: service.actions.map(\.name))
  }

  @Test(
    "matches what the C library matches",
    arguments: [
      "s3:Get*", "S3:GET*", "s3:*", "s3:*Object", "s3:Get?bject", "s3:GetObject", "s3:*Acl*",
      "iam:*AccessKey*", "iam:?*", "*:GetObject", "*:Get*", "*:*Tags", "*:Tag?esource", "s*:Get*",
      "?3:List*", "ec2*:*", "*db:*Item", "s3:Get", "s3:**Get**", "s3:?", "nothing:*", "*:nothing",
      "s3:", ":GetObject", "s3:get*get*", "sso-*:Create*", "*:*", "*:?", "*-*:*Tag*e*", "s3*:Get*",
    ],
  )
  func pattern(_ pattern: String) {
    expectAgreement(on: pattern)
  }

  @Test("matches everything as a star alone, and nothing without exactly one colon")
  func shape() {
    let catalog = ServiceCatalog.embedded
    #expect(catalog.actions(matching: "*").count == catalog.counts.actions)
    for pattern in ["", "s3", "s3*", "**", "?", "s3:Get*:x", "s3::*", "*:*:*", "s3:*:"] {
      #expect(catalog.actions(matching: pattern) == [], "\(pattern)")
    }
  }

  @Test("adds to others only what they do not match")
  func union() {
    let catalog = ServiceCatalog.embedded
    let patterns = ["s3:*Acl", "s3:Get*", "s3", "iam:PassRole", "s3:GetObject"]
    let found = catalog.actions(matchingAnyOf: patterns).map(\.fullName)
    let expected = Set(patterns.flatMap(catalog.actions(matching:)).map(\.fullName))
    #expect(found == expected.sorted { $0.lowercased() < $1.lowercased() })
    #expect(catalog.actions(matchingAnyOf: []) == [])
  }

  @Test("matches what the C library matches, at random")
  func random() throws {
    var generator = SeededGenerator(for: "patterns of actions")
    for _ in 0..<60 { expectAgreement(on: try Self.pattern(using: &generator)) }
  }

  /// Takes an action and puts wildcards in place of parts of it.
  private static func pattern(using generator: inout SeededGenerator) throws -> String {
    let service = try #require(
      services.filter { !$0.names.isEmpty }.randomElement(using: &generator)
    )
    let name = try #require(service.names.randomElement(using: &generator))
    let parts = [service.prefix, name].map { part in
      var letters = part.map(String.init)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let start = Int.random(in: 0...letters.count, using: &generator)
        let end = Int.random(in: start...letters.count, using: &generator)
        let wildcards = ["*", "?", "*?", "**", "?*"]
        letters[start..<end] = [wildcards[Int.random(in: 0..<5, using: &generator)]]
      }
      return letters.joined()
    }
    return parts.joined(separator: ":")
  }

  private func expectAgreement(on pattern: String) {
    let oracle = ShellPattern(pattern)
    let expected = Self.services.filter { oracle.matches(prefix: $0.prefix) }.flatMap { service in
      service.names.filter { oracle.matches(name: $0.lowercased()) }
        .map { service.prefix + ":" + $0 }
    }
    let found = ServiceCatalog.embedded.actions(matching: pattern)
    #expect(found.map(\.fullName) == expected, "\(pattern)")
  }
}
