extension RevisionFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .revisionAndFile(let word):
      Message(
        "`\(word)` is both a revision and a file",
        help: [
          "for the revision: `grantdiff explain \(word) --`",
          "for the file:     `grantdiff explain -- \(word)`",
        ],
      )
    case .neitherRevisionNorFile(let word, let hasWorkTree, let isShallow):
      Message(
        hasWorkTree
          ? "`\(word)` is neither a revision nor a file"
          : "`\(word)` is no revision, and a bare repository has no files",
        help: ["for a file that is gone, put `--` before it"]
          + Self.fetchHelp(word, isShallow: isShallow),
      )
    case .notRevision(let word, let isShallow):
      Message("`\(word)` is no revision", help: Self.fetchHelp(word, isShallow: isShallow))
    case .rangeEnd(let end, let range, let isShallow):
      Message(
        "`\(end)` in `\(range)` is no revision",
        help: Self.fetchHelp(end, isShallow: isShallow),
      )
    case .tooMany(let words):
      Message(
        "a comparison has two sides, and these are \(words.count) revisions: "
          + words.map { "`\($0)`" }.joined(separator: ", ")
      )
    case .rangeBeside(let range, let other):
      Message("`\(range)` is a range and stands beside another revision, `\(other)`")
    case .fileBeside(let file, let other):
      Message("`\(file)` is a file of one revision, and `\(other)` is not")
    case .nothingToCompareWith(let word):
      Message(
        "`\(word)` is no commit, so there is nothing to compare it with",
        help: ["give two: `grantdiff explain HEAD~1:policy.json HEAD:policy.json`"],
      )
    case .mergeBaseOfNoCommit(let word):
      Message("`\(word)` is no commit, so it has not diverged from anything")
    case .noFile(let path, let base, let head):
      Message(
        "no file of \(base) or \(head) matches `\(path)`",
        help: ["paths count from the current directory, and after `:/` from the top"],
      )
    case .noRepository(let revision, let directory):
      Message(
        "no git repository at `\(directory)` or above, in which `\(revision)` could be",
        help: [
          "name one with `-C`",
          "or leave `--at` out and name files: `--policy identity=role.json`",
        ],
      )
    case .noMergeBase(let range):
      Message("the ends of `\(range)` share no commit", help: ["compare the ends: use two dots"])
    }
  }

  /// Says how to fetch what a shallow clone may lack.
  private static func fetchHelp(_ word: String, isShallow: Bool) -> [String] {
    guard isShallow else { return [] }
    let parts = word.split(separator: "/", maxSplits: 1)
    let command =
      parts.count == 2 && parts[0] == "origin"
      ? "git fetch --depth=1 origin \(parts[1]):refs/remotes/\(word)"
      : "git fetch --unshallow --tags"
    return [
      "this clone is shallow; to fetch more of it run `\(command)`",
      "in actions/checkout set `fetch-depth: 0`",
    ]
  }
}
