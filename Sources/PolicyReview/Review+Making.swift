public import GitHistory

extension Review {
  /// Reads and compares every policy of changed files; what cannot be read becomes a problem.
  ///
  /// - Parameters:
  ///   - changes: The changed files; the review keeps path order whatever theirs is.
  ///   - terms: The terms of every comparison.
  ///   - contents: Gives the bytes of a file version; not called for versions without content, nor
  ///     for a file that keeps its path and its object.
  /// - Returns: The review. Files whose bytes are the same on both sides are not compared.
  public static func of(
    _ changes: [FileChange],
    on terms: ComparisonTerms = ComparisonTerms(),
    reading contents: (FileVersion) throws(GitError) -> [UInt8],
  ) -> Review {
    var builder = ReviewBuilder(comparer: PolicyComparer(terms: terms))
    for change in changes.sorted(by: { $0.path < $1.path }) {
      builder.add(change, reading: contents)
    }
    return builder.review
  }
}

extension FileChange {
  /// The path after, or before when the file is gone; untrusted.
  var path: String { after?.path ?? before?.path ?? "" }

  /// Whether both sides name the same object at the same path, as when only the mode changed.
  var keepsObject: Bool {
    guard let before, let after, before.path == after.path else { return false }
    return before.content == after.content && before.content != .workTree
  }
}
