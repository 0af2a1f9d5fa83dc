import PolicyReview
import ServiceReference

/// The words for one finding.
struct FindingWords {
  /// The finding.
  let finding: Finding

  /// Whether the policy gives access by itself, where others only let it through.
  let grants: Bool

  /// Whether statements that name the resources left out are behind all of it.
  var leavesOutResources = false

  /// Whether no condition of its parts asks who the caller is.
  var isForAnonymous = true

  /// What was found, in one lower-case phrase without a period.
  var phrase: String { base + limits }

  /// The finding in one sentence that rests on its parts.
  var sentence: Sentence { Sentence(phrase, restsOn: finding.parts, claims: claims) }

  private var base: String {
    switch finding.rule {
    case .publicAccess: "anyone\(isForAnonymous ? ", signed in or not," : "") may now use \(what)"
    case .allowWithNotPrincipal: "everyone whom NotPrincipal does not list may now use \(what)"
    case .wildcardPrincipal: "everyone who meets a condition may now use \(what)"
    case .externalPrincipal: "\(who), not of the resource's account, may now use \(what)"
    case .accountPrincipal: "\(who) as a whole may now use \(what)"
    case .servicePrincipal: "\(who) may now use \(what)"
    case .trustWidened: "\(who) may now take on the role"
    case .privilegeEscalation: escalations
    case .undecided: "it cannot be told in full whether access changed"
    case .latentAccess: "what is now allowed matches nothing that AWS has today"
    case .allActions:
      "every action on every resource\(leavesOutResources ? " that is not listed" : "") "
        + "is now \(allowed), except what is denied"
    case .passRole, .permissionsManagement, .credentialsExposure, .dataExfiltration,
      .resourceExposure, .writeAccess, .taggingAccess, .readAccess, .listAccess:
      "\(finding.rule.title) (\(what))\(receivers)"
    case .allowWithNotAction, .guardrailLost, .denyRemoved, .conditionDropped,
      .variablesTurnedOn, .allowWithNotResource, .conditionLoosened, .accessRemoved,
      .guardrailAdded:
      "\(finding.rule.title)" + (finding.actions.isEmpty ? "" : " (\(what))")
    }
  }

  /// What lowers the severity, behind a comma.
  private var limits: String {
    guard finding.direction == .gained, finding.isConditioned,
      !Self.speakingOfConditions.contains(finding.rule)
    else { return "" }
    return ", under a condition"
  }

  private static let speakingOfConditions: Set<FindingRule> = [
    .wildcardPrincipal, .conditionDropped, .conditionLoosened,
  ]

  /// By whom the actions are used, behind a blank, where the policy names them.
  private var receivers: String { finding.principals.isEmpty ? "" : " by \(who)" }

  private var what: String { KnownActionWords(actions: finding.actions).phrase }

  private var who: String {
    WordList(items: finding.principals.map(PrincipalWords.name)).joined()
  }

  private var allowed: String { grants ? "allowed" : "let through" }

  /// The first combinations and how many more there are.
  private var escalations: String {
    "completes privilege escalation: \(Self.ways(finding.escalations, limit: 2))"
  }

  /// What the first combinations lead to, and how many more there are.
  static func ways(_ escalations: [Escalation], limit: Int) -> String {
    let shown = escalations.prefix(limit).map(words).joined(separator: "; ")
    let rest = escalations.count - limit
    return rest > 0 ? "\(shown); and \(rest) more \(rest == 1 ? "way" : "ways")" : shown
  }

  private static func words(_ escalation: Escalation) -> String {
    let actions = escalation.actions
    let others =
      actions.count > 1 ? " with \(WordList(items: Array(actions.dropFirst())).joined())" : ""
    return "\(actions.first ?? "")\(others) lets the holder \(escalation.means.words)"
  }
}
