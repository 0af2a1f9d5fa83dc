public import GitHistory
public import PolicyModel
public import PolicySemantics

extension Review {
  /// Reads and compares every policy of changed files; what cannot be read becomes a problem.
  ///
  /// - Parameters:
  ///   - changes: The changed files; the review keeps path order whatever theirs is.
  ///   - kind: The kind with which to read every policy; nil takes what place and content say.
  ///   - surroundings: Policies that cap both sides alike.
  ///   - contents: Gives the bytes of a file version; not called for versions without content, nor
  ///     for a file that keeps its path and its object.
  /// - Returns: The review. Files whose bytes are the same on both sides are not compared.
  public static func of(
    _ changes: [FileChange],
    kind: PolicyKind? = nil,
    surroundings: Surroundings = Surroundings(),
    reading contents: (FileVersion) throws(GitError) -> [UInt8],
  ) -> Review {
    var builder = ReviewBuilder(comparer: PolicyComparer(kind: kind, surroundings: surroundings))
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
