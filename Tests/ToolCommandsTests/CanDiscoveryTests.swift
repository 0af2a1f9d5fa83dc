import TestSupport
import Testing
import ToolCommands

@Suite("Asking by the policies of a repository")
struct CanDiscoveryTests {
  private static let role = "arn:aws:iam::111122223333:role/path/Reader"

  private static func wrapped(_ name: String, _ owner: String) -> String {
    """
    {"\(owner)Name": "\(name)", "PolicyName": "Own",
     "PolicyDocument": \(PolicyText.identity("\"s3:*\""))}
    """
  }

  private static func queue(_ name: String) -> String {
    let policy = PolicyText.identity("\"sqs:*\"")
      .replacing("\"Action\"", with: "\"Principal\":\"*\",\"Action\"")
      .replacing("\"", with: "\\\"")
    return """
      {"Attributes": {"QueueArn": "arn:aws:sqs:eu-west-1:111122223333:\(name)",
        "Policy": "\(policy)"}}
      """
  }

  typealias Case = NamedCase<[String: String], [String]>

  @Test("reads what may apply and passes over what belongs to others", arguments: cases)
  func fits(_ test: Case) throws {
    let history = try HistoryBuilder()
    try history.commit("Policies", files: test.input)
    let words = Array(test.expected.dropLast())
    let run = ToolRun(["-C", history.path, "can", "-v"] + words)
    #expect(run.output.unwrapped.contains(test.expected.last ?? "?"), "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix(run.status == .success ? "YES" : "NO"))
  }

  private static let read = ["s3:GetObject", "arn:aws:s3:::b/k"]

  static let cases: [Case] = [
    Case("a plain policy", ["a.json": PolicyText.identity("\"s3:*\"")], [role] + read + ["YES "]),
    Case("the role's own", ["a.json": wrapped("Reader", "Role")], [role] + read + ["YES "]),
    Case(
      "of its session",
      ["a.json": wrapped("Reader", "Role")],
      ["arn:aws:sts::111122223333:assumed-role/Reader/one"] + read + ["YES "],
    ),
    Case(
      "another role's",
      ["a.json": wrapped("Writer", "Role")],
      [role] + read + ["a.json#/PolicyDocument: it belongs to role Writer"],
    ),
    Case(
      "a user's",
      ["a.json": wrapped("Reader", "User")],
      [role] + read + ["it belongs to user Reader"],
    ),
    Case(
      "a group's, for a role",
      ["a.json": wrapped("Ops", "Group")],
      [role] + read + ["it belongs to group Ops"],
    ),
    Case(
      "a group's, for a user",
      ["a.json": wrapped("Ops", "Group")],
      ["arn:aws:iam::111122223333:user/Alice"] + read + ["YES "],
    ),
    Case(
      "the queue's",
      ["a.json": queue("jobs")],
      [role, "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:jobs", "YES "],
    ),
    Case(
      "another queue's",
      ["a.json": queue("jobs")],
      [
        role, "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:mail",
        "it belongs to queue jobs",
      ],
    ),
    Case(
      "a trust policy",
      ["a.json": CanFiles.files["trust.json"] ?? ""],
      [role] + read + ["it says who may assume a role, and the resource is none"],
    ),
    Case(
      "the role's trust policy",
      ["a.json": CanFiles.files["trust.json"] ?? ""],
      ["ec2.amazonaws.com", "sts:AssumeRole", role, "YES "],
    ),
  ]

  @Test("says what it takes for granted, and of which revision")
  func revisions() throws {
    let story = try IngestStory()
    let words = [CanFiles.role, "s3:DeleteObject", CanFiles.object, "--only-given"]
    let answers: [(revision: String, status: Int32)] = [
      ("created", 1), ("widened", 0), ("reformatted", 0), ("guarded", 0), ("renamed", 1),
    ]
    for (revision, status) in answers {
      let run = ToolRun(["-C", story.history.path, "can"] + words + ["--at", revision])
      #expect(run.status.rawValue == status, "\(revision): \(run.output)\(run.errors)")
      #expect(
        run.output.unwrapped.contains(
          "As if all identity policies in \(revision) were attached to the caller"
        )
      )
    }
  }

  @Test("cannot tell when one of them is broken, unless others are named")
  func broken() throws {
    let story = try IngestStory()
    let words = [CanFiles.role, "s3:DeleteObject", CanFiles.object]
    let run = ToolRun(["-C", story.history.path, "can"] + words)
    #expect(run.status == .failure)
    #expect(run.output.contains("policies/broken.json:3:"))
    #expect(run.output.contains("policies/invalid.json:1:"))
    let named = ["--policy", "resource=policies/acme-ingest.json"]
    for revision in [[], ["--at", "broken"]] {
      let run = ToolRun(["-C", story.history.path, "can"] + words + named + revision)
      #expect(run.status == .success, "\(run.output)")
    }
  }

  @Test("names the first of many files, and all of them with -v and in JSON")
  func many() throws {
    let history = try HistoryBuilder()
    let names = (10..<40).map { "\($0).json" }
    let policy = PolicyText.identity("\"s3:*\"")
    try history.commit(
      "Policies",
      files: Dictionary(uniqueKeysWithValues: names.map { ($0, policy) }),
    )
    let words = ["-C", history.path, "can", CanFiles.role, "s3:GetObject", CanFiles.object]
    #expect(ToolRun(words).output.hasSuffix("  and 10 more: all of them with -v\n"))
    for more in ["-v", "--json"] {
      let output = ToolRun(words + [more]).output
      for name in names { #expect(output.contains(name)) }
    }
  }

  @Test("takes paths from the top, or after ./ from the current directory")
  func paths() throws {
    let story = try IngestStory()
    let words = [CanFiles.role, "s3:PutObject", CanFiles.object, "--at", "widened", "--policy"]
    let folder = story.history.path + "/policies"
    for file in ["policies/bucket.json", "./bucket.json"] {
      #expect(ToolRun(["-C", folder, "can"] + words + ["resource=\(file)"]).status == .success)
    }
    let missing = ToolRun(["-C", folder, "can"] + words + ["resource=bucket.json"])
    #expect(missing.status == .failure)
    #expect(missing.output.contains("no `bucket.json` in `widened`"))
  }

  typealias Fault = NamedCase<[String], String>

  @Test("fails where there is nothing to look at", arguments: faults)
  func fails(_ test: Fault) throws {
    let history = try HistoryBuilder()
    try history.commit("Notes", files: ["notes.txt": "notes\n"])
    let words = ["can", CanFiles.role, "s3:GetObject", CanFiles.object] + test.input
    let run = ToolRun(["-C", history.path] + words)
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: " + test.expected), "\(run.errors)")
  }

  static let faults: [Fault] = [
    Fault("no policy", [], "there is no policy in the work tree"),
    Fault("no policy in a revision", ["--at", "HEAD"], "there is no policy in HEAD"),
    Fault("no revision", ["--at", "nope"], "`nope` is no revision"),
    Fault("a file for a revision", ["--at", "HEAD:notes.txt"], "`HEAD:notes.txt` is no commit"),
    Fault(
      "standard input of a revision",
      ["--at", "HEAD", "--policy", "identity=-"],
      "`--at` and `-` cannot be used together",
    ),
  ]

  @Test("needs a repository, and in a bare one a revision")
  func repositories() throws {
    let folder = try TemporaryFolder()
    let environment = ["GIT_CEILING_DIRECTORIES": folder.path]
    let words = ["can", CanFiles.role, "s3:GetObject", CanFiles.object]
    let absent = ToolRun(["-C", folder.path] + words, environment: environment)
    #expect(absent.status == .failure)
    #expect(absent.errors.hasPrefix("error: no git repository at "))
    #expect(absent.errors.contains("--policy KIND=FILE"))
    let revision = ToolRun(
      ["-C", folder.path] + words + ["--at", "HEAD"],
      environment: environment
    )
    #expect(revision.status == .failure)
    #expect(revision.errors.contains("or above, in which `HEAD` could be\n"))
    #expect(revision.errors.contains("leave `--at` out and name files: `--policy identity="))
    #expect(!revision.errors.contains("explain"))
    let bare = ToolRun(["-C", Fixture.path("histories/ingest-bucket.git")] + words)
    #expect(bare.errors.hasPrefix("error: the repository is bare\n  help: name the revision"))
  }
}
