public import LocatedJSON
public import PolicyModel

/// The answer to "what does the new document allow that the old does not, and the reverse?".
public struct Comparison: Hashable, Sendable {
  /// The answer in one word.
  public let verdict: Verdict

  /// Every part of the added access, in the order of the statements that cause it.
  public let gained: [AccessPart]

  /// Every part of the removed access, in the order of the statements that cause it.
  public let lost: [AccessPart]

  /// What became of the explicit denials.
  public let guardrails: GuardrailVerdict

  /// Requests that the old document denied explicitly and the new does not, beyond `gained`.
  public let loosened: [AccessPart]

  /// Requests that the new document denies explicitly and the old did not, beyond `lost`.
  public let tightened: [AccessPart]

  /// What could not be decided and where it stands; not empty when the verdict is `undecided`.
  public let undecided: [Undecided]

  /// Creates a comparison from its parts.
  package init(
    verdict: Verdict,
    gained: [AccessPart],
    lost: [AccessPart],
    guardrails: GuardrailVerdict,
    loosened: [AccessPart],
    tightened: [AccessPart],
    undecided: [Undecided],
  ) {
    self.verdict = verdict
    self.gained = gained
    self.lost = lost
    self.guardrails = guardrails
    self.loosened = loosened
    self.tightened = tightened
    self.undecided = undecided
  }
}

/// A comparison's answer in one word.
public enum Verdict: String, Hashable, Sendable {
  /// Access was added and none removed.
  case widened
  /// Access was removed and none added.
  case narrowed
  /// Access was added and removed.
  case mixed
  /// Both documents allow the same requests.
  case same
  /// It could not be decided; never read as `same`.
  case undecided
  /// A document is one that AWS would refuse.
  case invalid
}

/// What became of a document's explicit denials.
public enum GuardrailVerdict: String, Hashable, Sendable {
  /// Both documents deny the same requests, apart from those that `gained` and `lost` name.
  case same
  /// Denials were lost: other policies may now allow more.
  case loosened
  /// Denials were added.
  case tightened
  /// Denials were lost and added.
  case mixed
}

/// One of the two documents of a comparison.
public enum Side: String, Hashable, Sendable {
  /// The document before the change.
  case old
  /// The document after the change.
  case new
}

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
  ) {
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

/// One axis of a part: whatever matches a pattern of `included`, none of `excluded`, and one of each list of `within`.
public struct AccessAxis: Hashable, Sendable {
  /// The patterns as the cause writes them; `*` where it names none or is a `Not…` element.
  public let included: [String]

  /// Patterns that are not part of it, as the documents write them.
  public let excluded: [String]

  /// Lists of patterns, of each of which one matches too; nearly always empty.
  public let within: [[String]]

  /// Creates an axis from its parts.
  public init(included: [String], excluded: [String] = [], within: [[String]] = []) {
    self.included = included
    self.excluded = excluded
    self.within = within
  }
}

/// One condition of a part.
public struct AccessCondition: Hashable, Sendable {
  /// Whether the request must meet the test, or must fail it.
  public let mustHold: Bool

  /// The operator as AWS spells it.
  public let conditionOperator: ConditionOperator

  /// The condition key as written.
  public let key: String

  /// The values as written.
  public let values: [String]

  /// Creates a condition from its parts.
  package init(
    mustHold: Bool,
    conditionOperator: ConditionOperator,
    key: String,
    values: [String],
  ) {
    self.mustHold = mustHold
    self.conditionOperator = conditionOperator
    self.key = key
    self.values = values
  }
}

/// A statement of one side.
public struct StatementReference: Hashable, Sendable {
  /// The document in which the statement stands.
  public let side: Side

  /// The statement's position in the document, from 0.
  public let index: Int

  /// The statement's name as written, untrusted.
  public let sid: String?

  /// Where the statement stands.
  public let span: SourceSpan

  /// Creates a reference from its parts.
  package init(
    side: Side,
    index: Int,
    sid: String?,
    span: SourceSpan,
  ) {
    self.side = side
    self.index = index
    self.sid = sid
    self.span = span
  }
}

/// A construct that a comparison could not decide.
public struct Undecided: Hashable, Sendable {
  /// Why it could not be decided.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The search passed its budget of states.
    case budgetExceeded = "budget-exceeded"
    /// Two policy variables meet in a way that the search does not cover.
    case variableCombination = "variable-combination"
    /// Operators of different types test one key in a way that the search does not cover.
    case mixedOperatorTypes = "mixed-operator-types"
    /// A witness was found that the evaluator did not confirm.
    case unconfirmedWitness = "unconfirmed-witness"
    /// One requester is described by its principal and by condition keys in a way not covered.
    case linkedPrincipalKeys = "linked-principal-keys"
  }

  /// Why it could not be decided.
  public let reason: Reason

  /// The document in which the construct stands.
  public let side: Side

  /// The JSON Pointer of the construct inside its document.
  public let pointer: String

  /// Where the construct stands, nil when it is the whole document.
  public let span: SourceSpan?

  /// Creates an undecided construct from its parts.
  package init(
    reason: Reason,
    side: Side,
    pointer: String,
    span: SourceSpan?,
  ) {
    self.reason = reason
    self.side = side
    self.pointer = pointer
    self.span = span
  }
}
