import LocatedJSON
import PolicyDiscovery
import PolicyModel
import PolicySemantics

/// Two versions of one policy, read.
struct PolicyPair {
  /// The version before, nil when there was none.
  let old: PolicyDocument?

  /// The version after, nil when there is none.
  let new: PolicyDocument?

  /// What the policy is attached to.
  let kind: PolicyKind

  /// What came of two contents.
  enum Reading {
    /// One of them is no policy at all, or several.
    case notPolicy
    /// One of them is a policy that AWS would refuse.
    case invalid
    /// Both are policies or missing.
    case pair(PolicyPair)
  }

  /// Reads two contents, of which nil or an empty one is no policy.
  static func read(_ before: [UInt8]?, _ after: [UInt8]?) -> Reading {
    var policies: [FoundPolicy?] = []
    for bytes in [before, after] {
      guard let bytes, !bytes.isEmpty else {
        policies.append(nil)
        continue
      }
      guard case .found(let found, _) = Discovery.discover(in: bytes), found.count == 1 else {
        return .notPolicy
      }
      policies.append(found[0])
    }
    let telling = policies.compactMap { $0 }.last
    let kind = telling.map { $0.kind ?? Discovery.inferredKind(of: $0.node) } ?? .identity
    return read(policies[0]?.node, policies[1]?.node, kind: kind)
  }

  /// Reads two documents of a kind.
  static func read(_ before: JSONNode?, _ after: JSONNode?, kind: PolicyKind) -> Reading {
    let readings = [before, after].map { node in node.map { PolicyReading.read($0, kind: kind) } }
    guard !readings.contains(where: { $0 != nil && $0?.document == nil }) else { return .invalid }
    return .pair(
      PolicyPair(old: readings[0]?.document, new: readings[1]?.document, kind: kind)
    )
  }

  /// Compares the two.
  func compared() -> Comparison { .between(old: old, new: new, kind: kind) }
}
