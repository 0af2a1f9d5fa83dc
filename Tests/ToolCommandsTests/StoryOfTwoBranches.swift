import GitHistory
import TestSupport

@testable import ToolCommands

/// A history with a root, a tag, two branches, their merge, a lone root, and a word that is both.
struct StoryOfTwoBranches {
  /// The repository.
  let history: HistoryBuilder

  /// The commits by their names in the tests.
  private let names: [ObjectID: String]

  /// Builds the history.
  init() throws {
    history = try HistoryBuilder()
    var names: [ObjectID: String] = [:]
    let first = try history.commit("first", files: ["a.json": "{}\n", "both": "{}\n"])
    names[first] = "c1"
    try history.tag("root")
    try history.tag("both")
    let second = try history.commit("second", files: ["a.json": "{\"a\": 1}\n"])
    names[second] = "c2"
    try history.tag("v1", message: "the first version")
    try history.branch("side")
    names[try history.commit("aside", files: ["s.json": "{}\n"])] = "s"
    try history.check(out: "main")
    let third = try history.commit("third", files: ["b.json": "{\"b\": 1}\n"])
    names[third] = "c3"
    names[try history.merge("side", "merge side")] = "m"
    try history.tag("merged")
    try history.git("update-ref", "refs/heads/main", third.hex)
    try history.git("reset", "--quiet", "--hard")
    let tree = try history.git("rev-parse", "HEAD^{tree}").trimmedLine
    let lone = try history.git("commit-tree", "-m", "lone", tree).trimmedLine
    try history.git("branch", "lone", lone)
    self.names = names
  }

  /// Says what words select, with commits by their names here.
  func said(_ words: [String]) throws -> SelectionTests.Said {
    let parsed = try ArgumentParser.parse(["-C", history.path, "explain"] + words)
    let repository = try history.repository()
    let reader = RevisionReader(
      repository: repository,
      directory: WorkingDirectory(parsed.directories),
    )
    let split = try reader.split(parsed.operands, paths: parsed.paths)
    let isStaged = parsed.has(.staged)
    let selection = try ChangeSelection.of(split.terms, isStaged: isStaged, in: repository)
    let (from, to) =
      switch selection.sides {
      case .states(let from, let to): (name(from), name(to))
      case .files(let before, let after): (before.path, after.path)
      }
    return SelectionTests.Said(
      from: from,
      to: to,
      base: named(selection.base.name),
      head: selection.head.name,
      commit: selection.commit.map { names[$0.id] ?? $0.id.hex },
      paths: split.paths,
    )
  }

  private func name(_ state: TreeState) -> String {
    switch state {
    case .empty: "nothing"
    case .commit(let id): names[id] ?? id.hex
    case .tree: "tree"
    case .index: "index"
    case .workTree: "work tree"
    }
  }

  private func named(_ text: String) -> String {
    names.reduce(text) { text, entry in
      text.replacing(entry.key.hex, with: entry.value)
    }
  }
}

extension String {
  fileprivate var trimmedLine: String { String(prefix { !$0.isNewline }) }
}
