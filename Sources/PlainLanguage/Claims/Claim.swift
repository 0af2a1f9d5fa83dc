package import PolicySemantics

/// What a sentence says about access: how requests of a region are decided before and after a change.
///
/// The region is what the words speak of, not the exact part from which they were made: words that
/// leave something out widen it, and the claim is then wrong.
package struct Claim: Hashable, Sendable {
  /// How many of the region's requests are meant.
  package enum Quantity: String, Hashable, Sendable {
    /// All of them, of which there is at least one.
    case every
    /// All of them, of which there may be none.
    case each
    /// At least one.
    case some
    /// None.
    case no
  }

  /// How a request is decided on one side of the change.
  package struct Standing: Hashable, Sendable {
    /// The side.
    package let side: Side
    /// The decision.
    package let outcome: Decision.Outcome
    /// Whether requests are decided that way, or otherwise.
    package let holds: Bool

    /// Creates a standing.
    package init(_ side: Side, _ outcome: Decision.Outcome, holds: Bool = true) {
      self.side = side
      self.outcome = outcome
      self.holds = holds
    }

    /// The reverse.
    var negated: Standing { Standing(side, outcome, holds: !holds) }
  }

  /// How many of the region's requests are meant.
  package let quantity: Quantity

  /// The requests of which the words speak.
  package let region: AccessRegion

  /// How such a request stands, all at once.
  package let standings: [Standing]

  /// Creates a claim.
  package init(_ quantity: Quantity, of region: AccessRegion, _ standings: [Standing]) {
    self.quantity = quantity
    self.region = region
    self.standings = standings
  }
}

extension [Claim.Standing] {
  /// Allowed now and not before.
  static let newlyAllowed = [
    Claim.Standing(.old, .allowed, holds: false), Claim.Standing(.new, .allowed),
  ]

  /// Allowed before and not now.
  static let noLongerAllowed = [
    Claim.Standing(.old, .allowed), Claim.Standing(.new, .allowed, holds: false),
  ]

  /// Explicitly denied before and not now.
  static let noLongerDenied = [
    Claim.Standing(.old, .explicitlyDenied),
    Claim.Standing(.new, .explicitlyDenied, holds: false),
  ]

  /// Explicitly denied now and not before.
  static let newlyDenied = [
    Claim.Standing(.old, .explicitlyDenied, holds: false),
    Claim.Standing(.new, .explicitlyDenied),
  ]

  /// Explicitly denied before and now.
  static let stillDenied = [
    Claim.Standing(.old, .explicitlyDenied), Claim.Standing(.new, .explicitlyDenied),
  ]
}
