/// Which axioms a comparison relies on.
///
/// Axioms that are assumed hold of every request: what needs a request against one of them is no
/// difference. Axioms that are preferred only choose among witnesses: a part that no request in
/// keeping with them proves is still a part, and names them.
public struct Axioms: Hashable, Sendable {
  /// The axioms that hold of every request.
  public var assumed: Set<Axiom>

  /// The axioms that witnesses keep where they can.
  public var preferred: Set<Axiom>

  /// Creates a choice of axioms.
  public init(assumed: Set<Axiom>, preferred: Set<Axiom>) {
    self.assumed = assumed
    self.preferred = preferred
  }

  /// Every request is possible.
  public static let none = Axioms(assumed: [], preferred: [])

  /// The axioms without which a request would not be one are assumed, the rest is preferred.
  ///
  /// Assumed are the identity of its requester, its time, the keys that it always has and how many
  /// values they hold.
  public static let standard = Axioms(
    assumed: [
      .singleValues, .anonymous, .userName, .principalAccount, .oneTime, .alwaysPresent, .requester,
    ],
    preferred: [
      .endpoint, .serviceSource, .servicePrincipal, .organizationPaths, .calledVia, .requestTags,
      .multiFactor, .resourceAccount,
    ],
  )

  /// Returns whether an axiom holds of every request.
  func assume(_ axiom: Axiom) -> Bool { assumed.contains(axiom) }
}
