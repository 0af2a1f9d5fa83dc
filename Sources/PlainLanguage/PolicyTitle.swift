import PolicyModel
import PolicyReview

/// The name of one policy: its kind or what it is attached to, with what its file calls it.
struct PolicyTitle {
  /// The words, such as `trust policy of role DataIngest`; they may quote untrusted text.
  let words: String

  /// Names a policy that is read as a kind; nil is a policy that does not exist.
  init(_ version: PolicyVersionInFile?, kind: PolicyKind, subject: String?) {
    let noun =
      ResourcePolicyWords(version?.document, kind: kind, subject: subject).name ?? kind.words
    guard let subject else {
      let pointer = version?.pointer ?? ""
      words = Self.isInList(pointer) ? "\(noun) at \(pointer.quoted)" : noun
      return
    }
    if kind == .identity, subject.contains("policy ") {
      words = subject
    } else {
      words = noun + (kind == .trust || kind == .resource ? " of " : ", ") + subject
    }
  }

  /// Whether a pointer leads through a list, so that the file may hold several policies.
  private static func isInList(_ pointer: String) -> Bool {
    pointer.split(separator: "/").contains { $0.allSatisfy(\.isNumber) }
  }
}
