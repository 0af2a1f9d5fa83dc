import GitHistory

/// A reader of the words that say which revisions and which paths are meant.
struct RevisionReader {
  /// The repository in which the words have meaning.
  let repository: Repository

  /// The directory to which the paths of files are relative.
  let directory: WorkingDirectory

  /// Splits words into revisions, which come first, and paths.
  ///
  /// - Parameters:
  ///   - words: The words before `--`.
  ///   - paths: The words after `--`, nil when there was no `--`.
  /// - Returns: The terms that say what to compare, and the pathspecs.
  /// - Throws: A revision fault, or what the repository could not answer.
  func split(
    _ words: [String],
    paths: [String]?,
  ) throws(ToolError) -> (terms: [RevisionTerm], paths: [String]) {
    var terms: [RevisionTerm] = []
    for (position, word) in words.enumerated() {
      if paths != nil {
        terms.append(try requiredTerm(word))
      } else if let term = try termUnlessPath(word) {
        terms.append(term)
      } else {
        let rest = words[position...]
        for word in rest where !isPath(word) { throw .revisions(neither(word)) }
        return (terms, Array(rest))
      }
    }
    return (terms, paths ?? [])
  }

  /// Reads a word that is a revision or a path; nil when it is a path.
  private func termUnlessPath(_ word: String) throws(ToolError) -> RevisionTerm? {
    guard let term = try term(word) else {
      if isPath(word) { return nil }
      throw .revisions(try halfRange(word) ?? neither(word))
    }
    if isFile(word) { throw .revisions(.revisionAndFile(word)) }
    return term
  }

  /// Reads a word that stands before `--`, where only revisions may stand.
  private func requiredTerm(_ word: String) throws(ToolError) -> RevisionTerm {
    if let term = try term(word) { return term }
    let fault = try halfRange(word) ?? .notRevision(word, isShallow: repository.isShallow)
    throw .revisions(fault)
  }

  /// Reads a word as a revision or a range; nil when it is neither.
  private func term(_ word: String) throws(ToolError) -> RevisionTerm? {
    do {
      if let target = try resolve(word, asPartOf: word) {
        return .revision(NamedRevision(name: word, target: target))
      }
      return try range(word)
    } catch {
      // In `A:a..B:b` what follows the first colon is no path.
      if case .git(.unknownPath, _) = error, let range = try range(word) { return range }
      throw error
    }
  }

  private func range(_ word: String) throws(ToolError) -> RevisionTerm? {
    guard let range = RangeWord(word),
      let left = try resolve(range.left, asPartOf: word),
      let right = try resolve(range.right, asPartOf: word)
    else { return nil }
    return .range(
      NamedRevision(name: range.left, target: left),
      NamedRevision(name: range.right, target: right),
      isSymmetric: range.isSymmetric,
      word: word,
    )
  }

  /// Says which end of a range is no revision, when the other one is.
  private func halfRange(_ word: String) throws(ToolError) -> RevisionFault? {
    guard let range = RangeWord(word) else { return nil }
    let left = try resolve(range.left, asPartOf: word)
    let right = try resolve(range.right, asPartOf: word)
    guard (left == nil) != (right == nil) else { return nil }
    let end = left == nil ? range.left : range.right
    return .rangeEnd(end, range: word, isShallow: repository.isShallow)
  }

  /// Looks a revision up; nil when nothing has the name.
  private func resolve(
    _ spec: String,
    asPartOf word: String,
  ) throws(ToolError) -> ResolvedRevision? {
    do {
      return try repository.resolve(spec)
    } catch {
      switch error {
      case .unknownRevision: return nil
      case .unknownPath where isFile(word) || hasMagic(word): return nil
      default: throw .git(error, word: word)
      }
    }
  }

  private func neither(_ word: String) -> RevisionFault {
    .neitherRevisionNorFile(
      word,
      hasWorkTree: !repository.isBare,
      isShallow: repository.isShallow,
    )
  }

  /// Whether a file or folder of the work tree has the name.
  private func isFile(_ word: String) -> Bool {
    !repository.isBare && !word.isEmpty
      && SystemFile.presence(at: directory.path(of: word), followingLinks: false) != .absent
  }

  /// Whether the word is a file, or a pattern that can only mean files.
  private func isPath(_ word: String) -> Bool {
    isFile(word) || hasMagic(word) || word.contains { "*?[".contains($0) }
  }

  /// Whether the word begins as git's special pathspecs do.
  private func hasMagic(_ word: String) -> Bool {
    word.hasPrefix(":(") || word.hasPrefix(":!") || word.hasPrefix(":^")
  }
}
