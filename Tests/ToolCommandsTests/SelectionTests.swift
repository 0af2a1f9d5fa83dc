import GitHistory
import Testing
import TestSupport

@testable import ToolCommands

@Suite("The revisions of a command line")
struct SelectionTests {
  /// What a selection says, with ids replaced by the names that the history gives them.
  struct Said: Equatable, Sendable, CustomStringConvertible {
    var from: String
    var to: String
    var base: String
    var head: String
    var commit: String?
    var paths: [String] = []

    var description: String { "\(from) → \(to), “\(base)” → “\(head)”, \(commit ?? "-"), \(paths)" }
  }
  typealias Case = NamedCase<[String], Said>
  typealias Fault = NamedCase<[String], RevisionFault>

  @Test("say what is compared", arguments: cases)
  func selects(_ test: Case) throws {
    let history = try StoryOfTwoBranches()
    #expect(try history.said(test.input) == test.expected)
  }

  @Test("are refused when they make no comparison", arguments: faults)
  func refuses(_ test: Fault) throws {
    let history = try StoryOfTwoBranches()
    #expect(throws: ToolError.revisions(test.expected)) { try history.said(test.input) }
  }

  static let cases: [Case] = [
    Case("nothing", [], Said(from: "c3", to: "work tree", base: "HEAD", head: "the work tree")),
    Case(
      "the index",
      ["--staged"],
      Said(from: "c3", to: "index", base: "HEAD", head: "the index"),
    ),
    Case(
      "one commit",
      ["HEAD~1"],
      Said(from: "c1", to: "c2", base: "c1", head: "HEAD~1", commit: "c2")
    ),
    Case(
      "the root commit",
      ["root"],
      Said(from: "nothing", to: "c1", base: "nothing", head: "root", commit: "c1")
    ),
    Case(
      "a merge commit",
      ["merged"],
      Said(
        from: "c3",
        to: "m",
        base: "c3",
        head: "merged",
        commit: "m",
      ),
    ),
    Case(
      "an annotated tag",
      ["v1"],
      Said(from: "c1", to: "c2", base: "c1", head: "v1", commit: "c2")
    ),
    Case("two commits", ["root", "HEAD"], Said(from: "c1", to: "c3", base: "root", head: "HEAD")),
    Case("a range", ["root..v1"], Said(from: "c1", to: "c2", base: "root", head: "v1")),
    Case(
      "a range without an end",
      ["root.."],
      Said(from: "c1", to: "c3", base: "root", head: "HEAD")
    ),
    Case(
      "a range without a start",
      ["..root"],
      Said(from: "c3", to: "c1", base: "HEAD", head: "root")
    ),
    Case(
      "since two branches diverged",
      ["main...side"],
      Said(from: "c2", to: "s", base: "c2", head: "side"),
    ),
    Case(
      "a branch that is behind",
      ["main...root"],
      Said(from: "c1", to: "c1", base: "c1", head: "root"),
    ),
    Case(
      "a message",
      [":/second"],
      Said(from: "c1", to: "c2", base: "c1", head: ":/second", commit: "c2")
    ),
    Case(
      "trees",
      ["root^{tree}", "HEAD^{tree}"],
      Said(from: "tree", to: "tree", base: "root^{tree}", head: "HEAD^{tree}"),
    ),
    Case(
      "two files",
      ["root:a.json", "HEAD:b.json"],
      Said(from: "a.json", to: "b.json", base: "root:a.json", head: "HEAD:b.json"),
    ),
    Case(
      "a range of files",
      ["root:a.json..HEAD:b.json"],
      Said(from: "a.json", to: "b.json", base: "root:a.json", head: "HEAD:b.json"),
    ),
    Case(
      "a path",
      ["a.json"],
      Said(from: "c3", to: "work tree", base: "HEAD", head: "the work tree", paths: ["a.json"]),
    ),
    Case(
      "a revision, a path, and a pattern",
      ["v1", "a.json", ":(exclude)x", "*.json"],
      Said(
        from: "c1",
        to: "c2",
        base: "c1",
        head: "v1",
        commit: "c2",
        paths: ["a.json", ":(exclude)x", "*.json"],
      ),
    ),
    Case(
      "a path that is gone, after dashes",
      ["v1", "--", "gone.json"],
      Said(from: "c1", to: "c2", base: "c1", head: "v1", commit: "c2", paths: ["gone.json"]),
    ),
    Case(
      "a word that is both, before dashes",
      ["both", "--"],
      Said(from: "nothing", to: "c1", base: "nothing", head: "both", commit: "c1"),
    ),
    Case(
      "a word that is both, after dashes",
      ["--", "both"],
      Said(from: "c3", to: "work tree", base: "HEAD", head: "the work tree", paths: ["both"]),
    ),
  ]

  static let faults: [Fault] = [
    Fault("both a revision and a file", ["both"], .revisionAndFile("both")),
    Fault(
      "neither",
      ["nowhere"],
      .neitherRevisionNorFile("nowhere", hasWorkTree: true, isShallow: false),
    ),
    Fault(
      "a path above the repository that is not there",
      ["../nowhere.json"],
      .neitherRevisionNorFile("../nowhere.json", hasWorkTree: true, isShallow: false),
    ),
    Fault(
      "a revision after a path",
      ["a.json", "v1"],
      .neitherRevisionNorFile("v1", hasWorkTree: true, isShallow: false),
    ),
    Fault("a path before dashes", ["a.json", "--"], .notRevision("a.json", isShallow: false)),
    Fault(
      "an end that is no revision",
      ["v1..nowhere"],
      .rangeEnd("nowhere", range: "v1..nowhere", isShallow: false),
    ),
    Fault(
      "a start that is no revision",
      ["nowhere...v1", "--"],
      .rangeEnd("nowhere", range: "nowhere...v1", isShallow: false),
    ),
    Fault("three revisions", ["v1", "root", "HEAD"], .tooMany(["v1", "root", "HEAD"])),
    Fault("a range and a revision", ["v1..", "root"], .rangeBeside(range: "v1..", other: "root")),
    Fault("a revision and a range", ["root", "..v1"], .rangeBeside(range: "..v1", other: "root")),
    Fault(
      "a file and a revision",
      ["root:a.json", "HEAD"],
      .fileBeside(file: "root:a.json", other: "HEAD"),
    ),
    Fault(
      "a revision and a file",
      ["HEAD", "root:a.json"],
      .fileBeside(file: "root:a.json", other: "HEAD"),
    ),
    Fault("one file", ["root:a.json"], .nothingToCompareWith("root:a.json")),
    Fault("one tree", ["root^{tree}"], .nothingToCompareWith("root^{tree}")),
    Fault("since a tree", ["root^{tree}...v1"], .mergeBaseOfNoCommit("root^{tree}")),
    Fault(
      "since histories without a common commit",
      ["main...lone"],
      .noMergeBase(range: "main...lone")
    ),
  ]
}
