/// An `Action`, `NotAction`, `Resource` or `NotResource` element to be written.
package struct ListSketch: Hashable, Sendable {
  /// Whether it is the `Not…` form.
  package var isNegated: Bool

  /// The patterns in order.
  package var values: [String]

  /// Creates an element.
  package init(_ values: [String], isNegated: Bool = false) {
    self.values = values
    self.isNegated = isNegated
  }

  /// The element that matches everything.
  static let everything = ListSketch(["*"])
}
