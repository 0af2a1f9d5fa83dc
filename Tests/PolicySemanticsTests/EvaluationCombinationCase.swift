import PolicyModel
import PolicySemantics
import Testing

/// A request under policies of several kinds, with the decision and the kinds of its deciders.
struct EvaluationCombinationCase: CustomTestStringConvertible {
  let testDescription: String
  let principal: String?
  let action: String
  let resource: String
  let resourceAccount: String?
  let policies: [(kind: PolicyKind, levels: [[String]])]
  let outcome: Decision.Outcome
  let deciders: [PolicyKind]

  init(
    _ testDescription: String,
    by principal: String? = user,
    to action: String = "s3:GetObject",
    on resource: String = "arn:aws:s3:::b/k",
    in resourceAccount: String? = account,
    _ policies: [(PolicyKind, [[String]])],
    _ outcome: Decision.Outcome,
    from deciders: [PolicyKind] = [],
  ) {
    self.testDescription = testDescription
    (self.principal, self.action, self.resource) = (principal, action, resource)
    self.resourceAccount = resourceAccount
    self.policies = policies
    (self.outcome, self.deciders) = (outcome, deciders)
  }

  /// The request of the case.
  var request: Request {
    Request(
      principal: principal,
      action: action,
      resource: resource,
      context: [:],
      resourceAccount: resourceAccount
    )
  }

  /// Reads the policies of the case.
  func policySet() throws -> PolicySet {
    var set = PolicySet()
    for (kind, levels) in policies {
      let documents = try levels.map { try $0.map { try EvaluationInput.document($0, kind: kind) } }
      switch kind {
      case .identity: set.identity = documents.flatMap { $0 }
      case .resource: set.resource = documents.flatMap { $0 }
      case .boundary: set.boundary = documents.flatMap { $0 }
      case .session: set.session = documents.flatMap { $0 }
      case .endpoint: set.endpoint = documents.flatMap { $0 }
      case .trust: Issue.record("trust policies stand among the resource's")
      case .scp: set.serviceControl = documents
      case .rcp: set.resourceControl = documents
      }
    }
    return set
  }
}

extension EvaluationCombinationCase {
  static let account = "111122223333"
  static let other = "444455556666"
  static let root = "arn:aws:iam::\(account):root"
  static let user = "arn:aws:iam::\(account):user/Alice"
  static let role = "arn:aws:iam::\(account):role/Reader"
  static let session = "arn:aws:sts::\(account):assumed-role/Reader/one"
  static let federated = "arn:aws:sts::\(account):federated-user/Bob"
  static let key = "arn:aws:kms:eu-west-1:\(account):key/1"

  /// A document that allows none of the actions in question.
  static let silent = own("Allow", "ec2:*")

  static let all = sameAccount + named + guarded + levels + crossAccount + special

  /// A document that allows or denies actions to callers without naming them.
  static func own(_ effect: String = "Allow", _ actions: String = "*") -> String {
    EvaluationInput.statement(
      #""Effect": "\#(effect)", "Action": "\#(actions)", "Resource": "*""#
    )
  }

  /// A document that allows or denies actions to principals.
  static func resource(
    _ principal: String,
    _ effect: String = "Allow",
    _ actions: String = "*",
    not: Bool = false,
  ) -> String {
    let value =
      principal == "*"
      ? #""*""# : principal.hasPrefix("{") ? principal : #"{"AWS": "\#(principal)"}"#
    return EvaluationInput.statement(
      """
      "Effect": "\(effect)", "Action": "\(actions)", "Resource": "*",
      "\(not ? "NotPrincipal" : "Principal")": \(value)
      """
    )
  }
}
