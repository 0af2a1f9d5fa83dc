package import PolicyModel

/// A `Principal` or `NotPrincipal` element to be written.
package struct PrincipalSketch: Hashable, Sendable {
  /// One principal: the member of the map under which it stands, and its value.
  package struct Entry: Hashable, Sendable {
    /// The member; the bare `"*"` stands alone.
    package let kind: Principal.Kind

    /// The value.
    package let value: String

    /// Creates an entry.
    package init(_ kind: Principal.Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }
  }

  /// Whether it is `NotPrincipal`.
  package var isNegated: Bool

  /// The principals in order.
  package var entries: [Entry]

  /// Creates an element.
  package init(_ entries: [Entry], isNegated: Bool = false) {
    self.entries = entries
    self.isNegated = isNegated
  }

  /// The element that names everyone.
  package static let everyone = PrincipalSketch([Entry(.everyone, "*")])

  /// Returns the value of the element as JSON.
  func text(_ text: JSONText) -> String {
    if entries.contains(where: { $0.kind == .everyone }) { return text.string("*") }
    let kinds: [Principal.Kind] = [.aws, .service, .federated, .canonicalUser]
    return text.object(
      kinds.compactMap { kind in
        let values = entries.filter { $0.kind == kind }.map(\.value)
        return values.isEmpty ? nil : (kind.rawValue, text.strings(values))
      }
    )
  }
}
