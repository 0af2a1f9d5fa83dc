import Foundation
import TestSupport
import Testing
import ToolCommands

@Suite("The schema")
struct SchemaTests {
  private static let report = ToolRun(["schema"]).output
  private static let answers = ToolRun(["schema", "answers"]).output

  @Test("is as recorded")
  func recorded() throws {
    try Golden("cli/schema-report.json").expect(Self.report)
    try Golden("cli/schema-answers.json").expect(Self.answers)
    #expect(ToolRun(["schema", "report"]).output == Self.report)
    #expect(ToolRun(["schema", "answer"]).errors.contains("did you mean `answers`?"))
    #expect(ToolRun(["schema", "report", "answers"]).status == .failure)
  }

  @Test("describes the report on each recorded example")
  func reports() throws {
    let validator = try SchemaValidator(Self.report)
    for name in try Fixture.names(in: "rendering") where name != "together" {
      let folder = Fixture.path("rendering/\(name)")
      let before = FileManager.default.fileExists(atPath: "\(folder)/before.json")
      let run = ToolRun([
        "explain", "--no-index", "--no-config", "--json",
        before ? "\(folder)/before.json" : "/dev/null", "\(folder)/after.json",
      ])
      #expect(try validator.faults(of: run.output) == [], "\(name)")
    }
  }

  @Test("describes every recorded report")
  func goldens() throws {
    let names = try Fixture.names(in: "rendering").map { "rendering/\($0)/report.json" }
      .filter { FileManager.default.fileExists(atPath: Fixture.path($0)) }
    #expect(names.count > 40)
    let validator = try SchemaValidator(Self.report)
    for name in names + ["cli/explain-widened.json"] {
      #expect(try validator.faults(of: Fixture.text(name)) == [], "\(name)")
    }
  }

  @Test("describes the answers of a batch")
  func batches() throws {
    let get = PolicyText.identity(#""s3:GetObject""#)
    let deny = PolicyText.identity(#""s3:*""#, effect: "Deny")
    let comparisons = [
      #"{"id": 1, "old": \#(get), "new": \#(deny), "reading": "strict"}"#, "nonsense",
      #"{"id": null, "old": \#(PolicyText.identity(#""s3""#)), "new": null}"#,
      #"{"id": {"a": []}, "old": \#(deny), "new": null}"#,
    ]
    let request = #"{"action":"s3:GetObject","resource":"arn:aws:s3:::a/b","context":{}}"#
    let evaluations = [
      #"{"id": 1, "policies": {"identity": [\#(get)], "scp": [[\#(deny)]]}, "request": \#(request)}"#
    ]
    let validator = try SchemaValidator(Self.answers)
    for (command, questions) in [("compare", comparisons), ("evaluate", evaluations)] {
      let lines = questions.map { $0.replacing("\n", with: " ") + "\n" }
      let output = ToolRun([command, "--batch"], input: lines).output
      #expect(output.split(separator: "\n").count == questions.count)
      for line in output.split(separator: "\n") {
        #expect(try validator.faults(of: String(line)) == [], "\(line)")
      }
    }
  }

  @Test(
    "refuses a document that is otherwise",
    arguments: [
      ("\"isComplete\": true", "\"isComplete\": 1"),
      ("\"verdict\": \"widened\"", "\"verdict\": \"wide\""),
      ("\"policies\": 1", "\"policies\": -1"), ("\"rev\"", "\"ref\""),
      ("\"conditions\": []", "\"conditions\": {}"),
    ]
  )
  func otherwise(_ part: String, _ other: String) throws {
    let text = try Fixture.text("rendering/role-gains-delete/report.json")
    #expect(text.contains(part))
    let changed = text.replacing(part, with: other)
    #expect(try !SchemaValidator(Self.report).faults(of: changed).isEmpty)
  }
}
