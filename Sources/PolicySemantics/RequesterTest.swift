import PolicyModel

/// What a principal element matches.
struct RequesterTest: Hashable, Sendable {
  /// Whether the element is `NotPrincipal`.
  let isNegated: Bool

  /// Whether the statement denies: an exception then needs every layer of an identity listed.
  let isDeny: Bool

  /// Whether an Allow with `NotPrincipal` matches nobody (D-ALLOWNP).
  let isVoid: Bool

  /// Whether one listed layer of an identity exempts it (D-NOTPRIN).
  let exemptsByAnyLayer: Bool

  /// The entries in canonical order.
  let entries: [PrincipalTest]

  /// The entries as written, in the same order.
  let texts: [String]

  /// Where each entry stands first.
  private let places: [PrincipalTest: Int]

  /// Reads an element.
  init(_ element: PrincipalElement, effect: Effect, reading: Reading) {
    isNegated = element.isNegated
    isDeny = effect == .deny
    isVoid = element.isNegated && effect == .allow && reading.takes(.allowNotPrincipalIsVoid)
    exemptsByAnyLayer = reading.takes(.anyLayerIsExempt)
    entries = element.principals.map { PrincipalTest($0, reading: reading) }
    texts = element.principals.map { $0.text(reading: reading) }
    places = Dictionary(entries.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Creates what whoever a kind of policy does, or does not, reach matches.
  init(reachedBy kind: PolicyKind, isReached: Bool) {
    isNegated = isReached
    (isDeny, isVoid, exemptsByAnyLayer) = (false, false, false)
    entries = [.exempt(from: kind)]
    texts = [""]
    places = [.exempt(from: kind): 0]
  }

  /// Whether the requesters, or that there are none, are said by no name of a document.
  var isNameless: Bool { isVoid || reach != nil }

  /// The kind of policy that must, or must not, reach a requester; nil where principals are named.
  var reach: (kind: PolicyKind, isReached: Bool)? {
    for case .exempt(let kind) in entries { return (kind, isNegated) }
    return nil
  }

  /// The steps that matching one requester costs.
  var matchingCost: Int { 12 + (isNegated && isDeny ? 8 * entries.count : 0) }

  /// Whether the element matches everyone.
  var matchesEverything: Bool {
    isNegated ? entries.isEmpty && !isVoid : entries.contains(.everyone)
  }

  /// Returns whether the element matches a requester.
  ///
  /// Under `NotPrincipal` with Deny a requester is exempt only when its account and itself are
  /// listed (D-NOTPRIN). Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
  func matches(_ requester: Requester) -> Bool {
    guard isNegated else { return firstEntry(covering: requester) != nil }
    if isVoid { return false }
    guard isDeny else { return firstEntry(covering: requester) == nil }
    return !isExempt(requester)
  }

  /// Returns the position of the entry that covers a requester, of several the first by its text.
  ///
  /// - Complexity: O(1), however many entries there are.
  func firstEntry(covering requester: Requester) -> Int? {
    PrincipalTest.all(covering: requester).compactMap { places[$0] }
      .min { texts[$0] < texts[$1] }
  }

  /// The texts of the requesters that a negated element leaves out, all of each.
  ///
  /// Under Deny an account or a role that is listed leaves out only what is listed itself too.
  var exemptTexts: [String] {
    guard isDeny, !exemptsByAnyLayer else { return texts }
    return zip(entries, texts).filter { isExemptAsWhole($0.0) }.map(\.1)
  }

  /// The ARN patterns of the root users that a Deny with `NotPrincipal` leaves out.
  ///
  /// The name of an account, which leaves out its root user, as a principal stands for everyone in it.
  var exemptRoots: [String] {
    guard isNegated, isDeny, !exemptsByAnyLayer, !matchesNobody else { return [] }
    var roots: [String] = []
    for case .account(let account, let partition) in entries {
      let root = "arn:\(partition ?? "*"):iam::\(account):root"
      if !roots.contains(root) { roots.append(root) }
    }
    return roots
  }

  /// In how many ways parts say whom the element does not match: by name, and as root users.
  var exemptWays: Int { isNegated && !exemptRoots.isEmpty && !exemptTexts.isEmpty ? 2 : 1 }

  /// Whether everyone is listed under `NotPrincipal`.
  private var matchesNobody: Bool { isNegated && entries.contains { $0 == .everyone } }

  private func isExemptAsWhole(_ entry: PrincipalTest) -> Bool {
    switch entry {
    case .account, .role: false
    case .user(let arn): isExempt(.user(arn: arn))
    case .federatedUser(let arn): isExempt(.federatedUser(arn: arn))
    case .session(_, _, _, let session):
      entries.contains { role in
        guard case .role(let arn) = role else { return false }
        let requester = Requester.roleSession(roleARN: arn, session: session)
        return entry.covers(requester) && isExempt(requester)
      }
    case .everyone, .everyoneSigned, .exempt, .service, .federated, .canonicalUser, .uniqueID: true
    }
  }

  private func isExempt(_ requester: Requester) -> Bool {
    if exemptsByAnyLayer { return entries.contains { $0.covers(requester) } }
    if entries.contains(where: { $0.isEveryone && $0.covers(requester) }) { return true }
    guard let account = requester.account else {
      return entries.contains { $0.covers(requester) }
    }
    guard entries.contains(where: { $0.isAccount(account) && $0.covers(requester) }) else {
      return false
    }
    switch requester {
    case .root: return true
    case .roleSession(let roleARN, _):
      let isSessionListed = entries.contains { entry in
        if case .session = entry { entry.covers(requester) } else { false }
      }
      return entries.contains(.role(arn: roleARN)) && isSessionListed
    case .user(let arn): return entries.contains(.user(arn: arn))
    case .federatedUser(let arn): return entries.contains(.federatedUser(arn: arn))
    default: return false
    }
  }
}

extension Principal {
  /// The principal as parts write it; `{"AWS": "*"}` as `AWS:*` where it is not everyone (D-STAR).
  func text(reading: Reading) -> String {
    let isSigned = kind == .aws && value.value == "*" && reading.takes(.awsStarIsSigned)
    return isSigned ? "AWS:*" : value.value
  }
}
