import PolicySemantics
import ServiceReference

/// The search for the actions of today that a part of access can be about.
struct KnownActionSearch {
  private let catalog = ServiceCatalog.embedded
  private var shapes = ResourceShapes()

  /// Finds the actions that an axis of actions matches and that can have a resource of another.
  ///
  /// Resources that the axis excludes are not taken off one by one: an action stays as long as one
  /// of its resource types can match what is included.
  /// Source: Service Authorization Reference: an action without resource types needs `*`.
  mutating func actions(_ axis: AccessAxis, on resources: AccessAxis) -> KnownActions {
    let lists = ([resources.included] + resources.within).filter { !$0.contains(where: Self.isAll) }
    let shapes = lists.map { $0.map(GlobShape.init(resource:)) }
    let found = named(axis)
    guard !shapes.isEmpty else { return KnownActions(found) }
    var answers: [ResourceType: Bool] = [:]
    return KnownActions(
      found.filter { action in
        action.resources.contains { resource in
          if let known = answers[resource.type] { return known }
          let shape = self.shapes.shape(of: resource.type)
          let answer = shapes.allSatisfy { $0.contains { $0.overlaps(shape) } }
          answers[resource.type] = answer
          return answer
        }
      }
    )
  }

  private func named(_ axis: AccessAxis) -> [ServiceAction] {
    let included = included(axis.included)
    guard !axis.excluded.isEmpty || !axis.within.isEmpty else { return included }
    let excluded = Set(catalog.actions(matchingAnyOf: axis.excluded))
    let within = axis.within.map { Set(catalog.actions(matchingAnyOf: $0)) }
    return included.filter { action in
      !excluded.contains(action) && within.allSatisfy { $0.contains(action) }
    }
  }

  /// Lists in order without sorting where that can be: all actions are many.
  private func included(_ patterns: [String]) -> [ServiceAction] {
    if patterns.contains(where: Self.isAll) { return Self.everything }
    guard patterns.count == 1 else { return catalog.actions(matchingAnyOf: patterns) }
    return catalog.actions(matching: patterns[0])
  }

  private static let everything = ServiceCatalog.embedded.actions

  private static func isAll(_ pattern: String) -> Bool {
    !pattern.isEmpty && pattern.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
