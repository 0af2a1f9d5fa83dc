/// A property of the product that an input breaks.
package struct FuzzViolation: Error, CustomStringConvertible {
  /// The sentence that should hold.
  package let property: String

  /// What was seen instead.
  package let detail: String

  package var description: String { "\(property): \(detail)" }

  /// Checks that a property holds.
  ///
  /// - Throws: A violation when it does not.
  static func require(
    _ holds: Bool,
    _ property: String,
    _ detail: @autoclosure () -> String = "",
  ) throws(FuzzViolation) {
    if !holds { throw FuzzViolation(property: property, detail: detail()) }
  }
}
