import PolicyModel
import PolicyReview

extension ChangeWords {
  /// The Deny statements of a document that may refuse something that a statement of it allows.
  static func denies(of version: PolicyVersionInFile?, meeting allow: Statement) -> [Statement] {
    (version?.document?.statements ?? []).filter { statement in
      statement.effect.value == .deny
        && (allow.action.isNegated
          || concerns(statement.action, Set(allow.action.patterns.map(\.value))))
    }
  }

  /// Whether a Deny of a document may refuse all that a statement of it allows: a Deny under a
  /// condition does so only where the Allow has one on the same key.
  static func holdsBack(_ version: PolicyVersionInFile?, _ allow: Statement) -> Bool {
    let keys = Set(allow.conditions.map { $0.key.value.lowercased() })
    return denies(of: version, meeting: allow).contains { deny in
      deny.conditions.allSatisfy { keys.contains($0.key.value.lowercased()) }
    }
  }

  /// Whether an element speaks of a service of some actions.
  static func concerns(_ element: PatternElement, _ actions: Set<String>) -> Bool {
    let services = Set(actions.map(service))
    let named = Set(element.patterns.map { service($0.value) })
    return element.isNegated || services.contains("*") || named.contains("*")
      || !services.isDisjoint(with: named)
  }

  /// The service of a pattern; `*` where it may be more than one.
  private static func service(_ action: String) -> String {
    let service = action.prefix { $0 != ":" }.lowercased()
    return service.contains { "*?".contains($0) } ? "*" : service
  }
}
