import Foundation
import Testing
import TestSupport
import ToolCommands

@Suite("The configuration file")
struct ConfigurationTests {
  /// A folder with two policies in a folder below, and a configuration where a test wants it.
  private struct Place {
    let folder: TemporaryFolder

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder()
      let below = URL(filePath: folder.path + "/policies")
      try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
      let policies = [
        "policies/old.json": Self.trust(["444455556666"]),
        "policies/new.json": Self.trust(["444455556666", "111122223333"]),
      ]
      for (name, text) in policies.merging(files, uniquingKeysWith: { $1 }) {
        try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
      }
    }

    func compare(_ options: String...) -> ToolRun {
      ToolRun(
        ["-C", folder.path, "compare"] + options + ["policies/old.json", "policies/new.json"]
      )
    }

    private static func trust(_ accounts: [String]) -> String {
      let list = accounts.map { "\"\($0)\"" }.joined(separator: ", ")
      return """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
          "Principal": {"AWS": [\(list)]}}}
        """
    }
  }

  private static let names = "facts: {accounts: {111122223333: prod-data}}"

  @Test("gives names to accounts, first with the id and then without")
  func names() throws {
    let place = try Place(["policies/.grantdiff.yml": Self.names])
    let run = place.compare()
    #expect(run.output.contains("Account prod-data (111122223333) can now"))
    #expect(run.output.contains("+ account prod-data "))
    #expect(run.output.contains("Facts used: prod-data is account 111122223333\n"))
    #expect(run.output.components(separatedBy: "(111122223333)").count == 2)
  }

  @Test("gives names to the caller and the resource of a question, unless none are wanted")
  func questions() throws {
    let place = try Place([".grantdiff.yml": Self.names])
    let words = [
      "-C", place.folder.path, "can", "arn:aws:iam::111122223333:root", "s3:GetObject",
      "arn:aws:s3:::a/b", "--policy", "resource=policies/none.json",
    ]
    let policy =
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "#
      + #""Action": "s3:*", "Resource": "arn:aws:s3:::a/*"}}"#
    try Data(policy.utf8).write(to: URL(filePath: place.folder.path + "/policies/none.json"))
    #expect(ToolRun(words).output.contains("prod-data (111122223333)"))
    #expect(!ToolRun(words + ["--no-config"]).output.contains("prod-data"))
    #expect(ToolRun(words + ["--config", "absent.yml"]).status == .failure)
  }

  @Test("is the nearest one upwards, the one that is named, or none")
  func search() throws {
    let place = try Place([
      ".grantdiff.yml": Self.names,
      "other.yml": "facts: {accounts: {111122223333: staging}}",
    ])
    #expect(place.compare().output.contains("prod-data"))
    #expect(place.compare("--config", "other.yml").output.contains("staging"))
    #expect(!place.compare("--no-config").output.contains("prod-data"))
    #expect(
      place.compare("--no-config", "--config", "x").errors.contains("cannot be used together")
    )
    #expect(place.compare("--config", "none.yml").errors.hasPrefix("error: cannot read `none.yml`"))
  }

  @Test("is not looked for above the folder of a repository")
  func ceiling() throws {
    let place = try Place([".grantdiff.yml": Self.names, "policies/.git": "gitdir: elsewhere"])
    #expect(!place.compare().output.contains("prod-data"))
  }

  @Test("of a work tree holds for its history")
  func workTree() throws {
    let story = try IngestStory()
    let plain = story.run("explain", "widened").output
    #expect(plain.contains("111122223333"))
    try story.history.write(".grantdiff.yml", Self.names)
    #expect(story.run("explain", "widened").output.contains("prod-data (111122223333)"))
    #expect(
      story.run("-C", "policies", "explain", "widened").output.contains("prod-data (111122223333)")
    )
    #expect(story.run("explain", "--no-config", "widened").output == plain)
  }

  @Test("that is wrong stops the comparison, with its place and the nearest key", arguments: faults)
  func fault(_ text: String, _ lines: [String]) throws {
    let run = try Place([".grantdiff.yml": text]).compare("--config", ".grantdiff.yml")
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").map(String.init) == lines + ["nothing was compared"])
  }

  static let faults: [(String, [String])] = [
    (
      "fcts: {}",
      [
        "error: .grantdiff.yml:1:1: unknown key `fcts`", "  help: did you mean `facts`?",
        "  help: known: `facts`",
      ]
    ),
    (
      "facts:\n  accounts: {1: x}",
      ["error: .grantdiff.yml:2:14: `1` is no account id: it has twelve digits"]
    ),
    ("facts: *x", ["error: .grantdiff.yml:1:8: aliases are not allowed here"]),
    (
      "facts: {}\nfacts: {}",
      ["error: .grantdiff.yml:2:1: `facts` stands twice, first in line 1"]
    ),
  ]
}
