import PolicyModel
import PolicySemantics

/// The way in which sentences speak of one policy: who acts, and whether the policy grants or caps.
struct PolicyVoice {
  /// What the policy is attached to.
  let kind: PolicyKind

  /// What the policy belongs to as the file names it; untrusted.
  let subject: String?

  /// Whether the policy only denies, before and after, so that it is read on top of all access.
  var onlyDenies = false

  /// When something is said to hold.
  enum Tense: String {
    /// Before the change.
    case before
    /// After the change.
    case now
    /// After the change and not before.
    case newly
    /// After the change, beside what the same statement allowed before.
    case additionally
    /// Before the change and not after.
    case noLonger
  }

  /// Whether the policy grants by itself, where others only cap what is granted elsewhere.
  var grants: Bool { cap == nil }

  /// Says that somebody can do something, or that a cap lets them.
  func allows(_ who: String, to predicate: Wordings, _ tense: Tense) -> Clause {
    if let cap {
      return Clause(lead: cap, auxiliary: "\(Self.lets(tense)) \(who)", predicate: predicate)
    }
    guard tense == .noLonger, who.hasPrefix(Self.anyone) else {
      return Clause(lead: who, auxiliary: Self.can(tense), predicate: predicate)
    }
    return Self.nobodyCan(predicate, who: who.dropFirst(Self.anyone.count))
  }

  /// Says that all callers lose something; exceptions are not said to keep it.
  private static func nobodyCan(_ predicate: Wordings, who rest: Substring) -> Clause {
    rest.contains(" except ") || rest.contains(" limited to ")
      ? Clause(lead: "everyone\(rest)", auxiliary: can(.noLonger), predicate: predicate)
      : Clause(lead: "nobody\(rest)", auxiliary: "can any longer", predicate: predicate)
  }

  private static var anyone: String { "anyone" }

  /// Who acts: the principals where the policy names them, else whoever has the policy.
  func who(
    _ principals: AccessAxis,
    _ conditions: [AccessCondition],
    except: String = "except",
  ) -> String {
    let belonging = ConditionPhrases(conditions).belonging
    return switch kind {
    case .resource, .trust, .endpoint, .rcp:
      PrincipalWords.phrase(principals, belonging: belonging, except: except)
    case .identity, .boundary, .session, .scp: Self.phrase(holder, belonging)
    }
  }

  private var holder: String {
    switch kind {
    case .resource, .trust, .endpoint, .rcp: "anyone"
    case .identity: identityHolder
    case .boundary: "the users and roles under it"
    case .session: "the session"
    case .scp: "the accounts under it"
    }
  }

  /// What is done, where and under which circumstances, without the one who does it.
  func predicate(
    _ actions: AccessAxis,
    _ resources: AccessAxis,
    _ conditions: [AccessCondition],
    _ determiner: Determiner = .every,
  ) -> Wordings {
    let actions = ActionWords(actions, determiner)
    return wordings(conditions) { style in
      Self.phrase(
        verb(actions.limited(to: style.limit)),
        place(resources, determiner, limit: style.limit),
      )
    }
  }

  /// What is done, by whom and under which circumstances, as a noun.
  func noun(
    _ actions: AccessAxis,
    _ resources: AccessAxis,
    _ who: String,
    _ conditions: [AccessCondition],
  ) -> Wordings {
    let actions = ActionWords(actions)
    return wordings(conditions) { style in
      Self.phrase(
        actions.limited(to: style.limit).noun,
        place(resources, limit: style.limit),
        "by \(who)",
      )
    }
  }

  private func wordings(
    _ conditions: [AccessCondition],
    _ words: @escaping (Wording.Style) -> String,
  ) -> Wordings {
    let phrases = ConditionPhrases(conditions)
    return Wordings { style in
      let end =
        switch style {
        case .plain, .brief: Wording(text: phrases.circumstances)
        case .listing, .briefListing: phrases.listing
        case .briefest: phrases.fullListing
        }
      return Wording(text: Self.phrase(words(style), end.text), endsInList: end.endsInList)
    }
  }

  private func place(
    _ resources: AccessAxis,
    _ determiner: Determiner = .every,
    limit: Int,
  ) -> String {
    ResourceWords.phrase(resources, kind: kind, determiner, limit: limit)
  }

  private func verb(_ actions: ActionWords) -> String {
    let verb = actions.verb
    guard kind == .trust, verb.hasPrefix("assume roles") else { return verb }
    return "assume \(subject ?? "the role")" + verb.dropFirst("assume roles".count)
  }

  private static func phrase(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var identityHolder: String {
    guard let subject else { return "whoever has this policy" }
    for holder in ["role ", "user ", "group "] {
      if subject.hasPrefix(holder) { return subject }
      if let range = subject.firstRange(of: " of \(holder)") {
        return String(subject[subject.index(range.lowerBound, offsetBy: 4)...])
      }
    }
    return "whoever has \(subject)"
  }

  private var cap: String? {
    switch kind {
    case .identity, .resource, .trust: onlyDenies ? "this policy" : nil
    case .boundary: "this boundary"
    case .session: "this session policy"
    case .scp: "this service control policy"
    case .rcp: "this resource control policy"
    case .endpoint: "this endpoint policy"
    }
  }

  private static func can(_ tense: Tense) -> String {
    switch tense {
    case .before: "could"
    case .now: "can"
    case .newly: "can now"
    case .additionally: "can now also"
    case .noLonger: "can no longer"
    }
  }

  private static func lets(_ tense: Tense) -> String {
    switch tense {
    case .before: "let"
    case .now: "lets"
    case .newly: "now lets"
    case .additionally: "now also lets"
    case .noLonger: "no longer lets"
    }
  }
}
