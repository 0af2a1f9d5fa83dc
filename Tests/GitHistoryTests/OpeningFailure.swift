import GitHistory
import TestSupport
import Testing

/// A place that is no repository for us, and the fact that says why.
struct OpeningFailure: CustomTestStringConvertible, Sendable {
  /// Where to start.
  struct Place {
    let directory: String
    var ceilings: [String] = []
  }

  let testDescription: String
  let prepare: @Sendable (HistoryBuilder) throws -> Place
  let expected: @Sendable (HistoryBuilder) throws -> GitError

  static let all = [
    OpeningFailure(testDescription: "beside the repository") { history in
      Place(directory: history.pathBeside(""))
    } expected: { history in
      .notARepository(path: history.pathBeside(""))
    },
    OpeningFailure(testDescription: "a folder that is not there") { history in
      Place(directory: history.path + "/nowhere")
    } expected: { history in
      .notARepository(path: history.path + "/nowhere")
    },
    OpeningFailure(testDescription: "below a ceiling") { history in
      try history.write("deep/er/a.json", "{}")
      return Place(directory: history.path + "/deep/er", ceilings: [history.path + "/deep"])
    } expected: { history in
      .notARepository(path: history.path + "/deep/er")
    },
    OpeningFailure(testDescription: "an object format of another hash") { history in
      try history.git("config", "core.repositoryFormatVersion", "1")
      try history.git("config", "extensions.objectFormat", "sha256")
      return Place(directory: history.path)
    } expected: { _ in
      .unsupportedExtension(name: "objectformat")
    },
  ]
}
