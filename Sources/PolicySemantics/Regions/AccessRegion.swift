public import PolicyModel

/// A set of requests that policies can be asked about: those of three axes that meet all conditions.
///
/// ```swift
/// AccessRegion(part).coverage(by: new, kind: .identity)  // all, for each gained part
/// ```
public struct AccessRegion: Hashable, Sendable {
  /// The actions.
  public let actions: AccessAxis

  /// The resources.
  public let resources: AccessAxis

  /// The principals; everyone where policies name none.
  public let principals: AccessAxis

  /// The conditions that every request meets.
  public let conditions: [AccessCondition]

  /// Whether `${…}` in the texts is a policy variable.
  public let expandsVariables: Bool

  /// Creates a region from its parts.
  public init(
    actions: AccessAxis,
    resources: AccessAxis = AccessAxis(included: ["*"]),
    principals: AccessAxis = AccessAxis(included: ["*"]),
    conditions: [AccessCondition] = [],
    expandsVariables: Bool = true,
  ) {
    self.actions = actions
    self.resources = resources
    self.principals = principals
    self.conditions = conditions
    self.expandsVariables = expandsVariables
  }

  /// Takes the requests of a part.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - expandsVariables: Whether some document of the comparison has variables.
  public init(_ part: AccessPart, expandsVariables: Bool = true) {
    self.init(
      actions: part.actions,
      resources: part.resources,
      principals: part.principals,
      conditions: part.conditions,
      expandsVariables: expandsVariables,
    )
  }

  /// Asks how much of the region a policy allows, by itself.
  ///
  /// A key that region and policy test by operators of one type alone has values of that type.
  ///
  /// - Parameters:
  ///   - document: The policy; nil allows nothing.
  ///   - kind: What the policy is attached to.
  ///   - reading: How the doubts of AWS's documentation are read.
  ///   - axioms: What is known of every request.
  /// - Returns: The answer; `none` for a region in which there is no request.
  /// - Complexity: As comparing: exponential in the worst case, bounded by a budget of steps.
  public func coverage(
    by document: PolicyDocument?,
    kind: PolicyKind,
    reading: Reading = .byDefault,
    axioms: Axioms = .standard,
  ) -> Coverage {
    var search = RegionSearch(
      self,
      [document],
      kind: kind,
      premises: Premises(reading: reading, axioms: axioms),
    )
    return search.coverage()
  }
}
