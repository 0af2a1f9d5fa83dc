import Foundation
import TestSupport
import Testing
import ToolCommands

@Suite("Comparing two policies inside others")
struct SurroundingsTests {
  typealias Case = NamedCase<[String], String>

  @Test("gives the difference in effective access", arguments: verdicts)
  func verdict(_ test: Case) throws {
    let files = try CanFiles()
    let run = Self.compare(["--json"] + test.input, in: files)
    #expect(run.status == .success && run.errors.isEmpty)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["verdict"] as? String == test.expected)
  }

  static let verdicts: [Case] = [
    Case("nothing around", [], "widened"),
    Case("a boundary that allows the change", ["--boundary=all.json"], "widened"),
    Case("a boundary that does not", ["--boundary=sqs.json"], "same"),
    Case("one of two boundaries", ["--boundary=sqs.json", "--boundary=all.json"], "widened"),
    Case("two files of one level", ["--scp=sqs.json,all.json"], "widened"),
    Case("two levels", ["--scp=sqs.json", "--scp=all.json"], "same"),
    Case("a level that only denies", ["--scp=all.json", "--scp=denies.json"], "same"),
    Case("a resource control policy", ["--rcp=rcp.json"], "widened"),
  ]

  private static func compare(
    _ words: [String],
    in files: CanFiles,
    input: [String] = [],
  ) -> ToolRun {
    ToolRun(["-C", files.folder.path, "compare", "sqs.json", "all.json"] + words, input: input)
  }

  @Test("says in words that access is effective access, and under what")
  func words() throws {
    let files = try CanFiles()
    let run = Self.compare(
      ["--boundary=s3.json", "--scp=all.json", "--scp=s3.json,denies.json", "--rcp=rcp.json"],
      in: files,
    )
    #expect(run.status == .success)
    try Golden("cli/compare-surrounded.txt").expect(run.output)
    let piped = Self.compare(
      ["--boundary", "-"],
      in: files,
      input: [CanFiles.files["s3.json"] ?? ""]
    )
    #expect(piped.output.contains("Access is effective access under permissions boundary `-`."))
  }

  typealias Fault = NamedCase<[String], String>

  @Test("is refused when what surrounds them cannot be read", arguments: faults)
  func isRefused(_ test: Fault) throws {
    let run = Self.compare(test.input, in: try CanFiles())
    #expect(run.status == .failure)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: " + test.expected), "\(run.errors)")
  }

  static let faults: [Fault] = [
    Fault("broken JSON", ["--boundary=broken.json"], "broken.json:2:35: "),
    Fault("an invalid policy", ["--scp=all.json,invalid.json"], "invalid.json:3:"),
    Fault("another kind", ["--scp=bucket.json"], "bucket.json:6:5: "),
    Fault("no file", ["--rcp=none.json"], "cannot read `none.json`: no such file or directory"),
    Fault("no policy", ["--rcp=null.json"], "`null.json` holds no policy"),
    Fault("no name", ["--scp=a.json,"], "a file of `a.json,` has no name"),
    Fault(
      "standard input twice",
      ["--scp=-", "--boundary=-"],
      "`-`, standard input, can be read only once",
    ),
    Fault("a batch", ["--batch", "--scp=a.json"], "`--batch` and `--scp` cannot be used together"),
  ]
}
