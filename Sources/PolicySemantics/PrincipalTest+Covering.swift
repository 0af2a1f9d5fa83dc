import PolicyModel

extension PrincipalTest {
  /// Returns every entry that would cover a requester.
  static func all(covering requester: Requester) -> [PrincipalTest] {
    var entries: [PrincipalTest] = [
      .everyone, .everyoneSigned, .exempt(from: .boundary), .exempt(from: .scp),
      .exempt(from: .rcp),
    ]
    if let account = requester.account {
      entries.append(.account(account, partition: nil))
      entries.append(.account(account, partition: requester.partition))
    }
    switch requester {
    case .unspecified, .anonymous, .root: break
    case .service(let name): entries.append(.service(name))
    case .user(let arn): entries.append(.user(arn: arn))
    case .federatedUser(let arn): entries.append(.federatedUser(arn: arn))
    case .federated(let provider): entries.append(.federated(provider))
    case .canonicalUser(let id): entries.append(.canonicalUser(id))
    case .uniqueID(let id): entries.append(.uniqueID(id))
    case .roleSession(let arn, let session):
      entries.append(.role(arn: arn))
      entries.append(
        .session(
          partition: requester.partition ?? "",
          account: requester.account ?? "",
          role: arn.split(separator: "/").last.map(String.init) ?? "",
          session: session,
        )
      )
    }
    return entries.filter { $0.covers(requester) }
  }
}
