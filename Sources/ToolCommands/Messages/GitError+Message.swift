import GitHistory
import PlainLanguage

extension GitError {
  /// The error in words with what may help; `word` is what the user wrote, when one word asked.
  func message(word: String?) -> Message {
    Message(subject(word) + words, help: help)
  }

  /// Names the file where the words say only "the file".
  private func subject(_ word: String?) -> String {
    switch self {
    case .objectTooLarge(let path, _, _), .unreadableFile(let path, _), .noContent(let path):
      "`\(word ?? path)`: "
    case .missingObject(_, _, .mergeBase): word.map { "`\($0)`: " } ?? ""
    case .notARepository, .notOwned, .unsupportedExtension, .noWorkTree, .unknownRevision,
      .ambiguousRevision, .notACommit, .unknownPath, .pathOutside, .unsupportedPathspec,
      .unbornHead, .noMergeBase, .missingObject, .conflicts, .library:
      ""
    }
  }

  private var help: [String] {
    switch self {
    case .notARepository:
      ["name one with `-C`, or compare two files: `grantdiff explain --no-index a b`"]
    case .notOwned(let path):
      ["if you trust it: `git config --global --add safe.directory \(path)`"]
    case .noWorkTree: ["name a commit, or two: `grantdiff help revisions`"]
    case .ambiguousRevision: ["write more of its digits"]
    case .conflicts: ["resolve the conflicts and `git add` the files first"]
    case .missingObject(_, isShallow: false, _):
      ["the clone may be partial or damaged: `git fsck` says more"]
    case .missingObject(_, isShallow: true, let need): Self.fetchHelp(for: need)
    case .unsupportedExtension, .unknownRevision, .notACommit, .unknownPath, .pathOutside,
      .unsupportedPathspec, .unbornHead, .noMergeBase, .objectTooLarge, .unreadableFile,
      .noContent, .library:
      []
    }
  }

  /// Says which command brings what a shallow clone lacks.
  private static func fetchHelp(for need: Need) -> [String] {
    switch need {
    case .parent, .content:
      [
        "to fetch it run `git fetch --deepen=1`",
        "in actions/checkout set `fetch-depth: 2`",
      ]
    case .mergeBase, .revision:
      [
        "to fetch it run `git fetch --unshallow`",
        "in actions/checkout set `fetch-depth: 0`",
      ]
    }
  }
}
