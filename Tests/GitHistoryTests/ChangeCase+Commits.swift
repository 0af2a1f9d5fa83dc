import TestSupport

extension ChangeCase {
  /// Changes from one commit to the next.
  static let betweenCommits: [ChangeCase] = [
    .commits("an edit", ["a.json": SamplePolicy.put]) { history in
      try history.write("a.json", SamplePolicy.putAndDelete)
      try history.stage("a.json")
    },
    .commits("an added and a deleted file", ["a.json": SamplePolicy.put]) { history in
      try history.remove("a.json")
      try history.write("b.txt", SamplePolicy.other)
      try history.stage("b.txt")
    },
    .commits("a rename", ["a.json": SamplePolicy.put]) { history in
      try history.move("a.json", to: "policies/b.json")
    },
    .commits("a rename with an edit", ["a.json": SamplePolicy.put]) { history in
      try history.move("a.json", to: "b.json")
      try history.write("b.json", SamplePolicy.putAndDelete)
      try history.stage("b.json")
    },
    .commits("a rename with an edit and no extension", ["a": SamplePolicy.put]) { history in
      try history.move("a", to: "b")
      try history.write("b", SamplePolicy.putAndDelete)
      try history.stage("b")
    },
    .commits("a rename with an edit on the only line", ["a": SamplePolicy.oneLine]) { history in
      try history.move("a", to: "b")
      try history.write("b", SamplePolicy.oneLine + " ")
      try history.stage("b")
    },
    .commits("a rename with other line ends", ["a": SamplePolicy.put]) { history in
      try history.move("a", to: "b")
      try history.write("b", SamplePolicy.put.replacing("\n", with: "\r\n"))
      try history.stage("b")
    },
    .commits("a file copied and then edited", ["a.json": SamplePolicy.put]) { history in
      try history.write("a.json", SamplePolicy.putAndDelete)
      try history.write("b.json", SamplePolicy.put)
      try history.stage("a.json", "b.json")
    },
    .commits("a copy of a file that stays", ["a.json": SamplePolicy.put]) { history in
      try history.write("b.json", SamplePolicy.put)
      try history.stage("b.json")
    },
    .commits("one file that became three", ["a.json": SamplePolicy.put]) { history in
      try history.move("a.json", to: "x/a.json")
      try history.write("b.json", SamplePolicy.put)
      try history.write("c.json", SamplePolicy.putAndDelete)
      try history.stage("b.json", "c.json")
    },
    .commits(
      "two files that changed places",
      ["a.json": SamplePolicy.put, "b.json": SamplePolicy.other],
    ) { history in
      try history.write("a.json", SamplePolicy.other)
      try history.write("b.json", SamplePolicy.put)
      try history.stage("a.json", "b.json")
    },
    .commits("an emptied file", ["a.json": SamplePolicy.put]) { history in
      try history.write("a.json", "")
      try history.stage("a.json")
    },
    .commits("empty files under new names", ["a": "", "b": ""]) { history in
      try history.move("a", to: "c")
      try history.move("b", to: "d")
    },
    .commits("a file that became a symbolic link", ["a.json": SamplePolicy.put]) { history in
      try history.link("a.json", to: "elsewhere.json")
      try history.stage("a.json")
    },
    .commits("a file that became a folder", ["a": SamplePolicy.put]) { history in
      try history.remove("a")
      try history.write("a/b.json", SamplePolicy.put)
      try history.stage("a/b.json")
    },
    .commits("paths that are no ASCII", ["größe/αβγ.json": SamplePolicy.put]) { history in
      try history.move("größe/αβγ.json", to: "größe/日本 🔒.json")
      try history.write("größe/日本 🔒.json", SamplePolicy.putAndDelete)
      try history.stage("größe/日本 🔒.json")
    },
    .commits("nothing", ["a.json": SamplePolicy.put]) { _ in },
  ]
}
