import PolicyModel
public import PolicyReview

extension FileProblem {
  /// What stands in the way, in one lower-case phrase without a period; the place stands apart.
  public var words: String {
    switch reason {
    case .unreadable(let error): error.words
    case .broken(let problem): problem.words
    case .notAFile: "a symbolic link or submodule stands where a policy file was"
    case .invalidPolicy(let problem, let pointer):
      problem.words + (pointer.isEmpty ? "" : ", in the policy at \(pointer.quoted)")
    case .notCompared(let pointer, let subject):
      "\(subject ?? "the policy at \(pointer.quoted)") was not compared: the other side is broken"
    }
  }

  /// The stable id of what stands in the way: a policy rule's own, or one of the review's.
  public var rule: String {
    switch reason {
    case .unreadable: "unreadable-file"
    case .broken: "broken-file"
    case .notAFile: "not-a-file"
    case .invalidPolicy(let problem, _): problem.rule.rawValue
    case .notCompared: "not-compared"
    }
  }
}
