public import PolicyReview
import PolicySemantics
import ServiceReference

/// The actions of today that the patterns of one part of a difference stand for, by access level.
public struct ActionListing: Hashable, Sendable {
  /// The actions of one level.
  public struct Group: Hashable, Sendable {
    /// The level with the number of actions, such as `12 read actions`.
    public let title: String

    /// The actions' full names, by service and name; empty where there are too many to list.
    public let actions: [String]
  }

  /// The most actions that are listed by name; wider patterns are counted.
  static let limit = 1000

  /// The patterns; untrusted.
  public let patterns: [String]

  /// The levels that have actions, from the most harmful.
  public let groups: [Group]

  /// The patterns that match no action of today.
  public let unknown: [String]

  /// Lists the actions of every part of a change whose patterns do not name them all, each once.
  public static func all(of change: PolicyChange) -> [ActionListing] {
    let comparison = change.comparison
    let parts = comparison.gained + comparison.lost + comparison.loosened + comparison.tightened
    var seen: Set<[String]> = []
    return parts.map(\.actions).filter(isTold).map(\.included).filter { seen.insert($0).inserted }
      .map { ActionListing($0, in: .embedded) }
  }

  /// Whether a list of actions says more than the sentences do.
  private static func isTold(_ axis: AccessAxis) -> Bool {
    axis.included.count > WordList.limit
      || axis.included.contains { $0.contains { "*?".contains($0) } }
  }

  private init(_ patterns: [String], in catalog: ServiceCatalog) {
    self.patterns = patterns
    let actions = catalog.actions(matchingAnyOf: patterns)
    let levels = Dictionary(grouping: actions, by: \.level)
    groups = AccessLevel.fromMostHarmful.compactMap { level in
      levels[level].map { Group($0, of: level, isListed: actions.count <= Self.limit) }
    }
    unknown = patterns.filter { catalog.actions(matching: $0).isEmpty }
  }
}

extension ActionListing.Group {
  fileprivate init(_ actions: [ServiceAction], of level: AccessLevel, isListed: Bool) {
    title = "\(actions.count) \(level.words) \(actions.count == 1 ? "action" : "actions")"
    self.actions = isListed ? actions.map(\.fullName) : []
  }
}
