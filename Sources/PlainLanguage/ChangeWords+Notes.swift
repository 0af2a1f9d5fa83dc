import PolicyModel
import PolicyReview
import PolicySemantics

extension ChangeWords {
  /// How the policy came to differ, then what it depends on outside this file.
  var notes: [Sentence] {
    let notes = [statusNote, kindNote, versionNote, outsideNote].compactMap(\.self)
    return (notes + axiomNotes + readingNotes)
      .map { Sentence($0) }
  }

  private var statusNote: String? {
    let oldPath = (change.oldPath ?? change.path).quoted
    return switch change.status {
    case .modified: isCompared ? change.oldPath.map { "compared with \($0.quoted)" } : nil
    // The verdict says it already.
    case .added, .removed: nil
    case .renamed: "renamed from \(oldPath)"
    case .copied: "copied from \(oldPath)" + (isCompared ? ": compared with it" : "")
    case .moved: "the policy stood at \((change.before?.pointer ?? "").quoted) of the file before"
    case .emptied: "the file was emptied: the policy is gone"
    case .refilled: "the file was empty before: the policy is back"
    case .dropped: "the file no longer holds the policy: the policy is gone"
    }
  }

  /// What AWS documents against every request of some parts.
  private var axiomNotes: [String] {
    let comparison = change.comparison
    let parts =
      comparison.gained + comparison.lost + comparison.loosened + comparison.tightened
    let against = parts.filter { !$0.against.isEmpty }
    let share =
      against.count == parts.count
      ? "this difference" : "\(against.count) of the \(parts.count) differences"
    return Axiom.allCases.filter { axiom in against.contains { $0.against.contains(axiom) } }.map {
      "only requests that AWS's documentation rules out show \(share): \($0.words)"
    }
  }

  /// What the answer would be under each reading that changes it, and how to be sure.
  private var readingNotes: [String] {
    change.otherReadings.map { other in
      "AWS leaves open (\(other.choice.doubt.rawValue)) whether \(other.choice.words): if so "
        + "(`--reading \(other.choice.rawValue)`), the verdict is \(Self.verdict(other.comparison)); "
        + "to be sure, \(other.choice.advice)"
    }
  }

  private static func verdict(_ comparison: Comparison) -> String {
    let guardrails =
      comparison.guardrails == .same ? "" : ", guardrails \(comparison.guardrails.rawValue)"
    return comparison.verdict.rawValue.uppercased() + guardrails
  }

  var isCompared: Bool { change.comparison.verdict != .invalid }

  private var kindNote: String? {
    change.oldKind.map { old in
      "the policy looks like \(old.article) \(old.words) before and \(change.kind.article) "
        + "\(change.kind.words) after: both were read as the latter"
    }
  }

  private var versionNote: String? {
    guard let before = change.before?.document, let after = change.after?.document,
      before.expandsVariables != after.expandsVariables
    else { return nil }
    return after.expandsVariables
      ? "`Version` is now `2012-10-17`: `${...}` is a policy variable and was plain text before"
      : "`Version` is no longer `2012-10-17`: `${...}` is plain text and was a policy variable before"
  }

  private var outsideNote: String? {
    guard !change.comparison.gained.isEmpty else { return nil }
    if voice.onlyDenies {
      return "the policy only denies: what it lets through needs another policy that allows it"
    }
    return switch change.kind {
    case .resource, .trust:
      grantsOtherAccounts
        ? "a caller in another account also needs a policy of its own account that allows it"
          + (grantsAnyone ? "; a caller without an account does not" : "") : nil
    case .boundary, .session, .scp, .rcp, .endpoint:
      "\(change.kind.article) \(change.kind.words) grants nothing by itself: another policy must allow it too"
    case .identity: nil
    }
  }

  /// Whether added access reaches principals that have policies of their own.
  private var grantsOtherAccounts: Bool {
    change.comparison.gained.contains { part in
      part.principals.included.contains { text in
        !text.contains(".amazonaws.com") && !Principal.signInProviders.contains(text)
          && !text.contains(":saml-provider/") && !text.contains(":oidc-provider/")
      }
    }
  }

  /// Whether added access reaches callers who have not signed in.
  private var grantsAnyone: Bool {
    change.comparison.gained.contains { $0.principals.included.contains("*") }
  }
}

extension PolicyKind {
  /// The indefinite article that goes before the kind's words.
  fileprivate var article: String {
    switch self {
    case .identity, .endpoint: "an"
    case .resource, .trust, .boundary, .session, .scp, .rcp: "a"
    }
  }
}
