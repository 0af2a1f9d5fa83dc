/// A part of added or removed access with one cause.
public struct AccessPart: Hashable, Sendable {
  /// What the cause did.
  public enum Effect: String, Hashable, Sendable {
    /// An Allow of the new document matches what no Allow of the old did.
    case allowAdded = "allow-added"
    /// An Allow of the old document matched what no Allow of the new does.
    case allowRemoved = "allow-removed"
    /// A Deny of the new document stops what the old did not deny.
    case denyAdded = "deny-added"
    /// A Deny of the old document stopped what the new does not deny.
    case denyRemoved = "deny-removed"
  }

  /// Twelve hexadecimal digits over the part's meaning: not text, lines, Sids or order.
  public let fingerprint: String

  /// What the cause did.
  public let effect: Effect

  /// The statement that causes the part, on the side where it stands.
  public let statement: StatementReference

  /// The actions of the part.
  public let actions: AccessAxis

  /// The resources of the part.
  public let resources: AccessAxis

  /// The principals of the part; everyone for identity policies.
  public let principals: AccessAxis

  /// The conditions that a request of the part meets, all of them.
  public let conditions: [AccessCondition]

  /// A complete request of the part, confirmed by the evaluator.
  public let witness: Request

  /// The axioms that every request of the part is against: AWS documents that there are none.
  ///
  /// Empty for nearly every part. Where the search for another request ended early it may name
  /// axioms that some request of the part keeps.
  public let against: [Axiom]

  /// Creates a part from its parts.
  package init(
    fingerprint: String,
    effect: Effect,
    statement: StatementReference,
    actions: AccessAxis,
    resources: AccessAxis,
    principals: AccessAxis,
    conditions: [AccessCondition],
    witness: Request,
    against: [Axiom] = [],
  ) {
    self.against = against
    self.fingerprint = fingerprint
    self.effect = effect
    self.statement = statement
    self.actions = actions
    self.resources = resources
    self.principals = principals
    self.conditions = conditions
    self.witness = witness
  }
}
