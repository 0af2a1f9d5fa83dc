import GitHistory
import PolicyReview

extension ChangedPolicies {
  /// Reviews both contents of one changed file as the tool does.
  static func review(of change: Change) -> Review {
    let (before, after) = (id("1"), id("2"))
    let file = FileChange(
      kind: change.before == nil ? .added : change.after == nil ? .deleted : .modified,
      before: change.before.map { _ in FileVersion(path: change.name, content: .blob(before)) },
      after: change.after.map { _ in FileVersion(path: change.name, content: .blob(after)) },
    )
    return Review.of([file]) { (version) throws(GitError) in
      (version.content == .blob(before) ? change.before : change.after) ?? []
    }
  }

  private static func id(_ digit: String) -> ObjectID {
    ObjectID(hex: String(repeating: digit, count: 40))
  }
}
