/// A request of which only some context keys are known.
///
/// A key that is neither given nor said to be absent is unknown, which is not the same as absent.
/// Keys that follow from the caller or from the resource are known.
package struct PartialRequest: Hashable, Sendable {
  /// The request with the keys that are given.
  package let request: Request

  /// The names of keys that are said to be absent.
  package let absentKeys: [String]

  /// Whether every key that is not given is absent.
  package let othersAreAbsent: Bool

  /// Creates a request from what is known of it.
  package init(_ request: Request, absentKeys: [String] = [], othersAreAbsent: Bool = false) {
    self.request = request
    self.absentKeys = absentKeys
    self.othersAreAbsent = othersAreAbsent
  }
}
