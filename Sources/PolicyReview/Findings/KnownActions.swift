package import ServiceReference

/// Actions that AWS has today, each once, by service and name.
package struct KnownActions: Hashable, Sendable {
  /// The actions.
  package let actions: [ServiceAction]

  /// No actions.
  static let none = KnownActions([])

  /// Takes actions that are in order.
  init(_ actions: [ServiceAction]) {
    self.actions = actions
  }

  /// Whether there are none.
  package var isEmpty: Bool { actions.isEmpty }

  /// The full names, such as `s3:GetObject`.
  package var names: [String] { actions.map(\.fullName) }

  /// How many actions of each level there are; levels without any are left out.
  package var counts: [AccessLevel: Int] {
    Dictionary(actions.map { ($0.level, 1) }, uniquingKeysWith: +)
  }

  /// The actions of either, each once, by name.
  func union(_ other: KnownActions) -> KnownActions {
    if other.isEmpty || self == other { return self }
    if isEmpty { return other }
    let all = Set(actions).union(other.actions)
    return KnownActions(all.sorted(by: ServiceAction.precedes))
  }
}
