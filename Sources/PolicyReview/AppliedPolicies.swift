public import PolicyModel
public import PolicySemantics

/// All policies that apply to a request, each with the file from which it was read.
///
/// ```swift
/// let applied = AppliedPolicies([AppliedPolicy(version)])
/// let decision = Decision.of(request, under: applied.set)
/// let file = applied.policy(of: decision.deciders[0])?.version.path
/// ```
public struct AppliedPolicies: Hashable, Sendable {
  /// The policies in the order in which they were given or found; each has a document.
  public let policies: [AppliedPolicy]

  /// Takes policies; those that AWS would refuse, and that have no document, do not count.
  public init(_ policies: [AppliedPolicy]) {
    self.policies = policies.filter { $0.version.document != nil }
  }

  /// The documents, list by list.
  public var set: PolicySet {
    var set = PolicySet()
    set.identity = documents(.identity)
    set.resource = documents(.resource)
    set.boundary = documents(.boundary)
    set.session = documents(.session)
    set.endpoint = documents(.endpoint)
    set.serviceControl = levels(.scp)
    set.resourceControl = levels(.rcp)
    return set
  }

  /// Returns the policy in which a statement of a decision stands, nil when it is none of these.
  public func policy(of place: DecidingStatement) -> AppliedPolicy? {
    let list = policies(place.policy, level: place.level)
    return list.indices.contains(place.document) ? list[place.document] : nil
  }

  /// Returns a statement of a decision as its document holds it, nil when it is in none of these.
  public func statement(at place: DecidingStatement) -> Statement? {
    policy(of: place)?.version.document?.statements.first { $0.index == place.statement }
  }

  /// Returns the policies of a list, or of one of its levels, in order.
  ///
  /// - Parameters:
  ///   - list: The list; trust policies stand in that of the resource.
  ///   - level: The level, nil for every one.
  /// - Returns: The policies.
  public func policies(_ list: PolicyKind, level: Int?) -> [AppliedPolicy] {
    policies.filter { $0.list == list && (level == nil || $0.level == level) }
  }

  private func documents(_ list: PolicyKind, level: Int? = nil) -> [PolicyDocument] {
    policies(list, level: level).compactMap(\.version.document)
  }

  private func levels(_ list: PolicyKind) -> [[PolicyDocument]] {
    let last = policies.filter { $0.list == list }.compactMap(\.level).max() ?? -1
    return (0..<(last + 1)).map { documents(list, level: $0) }
  }
}
