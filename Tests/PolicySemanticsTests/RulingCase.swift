import PolicyModel
import PolicySemantics
import Testing

/// A request of which some keys are not known, under policies of one statement a document.
struct RulingCase: CustomTestStringConvertible {
  let testDescription: String
  let partial: PartialRequest
  let policies: [(kind: PolicyKind, members: String)]
  let verdict: Ruling.Verdict
  let keys: [String]

  init(
    _ testDescription: String,
    by principal: String = role,
    on resource: String = "arn:aws:s3:::home/red/plan",
    in resourceAccount: String? = nil,
    with context: [String: ContextValue] = [:],
    without absentKeys: [String] = [],
    onlyGiven: Bool = false,
    _ policies: [(PolicyKind, String)],
    _ verdict: Ruling.Verdict,
    dependingOn keys: [String] = [],
  ) {
    self.testDescription = testDescription
    partial = PartialRequest(
      Request(
        principal: principal,
        action: "s3:GetObject",
        resource: resource,
        context: context,
        resourceAccount: resourceAccount,
      ),
      absentKeys: absentKeys,
      othersAreAbsent: onlyGiven,
    )
    self.policies = policies
    (self.verdict, self.keys) = (verdict, keys)
  }

  static let role = "arn:aws:iam::111122223333:role/Reader"
  static let user = "arn:aws:iam::111122223333:user/red"

  /// Reads the policies.
  func policySet() throws -> PolicySet {
    var set = PolicySet()
    for (kind, members) in policies {
      let principal = kind == .identity ? "" : #""Principal": "*", "#
      let document = try EvaluationInput.document(
        EvaluationInput.statement(#""Action": "s3:*", \#(principal)\#(members)"#),
        kind: kind,
      )
      if kind == .identity { set.identity.append(document) } else { set.resource.append(document) }
    }
    return set
  }

  /// An Allow of an identity policy with a condition, on every resource unless one is named.
  static func allow(_ condition: String = "", on resource: String = "*") -> (PolicyKind, String) {
    (.identity, Self.members("Allow", condition, resource))
  }

  /// A Deny of a resource policy with a condition.
  static func deny(_ condition: String = "") -> (PolicyKind, String) {
    (.resource, Self.members("Deny", condition, "*"))
  }

  private static func members(_ effect: String, _ condition: String, _ resource: String) -> String {
    #""Effect": "\#(effect)", "Resource": "\#(resource)", "Condition": {\#(condition)}"#
  }
}
