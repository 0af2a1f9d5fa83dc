import GitHistory
import TestSupport

extension ChangeCase {
  /// Changes that reach the index or the work tree, and those from nothing.
  static let beyondCommits: [ChangeCase] = [
    ChangeCase("the first commit") { history in
      let commit = try history.commit("first", files: ["a": "1\n", "b/c": "2\n"])
      return Sides(.empty, .commit(commit), emptyTree, commit.hex)
    },
    ChangeCase("a commit back to nothing") { history in
      let commit = try history.commit("first", files: ["a": "1\n", "b/c": "2\n"])
      return Sides(.commit(commit), .empty, commit.hex, emptyTree)
    },
    ChangeCase("the index before the first commit") { history in
      try history.write("a", "1\n")
      try history.stage("a")
      return Sides(.empty, .index, "--cached", emptyTree)
    },
    onTop("staged and unstaged edits against the last commit") { history, head in
      try edit(history)
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("staged edits against the last commit") { history, head in
      try edit(history)
      return Sides(.commit(head), .index, "--cached", head.hex)
    },
    onTop("unstaged edits against the index") { history, _ in
      try edit(history)
      return Sides(.index, .workTree)
    },
    onTop("the work tree back to the last commit") { history, head in
      try edit(history)
      return Sides(.workTree, .commit(head), "-R", head.hex)
    },
    onTop("the index back to the last commit") { history, head in
      try edit(history)
      return Sides(.index, .commit(head), "-R", "--cached", head.hex)
    },
    onTop("a staged edit that the work tree takes back") { history, head in
      try history.write("a.json", SamplePolicy.other)
      try history.stage("a.json")
      try history.write("a.json", SamplePolicy.put)
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("a staged file that is gone from the work tree") { history, head in
      try history.write("new.json", SamplePolicy.put)
      try history.stage("new.json")
      try history.delete("new.json")
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("a rename in the work tree and the index") { history, head in
      try history.move("a.json", to: "z.json")
      try history.write("z.json", SamplePolicy.putAndDelete)
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("an announced file against the index") { history, _ in
      try announce(history)
      return Sides(.index, .workTree)
    },
    onTop("an announced file against the last commit") { history, head in
      try announce(history)
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("an announced file is not staged") { history, head in
      try announce(history)
      return Sides(.commit(head), .index, "--cached", head.hex)
    },
    onTop("files that a sparse checkout leaves out") { history, head in
      try history.git("sparse-checkout", "set", "--no-cone", "/b.json")
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("a tracked symbolic link that points elsewhere") { history, head in
      try history.link("link", to: "b.json")
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("a file that became a symbolic link in the work tree") { history, head in
      try history.link("a.json", to: "b.json")
      return Sides(.commit(head), .workTree, head.hex)
    },
    onTop("a file in place of which a folder stands") { history, head in
      try history.delete("a.json")
      try history.write("a.json/b", "untracked\n")
      return Sides(.commit(head), .workTree, head.hex)
    },
  ]

  private static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

  /// A case on top of a commit with a few files.
  private static func onTop(
    _ name: String,
    _ build: @escaping @Sendable (HistoryBuilder, ObjectID) throws -> Sides,
  ) -> ChangeCase {
    ChangeCase(name) { history in
      try history.link("link", to: "a.json")
      try history.stage("link")
      let files = [
        "a.json": SamplePolicy.put, "b.json": SamplePolicy.putAndDelete, "c.txt": "c\n",
        "d.txt": "d\n",
      ]
      return try build(history, try history.commit("base", files: files))
    }
  }

  /// Leaves a staged edit, an unstaged one, a deleted file and an untracked one.
  private static func edit(_ history: HistoryBuilder) throws {
    try history.write("a.json", SamplePolicy.other)
    try history.stage("a.json")
    try history.write("b.json", SamplePolicy.put)
    try history.delete("c.txt")
    try history.write("untracked.json", SamplePolicy.put)
    try history.write("staged.json", SamplePolicy.oneLine)
    try history.stage("staged.json")
  }

  private static func announce(_ history: HistoryBuilder) throws {
    try history.write("announced.json", SamplePolicy.oneLine)
    try history.git("add", "--intent-to-add", "announced.json")
  }
}
