import PolicyModel

extension ProblemCase {
  static let kinds = attached + others

  /// Policies that are attached to a principal name none.
  private static let attached = [PolicyKind.identity, .boundary, .session, .scp].flatMap { kind in
    [
      ProblemCase(
        "a principal in a policy of kind \(kind)",
        kind: kind,
        allow(#"1️⃣"Principal": "*", "Resource": "*""#),
        (.forbiddenElement, "/Statement/Principal", "Principal")
      ),
      ProblemCase(
        "no resource in a policy of kind \(kind)",
        kind: kind,
        #"{"Version": "2012-10-17", "Statement": 1️⃣{"Effect": "Deny", "Action": "*"}}"#,
        (.missingElement, "/Statement", "Resource")
      ),
    ]
  }

  private static let others = [
    ProblemCase(
      "no principal in a bucket's policy",
      kind: .resource,
      #"{"Version": "2012-10-17", "Statement": 1️⃣{"Effect": "Deny", "Action": "*", "Resource": "*"}}"#,
      (.missingElement, "/Statement", "Principal")
    ),
    ProblemCase("no resource in a bucket's policy", kind: .resource, allow(#""Principal": "*""#)),
    ProblemCase(
      "a resource in a trust policy",
      kind: .trust,
      allow(#""Principal": "*", 1️⃣"Resource": "*""#),
      (.forbiddenElement, "/Statement/Resource", "Resource")
    ),
    ProblemCase(
      "everyone but somebody in a trust policy",
      kind: .trust,
      allow(#"1️⃣"NotPrincipal": "*""#),
      (.forbiddenElement, "/Statement/NotPrincipal", "NotPrincipal")
    ),
    ProblemCase(
      "an ARN of three fields in a session policy",
      kind: .session,
      allow(#""Resource": 1️⃣"arn:aws:sqs""#),
      (.invalidResource, "/Statement/Resource", "arn:aws:sqs")
    ),
    ProblemCase(
      "an Allow in a resource control policy",
      kind: .rcp,
      statement(#""Effect": 1️⃣"Allow", "Principal": "*", "Action": "s3:*", "Resource": "*""#),
      (.invalidEffect, "/Statement/Effect", "Allow")
    ),
    ProblemCase(
      "what a resource control policy cannot say",
      kind: .rcp,
      statement(
        #"""
        "Effect": "Deny", "Principal": 1️⃣{"AWS": "111122223333"}, 2️⃣"NotAction": "s3:*",
        "Resource": "*"
        """#
      ),
      (.invalidPrincipal, "/Statement/Principal", nil),
      (.forbiddenElement, "/Statement/NotAction", "NotAction")
    ),
    ProblemCase(
      "every action in a resource control policy",
      kind: .rcp,
      statement(#""Effect": "Deny", "Principal": "*", "Action": 1️⃣"*", "Resource": "*""#),
      (.invalidAction, "/Statement/Action", "*")
    ),
    ProblemCase(
      "an endpoint's default policy, which has no version",
      kind: .endpoint,
      #"1️⃣{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
      (.missingVersion, "", nil)
    ),
  ]
}
