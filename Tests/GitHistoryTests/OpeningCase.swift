import TestSupport
import Testing

/// A way to start, and what the repository says about it.
struct OpeningCase: CustomTestStringConvertible, Sendable {
  /// Where to start, and what is expected.
  struct Place {
    let directory: String
    var gitDirectory: String?
    var workTree: String?
    var isBare = false
    var prefix = ""
    var top: String?
  }

  let testDescription: String
  let prepare: @Sendable (HistoryBuilder) throws -> Place

  static let all = [
    OpeningCase(testDescription: "the top of the work tree") { history in
      Place(directory: history.path, top: history.path)
    },
    OpeningCase(testDescription: "a folder below") { history in
      Place(directory: history.path + "/policies", prefix: "policies/", top: history.path)
    },
    OpeningCase(testDescription: "a folder below, written with detours") { history in
      let detour = history.path + "/policies/../policies/."
      return Place(directory: detour, prefix: "policies/", top: history.path)
    },
    OpeningCase(testDescription: "the git directory itself") { history in
      Place(directory: history.path + "/.git", top: history.path)
    },
    OpeningCase(testDescription: "a bare clone") { history in
      try history.git("clone", "--quiet", "--bare", ".", history.pathBeside("bare.git"))
      return Place(directory: history.pathBeside("bare.git"), isBare: true)
    },
    OpeningCase(testDescription: "a folder inside a bare clone") { history in
      try history.git("clone", "--quiet", "--bare", ".", history.pathBeside("bare.git"))
      return Place(directory: history.pathBeside("bare.git/refs"), isBare: true)
    },
    OpeningCase(testDescription: "a linked work tree") { history in
      try history.git("worktree", "add", "--quiet", "--detach", history.pathBeside("linked"))
      return Place(
        directory: history.pathBeside("linked/policies"),
        prefix: "policies/",
        top: history.pathBeside("linked"),
      )
    },
    OpeningCase(testDescription: "GIT_DIR from elsewhere") { history in
      Place(
        directory: history.pathBeside(""),
        gitDirectory: history.path + "/.git",
        top: history.pathBeside("").trimmingFinalSlash,
      )
    },
    OpeningCase(testDescription: "a relative GIT_DIR") { history in
      Place(directory: history.path, gitDirectory: ".git", top: history.path)
    },
    OpeningCase(testDescription: "GIT_DIR and GIT_WORK_TREE") { history in
      Place(
        directory: history.path + "/policies",
        gitDirectory: "../.git",
        workTree: "..",
        prefix: "policies/",
        top: history.path,
      )
    },
    OpeningCase(testDescription: "GIT_WORK_TREE alone") { history in
      Place(
        directory: history.path + "/policies",
        workTree: ".",
        top: history.path + "/policies",
      )
    },
    OpeningCase(testDescription: "GIT_DIR of a bare clone") { history in
      try history.git("clone", "--quiet", "--bare", ".", history.pathBeside("bare.git"))
      return Place(
        directory: history.path,
        gitDirectory: history.pathBeside("bare.git"),
        isBare: true,
      )
    },
  ]
}

extension String {
  fileprivate var trimmingFinalSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
