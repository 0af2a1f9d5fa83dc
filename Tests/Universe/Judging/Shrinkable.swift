/// A thing of which simpler ones can be made.
package protocol Shrinkable {
  /// Simpler things, those that are much simpler first.
  var simpler: [Self] { get }
}

extension Shrinkable {
  /// Returns the simplest thing found that still fails, changing it step by step.
  ///
  /// - Parameters:
  ///   - limit: The most things that are tried.
  ///   - patience: After this much time nothing else is tried.
  ///   - fails: Whether a thing still fails; it does for this one.
  /// - Returns: A thing of which nothing simpler fails, unless a limit was reached.
  package func shrunk(
    limit: Int = 4_000,
    patience: Duration = .seconds(60),
    while fails: (Self) -> Bool,
  ) -> Self {
    let deadline = ContinuousClock.now + patience
    var result = self
    var tried = 0
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for candidate in result.simpler {
        tried += 1
        if tried > limit || ContinuousClock.now > deadline { return result }
        if fails(candidate) {
          result = candidate
          hasChanged = true
          break
        }
      }
    }
    return result
  }
}
