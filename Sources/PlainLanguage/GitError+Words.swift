public import GitHistory

extension GitError {
  /// What went wrong, in one lower-case phrase without a period; it quotes untrusted text.
  public var words: String {
    switch self {
    case .notARepository(let path): "no git repository at \(path.quoted) or above"
    case .notOwned(let path):
      "the repository at \(path.quoted) belongs to another user and is not in `safe.directory`"
    case .unsupportedExtension(let name):
      "the repository needs the git extension \(name.quoted), which is not supported"
    case .noWorkTree: "the repository is bare: it has no files to compare"
    case .unknownRevision(let spec): "unknown revision \(spec.quoted)"
    case .ambiguousRevision(let spec): "ambiguous revision \(spec.quoted): several objects match"
    case .notACommit(let spec): "\(spec.quoted) is no commit"
    case .unknownPath(let path, let spec): "no \(path.quoted) in \(spec.quoted)"
    case .pathOutside(let path): "\(path.quoted) is outside the repository"
    case .unsupportedPathspec(let spec, let magic):
      "the pathspec \(spec.quoted) uses \(magic.quoted), which is not supported"
    case .unbornHead: "`HEAD` has no commit yet"
    case .noMergeBase(let first, let second):
      "no common ancestor of \(first.abbreviation) and \(second.abbreviation)"
    case .missingObject(let id, let isShallow, let need):
      missing(id, isShallow: isShallow, need: need)
    case .conflicts(let paths):
      "unresolved conflicts in \(WordList(items: paths.quoted).joined())"
    case .objectTooLarge(_, let size, let limit):
      "the file is too large: \(size) bytes, the limit is \(limit)"
    case .unreadableFile(_, let code): "the file could not be read: system error \(code)"
    case .noContent: "a symbolic link or submodule has no content of its own"
    case .library(_, _, let message, _): "the repository could not be read: \(message)"
    }
  }

  private func missing(_ id: ObjectID, isShallow: Bool, need: Need) -> String {
    let what =
      switch need {
      case .revision(let spec): "\(id.abbreviation) (\(spec.quoted))"
      case .parent(let child): "\(id.abbreviation), the parent of \(child.abbreviation),"
      case .mergeBase(let first, let second):
        "\(id.abbreviation), needed to see where \(first.abbreviation) and "
          + "\(second.abbreviation) parted,"
      case .content: "object \(id.abbreviation)"
      }
    return "\(what) is not in this clone" + (isShallow ? ": it is shallow" : "")
  }
}
