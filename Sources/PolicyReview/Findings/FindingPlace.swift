public import PolicySemantics
import ServiceReference

/// Access of a finding in which each action goes with each resource, under the same conditions.
public struct FindingPlace: Hashable, Sendable {
  /// The actions of today of which the finding speaks here.
  package let actions: KnownActions

  /// The resources.
  public let resources: AccessAxis

  /// The principals; everyone for identity policies.
  public let principals: AccessAxis

  /// The conditions that a request meets, all of them.
  public let conditions: [AccessCondition]
}

extension FindingPlace {
  /// Whatever two places must have in common for their actions to be one list.
  private struct Circumstances: Hashable {
    let resources: AccessAxis
    let principals: AccessAxis
    let conditions: [AccessCondition]
  }

  /// Unites places as long as what comes of it is a product again, in the order of the first ones.
  static func united(_ places: [FindingPlace]) -> [FindingPlace] {
    var places = places
    while places.count > 1 {
      let fewer = unitingResources(unitingActions(places))
      guard fewer.count < places.count else { break }
      places = fewer
    }
    return places
  }

  private static func unitingActions(_ places: [FindingPlace]) -> [FindingPlace] {
    groups(places) {
      Circumstances(resources: $0.resources, principals: $0.principals, conditions: $0.conditions)
    }.map { first, group in
      FindingPlace(
        actions: group.dropFirst().reduce(first.actions) { $0.union($1.actions) },
        resources: first.resources,
        principals: first.principals,
        conditions: first.conditions,
      )
    }
  }

  /// Lists of resources can be united where the same is taken off them.
  private static func unitingResources(_ places: [FindingPlace]) -> [FindingPlace] {
    groups(places) { place in
      FindingPlace(
        actions: place.actions,
        resources: place.resources.including([]),
        principals: place.principals,
        conditions: place.conditions,
      )
    }.map { first, group in
      var included: [String] = []
      for pattern in group.flatMap(\.resources.included) where !included.contains(pattern) {
        included.append(pattern)
      }
      return FindingPlace(
        actions: first.actions,
        resources: first.resources.including(included),
        principals: first.principals,
        conditions: first.conditions,
      )
    }
  }

  /// The places that have something in common, each group with its first one.
  private static func groups<Common: Hashable>(
    _ places: [FindingPlace],
    by common: (FindingPlace) -> Common,
  ) -> [(first: FindingPlace, all: [FindingPlace])] {
    guard places.count > 1 else { return places.map { ($0, [$0]) } }
    let groups = Dictionary(grouping: places.enumerated()) { common($0.element) }
    let sorted = groups.values.sorted { ($0.first?.offset ?? 0) < ($1.first?.offset ?? 0) }
    return sorted.compactMap { group in group.first.map { ($0.element, group.map(\.element)) } }
  }
}

extension AccessAxis {
  /// The axis with another list of what it includes.
  fileprivate func including(_ patterns: [String]) -> AccessAxis {
    AccessAxis(
      included: patterns,
      excluded: excluded,
      within: within,
      reachedBy: reachedBy,
      sparedBy: sparedBy,
    )
  }
}
