import LocatedJSON
public import PolicySemantics

extension Undecided {
  /// What could not be decided and where, in one lower-case phrase without a period.
  public var words: String {
    "cannot tell whether access changed: \(cause)"
  }

  /// Why it could not be decided and where.
  var cause: String {
    switch reason {
    case .budgetExceeded: "the policies combine in more ways than the search may try"
    case .patternValues: "values of policy variables are read as patterns, which has no bounds"
    case .mixedOperatorTypes:
      "operators of different types test one key in a way that the search does not cover, \(place)"
    case .unconfirmedWitness:
      "the evaluator did not confirm the request that the search found, \(place)"
    }
  }

  private var place: String {
    let version = side == .old ? "before" : "after"
    let construct = pointer.isEmpty ? "in the policy" : "at \(pointer.quoted)"
    let line = span.map { ", line \($0.start.line)" } ?? ""
    return "\(construct) \(version) the change\(line)"
  }
}
