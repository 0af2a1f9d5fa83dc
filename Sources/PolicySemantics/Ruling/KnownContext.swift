/// What is known of a request's context: given, said to be absent, or following from the rest.
struct KnownContext {
  /// The request, its context completed by what follows from the caller, the resource and the time.
  private(set) var request: Request

  /// Who makes the request.
  let identity: RequestIdentity

  private let present: Set<String>
  private let absent: Set<String>
  private let othersAreAbsent: Bool

  /// Completes what is given.
  init(_ partial: PartialRequest) {
    let identity = RequestIdentity(partial.request.principal)
    self.identity = identity
    absent = Set(partial.absentKeys.map { ContextKeys.decidedName(of: $0, .standard) })
    othersAreAbsent = partial.othersAreAbsent
    var context = partial.request.context
    var present = Set(context.keys.map { ContextKeys.decidedName(of: $0, .standard) })
    for (name, value) in Self.followingKeys(of: partial.request, by: identity) {
      let key = ContextKeys.decidedName(of: name, .standard)
      if present.insert(key).inserted, !absent.contains(key) { context[name] = .single(value) }
    }
    context.merge(Self.otherNameOfTime(in: context)) { given, _ in given }
    self.present = present
    request = Request(
      principal: partial.request.principal,
      action: partial.request.action,
      resource: partial.request.resource,
      context: context,
      resourceAccount: partial.request.resourceAccount,
    )
  }

  /// The same, with a resource of another account than the caller's; nil where it is known whose
  /// the resource is, or where the caller has no account.
  var withForeignOwner: KnownContext? {
    guard request.owner == nil, request.resource != "*", let account = identity.account else {
      return nil
    }
    var result = self
    result.request = Request(
      principal: request.principal,
      action: request.action,
      resource: request.resource,
      context: request.context,
      resourceAccount: account == "000000000000" ? "111111111111" : "000000000000",
    )
    return result
  }

  /// Returns whether it is known what a key holds, or that it is absent.
  func isKnown(_ key: String) -> Bool {
    othersAreAbsent || present.contains(key) || absent.contains(key) || isAbsentForCaller(key)
  }

  /// Whether a key cannot be there in a request of this caller.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", availability.
  private func isAbsentForCaller(_ key: String) -> Bool {
    let isService = identity.kind == .service
    if LinkedKeys.names.contains(key) { return identity.kind != .unknown }
    switch key {
    case "aws:principalservicename", "aws:principalservicenameslist", "aws:sourcearn",
      "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths":
      return !isService && identity.kind != .unknown
    case "aws:principalorgid", "aws:principalorgpaths":
      return isService || identity.kind == .anonymous
    case _ where key.hasPrefix("aws:principaltag/"):
      return isService || identity.kind == .anonymous || identity.kind == .root
    default: return false
    }
  }

  /// Keys beside those of every identity that follow from the caller and the resource, by name.
  private static func followingKeys(
    of request: Request,
    by identity: RequestIdentity,
  ) -> [String: String] {
    var keys = identity.derivedKeys
    if identity.kind == .service { keys["aws:PrincipalServiceName"] = identity.text }
    keys["aws:ResourceAccount"] = request.owner
    return keys
  }

  /// The time of the request under the one of its two names that is not given.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", `aws:EpochTime`.
  private static func otherNameOfTime(
    in context: [String: ContextValue]
  ) -> [String: ContextValue] {
    let names = ["aws:CurrentTime", "aws:EpochTime"]
    let given = context.filter { name, _ in
      names.contains { $0.foldedASCII == name.foldedASCII }
    }
    guard given.count == 1, let (name, value) = given.first, case .single(let text) = value,
      let instant = Instant(text)
    else { return [:] }
    return name.foldedASCII == "aws:epochtime"
      ? ["aws:CurrentTime": .single(instant.text)]
      : ["aws:EpochTime": .single(instant.seconds.roundedDown().text)]
  }
}

extension Request {
  /// The account that owns the resource, as given or as the resource's ARN tells it.
  package var owner: String? {
    if let resourceAccount { return resourceAccount }
    let fields = resource.arnFields
    return fields.count == 6 && !fields[4].isEmpty ? fields[4] : nil
  }
}

extension PartialRequest {
  /// A key that is given, or said to be absent, otherwise than it follows from the caller or the
  /// resource; what follows is nil for a key that cannot be there.
  ///
  /// A session does not tell the path of its role, so `aws:PrincipalArn` may add one.
  package var contradiction: (key: String, expected: String?)? {
    let identity = RequestIdentity(request.principal)
    var derived: [String: String] = [:]
    for (name, value) in identity.derivedKeys { derived[name.foldedASCII] = value }
    derived["aws:resourceaccount"] = request.owner
    for name in absentKeys {
      if let value = derived[name.foldedASCII] { return (name, value) }
    }
    for (name, given) in request.context.sorted(by: { $0.key < $1.key }) {
      let key = name.foldedASCII
      let expected = derived[key]
      if expected == nil, !LinkedKeys.names.contains(key) { continue }
      if let expected, given == .single(expected) { continue }
      if key == "aws:principalarn", case .single(let text) = given,
        identity.isSession(ofRole: RequestIdentity(text))
      {
        continue
      }
      return (name, expected)
    }
    return nil
  }
}

extension RequestIdentity {
  /// Returns whether the caller is a session of a role, whatever the role's path.
  fileprivate func isSession(ofRole role: RequestIdentity) -> Bool {
    kind == .session && role.kind == .role && role.name == roleName && role.account == account
      && role.partition == partition
  }
}
