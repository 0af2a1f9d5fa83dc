import PolicyModel
import PolicySemantics
import Testing

@Suite("A principal element")
struct EvaluationPrincipalTests {
  static let account = "111122223333"
  static let root = "arn:aws:iam::\(account):root"
  static let user = "arn:aws:iam::\(account):user/a/Alice"
  static let role = "arn:aws:iam::\(account):role/a/Reader"
  static let session = "arn:aws:sts::\(account):assumed-role/Reader/one"
  static let federated = "arn:aws:sts::\(account):federated-user/Bob"
  static let service = "ec2.amazonaws.com"
  static let provider = "arn:aws:iam::\(account):saml-provider/Corp"
  static let outsider = "arn:aws:iam::444455556666:user/a/Alice"
  static let own: [String?] = [root, user, role, session, federated]
  static let foreign: [String?] = [outsider, service, provider, "anonymous", nil]

  @Test("applies to these callers and no others", arguments: named + excepted)
  func applies(_ principal: EvaluationPrincipalCase) throws {
    let text = EvaluationInput.statement(
      "\"Effect\": \"\(principal.effect.rawValue)\", \"Action\": \"*\", \(principal.element)"
    )
    let document = try EvaluationInput.document(text, kind: .resource)
    for (callers, expected) in [(principal.matching, true), (principal.others, false)] {
      for caller in callers {
        let request = Request(
          principal: caller,
          action: "s3:GetObject",
          resource: "arn:aws:s3:::b",
          context: [:]
        )
        let applies =
          principal.effect == .allow
          ? document.allows(request, kind: .resource)
          : document.deniesExplicitly(request, kind: .resource)
        #expect(applies == expected, "\(caller ?? "nobody in particular")")
      }
    }
  }

  static let named = [
    EvaluationPrincipalCase("P-1", #""Principal": "*""#, matching: own + foreign),
    EvaluationPrincipalCase("P-2, D-STAR", #""Principal": {"AWS": "*"}"#, matching: own + foreign),
    EvaluationPrincipalCase(
      "P-3, vector 38",
      #""Principal": {"AWS": "\#(account)"}"#,
      matching: own,
      others: foreign
    ),
    EvaluationPrincipalCase(
      "P-3, vector 38",
      #""Principal": {"AWS": "\#(root)"}"#,
      matching: own,
      others: foreign
    ),
    EvaluationPrincipalCase(
      "P-16",
      #""Principal": {"AWS": "arn:aws-cn:iam::\#(account):root"}"#,
      matching: ["arn:aws-cn:iam::\(account):user/x"],
      others: own
    ),
    EvaluationPrincipalCase(
      "P-16",
      #""Principal": {"AWS": "arn:aws-cn:iam::\#(account):role/a/Reader"}"#,
      matching: ["arn:aws-cn:sts::\(account):assumed-role/Reader/one"],
      others: [role, session]
    ),
    EvaluationPrincipalCase(
      "P-4, P-17",
      #""Principal": {"AWS": "\#(role)"}"#,
      matching: [role, session],
      others: [
        user, root, "arn:aws:iam::\(account):role/Reader",
        "arn:aws:sts::\(account):assumed-role/reader/one",
        "arn:aws:sts::444455556666:assumed-role/Reader/one",
      ]
    ),
    EvaluationPrincipalCase(
      "P-5",
      #""Principal": {"AWS": "\#(user)"}"#,
      matching: [user],
      others: [root, role, outsider, "arn:aws:iam::\(account):user/a/alice", nil]
    ),
    EvaluationPrincipalCase(
      "P-6",
      #""Principal": {"AWS": "\#(session)"}"#,
      matching: [session],
      others: [role, "arn:aws:sts::\(account):assumed-role/Reader/two", user]
    ),
    EvaluationPrincipalCase(
      "P-7",
      #""Principal": {"AWS": "\#(federated)"}"#,
      matching: [federated],
      others: [user, "arn:aws:iam::\(account):user/Bob"]
    ),
    EvaluationPrincipalCase(
      "P-8",
      #""Principal": {"AWS": "AIDACKCEVSQ6C2EXAMPLE"}"#,
      matching: ["AIDACKCEVSQ6C2EXAMPLE"],
      others: [user, nil]
    ),
    EvaluationPrincipalCase(
      "P-9",
      #""Principal": {"Service": ["\#(service)", "sns.amazonaws.com"]}"#,
      matching: [service, "sns.amazonaws.com"],
      others: ["ec2.eu-south-1.amazonaws.com", "lambda.amazonaws.com", user, "anonymous"]
    ),
    EvaluationPrincipalCase(
      "P-10",
      #""Principal": {"Federated": ["\#(provider)", "accounts.google.com"]}"#,
      matching: [provider, "accounts.google.com"],
      others: [user, service, "www.amazon.com"]
    ),
    EvaluationPrincipalCase(
      "P-11",
      #""Principal": {"CanonicalUser": "79a59df900b949e5"}"#,
      matching: ["79a59df900b949e5"],
      others: [user, "79a59df900b949e6", nil]
    ),
    EvaluationPrincipalCase(
      "P-12",
      #""Principal": {"AWS": ["444455556666"], "Service": "\#(service)"}"#,
      matching: [outsider, service],
      others: own
    ),
    EvaluationPrincipalCase("G-21", #""Principal": {"AWS": []}"#, others: own + foreign),
  ]

  static let excepted = [
    EvaluationPrincipalCase(
      "P-21, D-ALLOWNP, vector 58",
      #""NotPrincipal": {"AWS": "\#(user)"}"#,
      matching: [root, role, outsider, service, "anonymous"],
      others: [user, nil]
    ),
    EvaluationPrincipalCase(
      "P-20",
      #""NotPrincipal": {"AWS": "\#(account)"}"#,
      matching: [outsider, service, "anonymous"],
      others: own
    ),
    EvaluationPrincipalCase("P-20", #""NotPrincipal": "*""#, others: own + foreign),
    EvaluationPrincipalCase(
      "P-22, D-NOTPRIN",
      #""NotPrincipal": {"AWS": "\#(user)"}"#,
      effect: .deny,
      matching: own + foreign
    ),
    EvaluationPrincipalCase(
      "P-22, D-NOTPRIN",
      #""NotPrincipal": {"AWS": ["\#(account)", "\#(user)", "\#(federated)"]}"#,
      effect: .deny,
      matching: [role, session, outsider, nil],
      others: [root, user, federated]
    ),
    EvaluationPrincipalCase(
      "P-22, D-NOTPRIN",
      #""NotPrincipal": {"AWS": ["\#(root)", "\#(role)"]}"#,
      effect: .deny,
      matching: [role, session],
      others: [root]
    ),
    EvaluationPrincipalCase(
      "P-22, D-NOTPRIN",
      #""NotPrincipal": {"AWS": ["\#(root)", "\#(role)", "\#(session)"]}"#,
      effect: .deny,
      matching: [role, "arn:aws:sts::\(account):assumed-role/Reader/two"],
      others: [session]
    ),
    EvaluationPrincipalCase(
      "P-22",
      #""NotPrincipal": {"Service": "\#(service)"}"#,
      effect: .deny,
      matching: ["sns.amazonaws.com", user, "anonymous", nil],
      others: [service]
    ),
    EvaluationPrincipalCase(
      "P-22",
      #""NotPrincipal": {"AWS": "*"}"#,
      effect: .deny,
      others: own + foreign
    ),
  ]
}
