public import PolicyModel

/// What policies decide about one request, and which statements decided it.
public struct Decision: Hashable, Sendable {
  /// The answer.
  public enum Outcome: String, Hashable, Sendable {
    /// The request is allowed.
    case allowed
    /// No statement allows the request.
    case implicitlyDenied
    /// A Deny statement matches the request.
    case explicitlyDenied
  }

  /// The answer.
  public let outcome: Outcome

  /// The statements that decided it; empty when nothing matched.
  public let deciders: [DecidingStatement]

  /// The choices of reading that the documents touch.
  public let doubts: [Doubt]

  /// The kinds of policies whose silence stands in the way, when no statement denies the request.
  public let missing: [MissingGrant]

  /// Creates a decision from its parts.
  package init(
    outcome: Outcome,
    deciders: [DecidingStatement],
    doubts: [Doubt],
    missing: [MissingGrant] = [],
  ) {
    self.outcome = outcome
    self.deciders = deciders
    self.doubts = doubts
    self.missing = missing
  }
}

/// A statement that decided a request.
public struct DecidingStatement: Hashable, Sendable {
  /// The list in which the document stands.
  public let policy: PolicyKind

  /// The level of the document, root first, for service and resource control policies.
  public let level: Int?

  /// The position of the document in its list or level, from 0.
  public let document: Int

  /// The position of the statement in its document, from 0.
  public let statement: Int

  /// The statement's name as written, untrusted.
  public let sid: String?

  /// Creates a reference from its parts.
  package init(
    policy: PolicyKind,
    level: Int?,
    document: Int,
    statement: Int,
    sid: String?,
  ) {
    self.policy = policy
    self.level = level
    self.document = document
    self.statement = statement
    self.sid = sid
  }
}

/// All policies that apply to a request, by their kind.
public struct PolicySet: Hashable, Sendable {
  /// The caller's identity-based policies.
  public var identity: [PolicyDocument] = []
  /// The resource's policies; trust policies stand here too.
  public var resource: [PolicyDocument] = []
  /// The caller's permissions boundaries.
  public var boundary: [PolicyDocument] = []
  /// The session's policies.
  public var session: [PolicyDocument] = []
  /// Service control policies, one list a level, root first.
  public var serviceControl: [[PolicyDocument]] = []
  /// Resource control policies, one list a level, root first.
  public var resourceControl: [[PolicyDocument]] = []
  /// The policies of the VPC endpoint the request comes through.
  public var endpoint: [PolicyDocument] = []

  /// Creates an empty set.
  public init() {}
}
