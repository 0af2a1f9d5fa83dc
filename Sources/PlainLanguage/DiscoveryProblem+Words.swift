import LocatedJSON
public import PolicyDiscovery

extension DiscoveryProblem {
  /// What is wrong, in one lower-case phrase without a period; the position stands apart.
  public var words: String {
    switch reason {
    case .syntax(let reason): JSONSyntaxError(position: position, reason: reason).words + place
    case .notADocument: "no policy document where one belongs\(place)"
    case .noDefaultVersion: "no version of the policy is marked as the default\(place)"
    }
  }

  private var place: String { pointer.isEmpty ? "" : ", at \(pointer.quoted)" }
}
