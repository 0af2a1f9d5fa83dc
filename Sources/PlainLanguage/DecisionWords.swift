import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

/// Words for what decides a request: statements with their places, and kinds of policies that are
/// silent.
struct DecisionWords {
  /// The policies that apply, with their files.
  let applied: AppliedPolicies

  /// The request.
  let request: Request

  /// What decides the request.
  func grounds(_ decision: Decision) -> [PlacedSentence] {
    if decision.deciders.isEmpty, decision.outcome == .allowed {
      return [PlacedSentence(birthright)]
    }
    return decision.deciders.map(ground) + decision.missing.map(gap)
  }

  /// Says why a request is allowed that no statement allows.
  ///
  /// Source: AWS STS API Reference, "GetCallerIdentity"; IAM User Guide, "AWS account root user".
  private var birthright: String {
    request.action.lowercased() == "sts:getcalleridentity"
      ? "every caller may do this, and no policy can refuse it"
      : "a root user may do everything in its own account that no policy refuses"
  }

  /// A key with the statements that read it, each statement once.
  func key(_ key: UnknownKey) -> RulingExplanation.Key {
    var seen: Set<DecidingStatement> = []
    let places = key.places.filter { seen.insert($0.statement).inserted }
    return RulingExplanation.Key(
      name: key.name,
      readers: places.map { place in
        PlacedSentence("read by \(title(place.statement))", place: self.place(place))
      },
    )
  }

  private func ground(_ place: DecidingStatement) -> PlacedSentence {
    let statement = applied.statement(at: place)
    let verb = statement?.effect.value == .deny ? "denies" : "allows"
    let path = applied.policy(of: place)?.version.path ?? ""
    let line = statement.map { ":\($0.span.start.line)" } ?? ""
    return PlacedSentence("\(title(place)) \(verb) it", place: path + line)
  }

  private func place(_ place: UnknownKey.Place) -> String {
    let path = applied.policy(of: place.statement)?.version.path ?? ""
    return "\(path):\(place.span.start.line)"
  }

  /// A statement's name with that of its policy.
  private func title(_ place: DecidingStatement) -> String {
    let statement = applied.statement(at: place).map(StatementWords.title) ?? "a statement"
    guard let policy = applied.policy(of: place) else { return statement }
    return "\(statement) of the \(Self.name(of: policy))"
  }

  private static func name(of policy: AppliedPolicy) -> String {
    let version = policy.version
    let title = PolicyTitle(version, kind: version.kind, subject: version.subject).words
    return title + (policy.level.map { " at level \($0 + 1)" } ?? "")
  }

  /// Says that the policies of a kind do not allow the request.
  private func gap(_ missing: MissingGrant) -> PlacedSentence {
    let policies = applied.policies(missing.policy, level: missing.level)
    let paths = policies.map(\.version.path)
    let files = paths.count > 1 ? " (\(WordList(items: paths).joined()))" : ""
    return PlacedSentence(
      silence(missing, isGiven: !policies.isEmpty) + files,
      place: paths.count == 1 ? paths[0] : "",
    )
  }

  private func silence(_ missing: MissingGrant, isGiven: Bool) -> String {
    switch missing.policy {
    case .identity:
      isGiven
        ? "no statement of the caller's identity policies allows it"
        : "no identity policy of the caller is given that allows it"
    case .resource, .trust: resourceSilence(isGiven: isGiven)
    case .boundary: "the permissions boundary does not allow it"
    case .session:
      isGiven
        ? "the session policy does not allow it"
        : "a federated user can do only what a session policy allows, and none is given"
    case .scp:
      "no service control policy at level \((missing.level ?? 0) + 1) of \(levelCount) allows it"
    case .rcp: "no resource control policy allows it"
    case .endpoint: "the endpoint policy does not allow it"
    }
  }

  private func resourceSilence(isGiven: Bool) -> String {
    let policy = request.action.lowercased().hasPrefix("sts:") ? "trust policy" : "policy"
    return isGiven
      ? "the \(policy) of the resource does not allow it"
      : "no \(policy) of the resource is given that allows it"
  }

  private var levelCount: Int { applied.set.serviceControl.count }
}
