import Foundation
import Testing
import TestSupport
import ToolCommands

@Suite("Comparing two policies")
struct CompareTests {
  /// The files of one test, in a folder of its own.
  private struct Files {
    let folder: TemporaryFolder

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder()
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
      }
    }

    func run(_ arguments: String..., input: [String] = []) -> ToolRun {
      ToolRun(["-C", folder.path, "compare"] + arguments, input: input)
    }
  }

  private static let files = [
    "old.json": PolicyText.bucket(["s3:GetObject"]),
    "new.json": PolicyText.bucket(["s3:GetObject", "s3:PutObject"]),
    "same.json": PolicyText.bucket(["s3:GetObject"], indent: "    "),
    "invalid.json": PolicyText.identity("\"s3\""),
    "broken.json": "{\n  \"Statement\": [{\"Effect\": \"Allow\"]\n}\n",
    "nothing.json": "null\n",
    "other.json": "{\"name\": \"acme\"}\n",
    "empty.json": "",
    "wrapped.json":
      "{\"PolicyVersion\": {\"Document\": \(PolicyText.identity("\"s3:GetObject\""))}}",
    "many.json": """
    {"UserDetailList": [{"UserName": "a", "UserPolicyList": [
      {"PolicyName": "p", "PolicyDocument": \(PolicyText.identity("\"s3:GetObject\""))},
      {"PolicyName": "q", "PolicyDocument": \(PolicyText.identity("\"s3:PutObject\""))}]}]}
    """,
    "scp.json": PolicyText.identity("\"s3:*\"", effect: "Deny"),
  ]

  struct Call: Sendable {
    var words: [String]
    var status: Int32 = 0
  }
  typealias Case = NamedCase<Call, String>

  @Test("gives the verdict as JSON", arguments: verdicts)
  func verdict(_ test: Case) throws {
    let files = try Files(Self.files)
    let run = ToolRun(
      ["-C", files.folder.path, "compare", "--json", "--exit-code"] + test.input.words
    )
    #expect(run.status.rawValue == test.input.status)
    #expect(run.errors.isEmpty)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["verdict"] as? String == test.expected)
  }

  static let verdicts: [Case] = [
    Case("more access", Call(words: ["old.json", "new.json"], status: 1), "widened"),
    Case("less access", Call(words: ["new.json", "old.json"], status: 1), "narrowed"),
    Case("the same access", Call(words: ["old.json", "same.json"]), "same"),
    Case("the same file", Call(words: ["old.json", "old.json"]), "same"),
    Case("a new policy", Call(words: ["/dev/null", "old.json"], status: 1), "widened"),
    Case("a policy that goes", Call(words: ["old.json", "nothing.json"], status: 1), "narrowed"),
    Case("a wrapped policy", Call(words: ["/dev/null", "wrapped.json"], status: 1), "widened"),
    Case(
      "a kind given",
      Call(words: ["--kind=scp", "/dev/null", "scp.json"], status: 1),
      "narrowed"
    ),
    Case("an invalid policy", Call(words: ["old.json", "invalid.json"], status: 2), "invalid"),
  ]

  @Test("prints the recorded words")
  func words() throws {
    let files = try Files(Self.files)
    let widened = files.run("old.json", "new.json")
    #expect(widened.status == .success)
    try Golden("cli/compare-widened.txt").expect(widened.output)
    for words in [["nothing.json", "/dev/null"], ["--json", "nothing.json", "/dev/null"]] {
      let nothing = ToolRun(["-C", files.folder.path, "compare"] + words)
      #expect(nothing.status == .failure)
      #expect(nothing.errors.contains("neither `nothing.json` nor `/dev/null` holds a policy"))
    }
    let piped = files.run(
      "old.json",
      "-",
      input: [PolicyText.bucket(["s3:GetObject", "s3:PutObject"])]
    )
    #expect(piped.status == .success)
    #expect(
      piped.output.split(separator: "\n").dropFirst()
        == widened.output.split(separator: "\n").dropFirst()
    )
    let same = files.run("old.json", "old.json")
    #expect(same.status == .success)
    try Golden("cli/compare-same.txt").expect(same.output)
    let invalid = files.run("old.json", "invalid.json")
    #expect(invalid.status == .failure)
    try Golden("cli/compare-invalid.txt").expect(invalid.output)
  }

  typealias Fault = NamedCase<[String], String>

  @Test("is refused when a source holds no single policy", arguments: faults)
  func fault(_ test: Fault) throws {
    let files = try Files(Self.files)
    let run = ToolRun(["-C", files.folder.path, "compare"] + test.input)
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("error: " + test.expected) ?? false, "\(run.errors)")
    #expect(lines.last == "nothing was compared")
  }

  static let faults: [Fault] = [
    Fault(
      "no such file",
      ["old.json", "none.json"],
      "cannot read `none.json`: no such file or directory"
    ),
    Fault("a folder", [".", "old.json"], "cannot read `.`: is a directory"),
    Fault("no policy", ["old.json", "other.json"], "`other.json` holds no policy"),
    Fault("an empty file", ["empty.json", "old.json"], "`empty.json` is empty"),
    Fault(
      "several policies",
      ["old.json", "many.json"],
      "`many.json` holds 2 policies, and one is needed"
    ),
    Fault("broken JSON", ["broken.json", "old.json"], "broken.json:2:35: "),
    Fault("no repository", ["HEAD:old.json", "old.json"], "no git repository at "),
  ]

  @Test("takes files of any revision, and files beside them")
  func revisions() throws {
    let story = try IngestStory()
    let run = story.run(
      "compare",
      "--json",
      "created:policies/bucket.json",
      "widened:policies/bucket.json"
    )
    #expect(run.output.contains("\"verdict\":\"widened\""))
    let missing = story.run("compare", "created:policies/none.json", "policies/acme-ingest.json")
    #expect(missing.status == .failure)
    #expect(missing.errors.contains("policies/none.json"))
  }

  @Test("of two files without a repository says the same as explain")
  func noIndex() throws {
    let files = try Files(Self.files)
    let words = ["-C", files.folder.path, "explain", "--no-index", "--exit-code"]
    let run = ToolRun(words + ["old.json", "new.json"])
    #expect(run.status == .differs)
    #expect(run.output.contains("WIDENED"))
    let piped = ToolRun(words + ["-", "new.json"], input: [Self.files["old.json"] ?? ""])
    #expect(piped.status == .differs)
    let added = ToolRun(words + ["/dev/null", "new.json"])
    #expect(added.status == .differs)
    #expect(added.output.contains("POLICY ADDED"))
    let other = ToolRun(words + ["other.json", "empty.json"])
    #expect(other.status == .failure)
    #expect(
      other.errors
        == "error: neither `other.json` nor `empty.json` holds a policy\nnothing was compared\n"
    )
    let broken = ToolRun(words + ["old.json", "broken.json"])
    #expect(broken.status == .failure)
    #expect(broken.output.contains("broken.json:2:35"))
    #expect(ToolRun(words + ["old.json", "none.json"]).errors.hasPrefix("error: cannot read"))
  }
}
