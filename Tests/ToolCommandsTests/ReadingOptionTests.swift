import Foundation
import PolicySemantics
import TestSupport
import Testing
import ToolCommands

@Suite("Reading what AWS leaves open")
struct ReadingOptionTests {
  /// A policy whose short ARN some readings take for nothing.
  private static let short = """
    {"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::home/*"},
      {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:*"}]}
    """
  private static let all = PolicyText.identity("\"s3:*\"")

  private static func files() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in ["short.json": short, "all.json": all] {
      try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
    }
    return folder
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("in a comparison names the doubts that it touches, and answers by a choice")
  func compares() throws {
    let folder = try Self.files()
    let words = ["-C", folder.path, "compare", "--json", "/dev/null", "short.json"]
    let standard = ToolRun(words)
    #expect(standard.status == .success)
    let answer = try Self.object(standard.output)
    #expect(answer["verdict"] as? String == "same")
    #expect((answer["doubts"] as? [String])?.contains("D-SHORTARN") == true)
    #expect(answer["readings"] == nil)
    let other = ToolRun(words + ["--reading", "D-COLON=anywhere,D-SHORTARN=nothing"])
    #expect(other.status == .success)
    #expect(try Self.object(other.output)["verdict"] as? String == "widened")
  }

  @Test("strictly names the choices that would change the verdict, in every form of the question")
  func isStrict() throws {
    let folder = try Self.files()
    let pair = ["/dev/null", "short.json"]
    let expected = [
      ["choice": "D-SHORTARN=nothing", "guardrails": "same", "verdict": "widened"]
    ]
    let run = ToolRun(
      ["-C", folder.path, "compare", "--json", "--exit-code", "--reading=strict"] + pair
    )
    #expect(run.status == .differs)
    let readings = try Self.object(run.output)["readings"] as? [[String: String]]
    #expect(readings?.map { $0["choice"] } == expected.map { $0["choice"] })
    #expect(readings?.map { $0["verdict"] } == ["widened"])
    for reading in ["\"strict\"", "[\"D-SHORTARN=nothing\"]"] {
      let line = #"{"id": 1, "old": null, "new": \#(Self.short), "reading": \#(reading)}"#
      let batch = ToolRun(["compare", "--batch"], input: [line.replacing("\n", with: " ") + "\n"])
      let answer = try Self.object(batch.output)
      #expect(answer["verdict"] as? String == (reading == "\"strict\"" ? "same" : "widened"))
      #expect((answer["readings"] as? [Any])?.count == (reading == "\"strict\"" ? 1 : nil))
    }
    let same = ToolRun(
      [
        "-C", folder.path, "compare", "--json", "--exit-code", "--reading=strict", "all.json",
        "all.json",
      ]
    )
    #expect(same.status == .success)
    #expect((try Self.object(same.output)["readings"] as? [Any])?.isEmpty == true)
  }

  @Test("says in words which doubt it is and what to do")
  func words() throws {
    let folder = try Self.files()
    let pair = ["/dev/null", "short.json"]
    for command in [["compare"], ["explain", "--no-index"]] {
      let run = ToolRun(
        ["-C", folder.path] + command + ["--exit-code", "--reading=strict"] + pair
      )
      #expect(run.status == .differs)
      #expect(run.output.contains("OTHERWISE UNDER ANOTHER READING"))
      #expect(
        run.output.unwrapped.contains(
          "AWS leaves open (D-SHORTARN) whether an ARN of fewer than six fields matches nothing: if so "
            + "(`--reading D-SHORTARN=nothing`), the verdict is WIDENED; to be "
            + "sure, write all six fields of the ARN, or `*`"
        ),
        "\(run.output)"
      )
      let chosen = ToolRun(
        ["-C", folder.path] + command + ["--reading=D-SHORTARN=nothing"] + pair
      )
      #expect(chosen.output.contains("WIDENED"))
      #expect(chosen.output.contains("Read under D-SHORTARN=nothing."))
    }
  }

  @Test("in a question about a request makes the answer certain, or not")
  func can() throws {
    let folder = try Self.files()
    let words = [
      "-C", folder.path, "can", CanFiles.role, "s3:GetObject", "arn:aws:s3:::home/x",
      "--policy=identity=short.json", "--resource-account=111122223333",
    ]
    let answers: [(reading: [String], status: Int32)] = [
      ([], 1), (["--reading=D-SHORTARN=nothing"], 0), (["--reading=D-COLON=anywhere"], 1),
      (["--reading=strict"], 2), (["--reading=strict", "--bisect"], 125),
    ]
    for (reading, status) in answers {
      #expect(ToolRun(words + reading).status.rawValue == status, "\(reading)")
    }
    let strict = ToolRun(words + ["--reading=strict"]).output
    try Golden("cli/can-strict.txt").expect(strict)
    let json = try Self.object(ToolRun(words + ["--reading=strict", "--json"]).output)
    #expect(json["answer"] as? String == "cannotTell")
    #expect(
      json["readings"] as? [[String: String]] == [
        ["choice": "D-SHORTARN=nothing", "answer": "yes"]
      ]
    )
  }

  @Test(
    "is refused when a name is not known, and says where the known ones stand",
    arguments: [
      "compare", "explain", "can",
    ]
  )
  func isRefused(_ command: String) throws {
    let words =
      command == "can"
      ? [CanFiles.role, "s3:GetObject", "*", "--policy=identity=-"]
      : command == "explain" ? ["--no-index", "/dev/null", "-"] : ["/dev/null", "-"]
    for (reading, error) in [
      (
        "D-COLON=anywere", "unknown reading `D-COLON=anywere`: `grantdiff help readings` lists them"
      ),
      (
        "D-COLON=anywhere,D-COLON=field-end",
        "`D-COLON=anywhere` and `D-COLON=field-end` answer one question"
      ),
      ("strict,D-COLON=anywhere", "`strict` tries every reading: it stands alone"),
    ] {
      let run = ToolRun([command, "--reading", reading] + words, input: [Self.all])
      #expect(run.status == .failure)
      #expect(run.errors.hasPrefix("error: " + error), "\(run.errors)")
    }
    let line = #"{"id": 1, "old": null, "new": null, "reading": ["D-NO"]}"# + "\n"
    let run = ToolRun(["compare", "--batch"], input: [line])
    #expect(run.status == .failure)
    #expect(run.output.contains("`grantdiff help readings` lists them"))
    let help = ToolRun(["help", "readings"]).output
    for choice in Choice.allCases { #expect(help.contains(choice.rawValue)) }
  }
}
