import GitHistory
import PolicyReview

/// Two files that a user compares without a history.
struct FilePair {
  /// The file before.
  let old: NamedFile

  /// The file after.
  let new: NamedFile

  /// Makes sure that there is something to compare.
  ///
  /// - Throws: A file fault when neither file holds a policy.
  func requirePolicy() throws(ToolError) {
    guard old.holdsPolicy || new.holdsPolicy else { throw .file(.noPolicies(old.name, new.name)) }
  }

  /// Reviews the change from one to the other.
  ///
  /// - Parameter terms: The terms of the comparison.
  /// - Returns: The review.
  /// - Throws: A file fault when neither file holds a policy.
  func review(on terms: ComparisonTerms) throws(ToolError) -> Review {
    try requirePolicy()
    return Review.of(changes, on: terms) { (version) throws(GitError) in
      (version.path == old.name ? old.bytes : new.bytes) ?? []
    }
  }

  private var changes: [FileChange] {
    let before = old.bytes.map { _ in FileVersion(path: old.name, content: .workTree) }
    let after = new.bytes.map { _ in FileVersion(path: new.name, content: .workTree) }
    if old.bytes == new.bytes { return [] }
    return switch (before, after) {
    case (nil, nil): []
    case (nil, _?): [FileChange(kind: .added, before: nil, after: after)]
    case (_?, nil): [FileChange(kind: .deleted, before: before, after: nil)]
    case (_?, _?): [FileChange(kind: .modified, before: before, after: after)]
    }
  }
}
