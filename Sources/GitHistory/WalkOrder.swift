/// The order in which a walk gives commits.
public enum WalkOrder: Hashable, Sendable {
  /// By the committer's time, newest first, as `git log` does.
  case newestFirst
  /// No commit before all of its children, lines of history kept together.
  case childrenFirst
  /// The reverse of `childrenFirst`: no commit before its parents.
  case parentsFirst
}
