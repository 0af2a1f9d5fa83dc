import PolicyModel

extension ProblemCase {
  static let kinds = attached + others + control

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
      statement(
        #""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*", 1️⃣"Resource": "*""#
      ),
      (.forbiddenElement, "/Statement/Resource", "Resource")
    ),
    ProblemCase(
      "everyone but somebody in a trust policy",
      kind: .trust,
      statement(#""Effect": "Allow", "Action": "sts:AssumeRole", 1️⃣"NotPrincipal": "*""#),
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
      "every action in a list of a resource control policy, and somebody left out",
      kind: .rcp,
      statement(
        #"""
        "Effect": "Deny", 1️⃣"NotPrincipal": 2️⃣{"AWS": "111122223333"}, "Action": ["s3:*", 3️⃣"*"],
        "Resource": "*"
        """#
      ),
      (.forbiddenElement, "/Statement/NotPrincipal", "NotPrincipal"),
      (.invalidPrincipal, "/Statement/NotPrincipal", nil),
      (.invalidAction, "/Statement/Action/1", "*")
    ),
    ProblemCase(
      "an endpoint's default policy, which has no version",
      kind: .endpoint,
      #"1️⃣{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
      (.missingVersion, "", nil)
    ),
  ]

  private static let control = [
    ProblemCase(
      "actions that are no way into a role",
      kind: .trust,
      #"""
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": "*",
         "Action": ["sts:AssumeRole", "STS:TagSession", 1️⃣"s3:GetObject", 2️⃣"*"]},
        {"Effect": "Deny", "Principal": "*", 3️⃣"NotAction": "sts:TagSession"}]}
      """#,
      (.trustAction, "/Statement/0/Action/2", "s3:GetObject"),
      (.trustAction, "/Statement/0/Action/3", "*"),
      (.trustAction, "/Statement/1/NotAction", "NotAction")
    ),
    ProblemCase(
      "a service control policy of before September 2025",
      kind: .scp,
      #"""
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["s3:*", "ec2:Get*"], "Resource": "*"},
        {"Effect": "Deny", "NotAction": "sts:*", "Resource": "arn:aws:s3:::a",
         "Condition": {"Null": {"aws:TokenIssueTime": "true"}}}]}
      """#
    ),
    ProblemCase(
      "a service control policy of the full language",
      kind: .scp,
      #"""
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", 1️⃣"NotAction": "s3:*", 2️⃣"Resource": "arn:aws:s3:::a",
         "Condition": {3️⃣"Null": {"aws:TokenIssueTime": "true"}}},
        {"Effect": "Deny", "Action": 4️⃣"s3:*Object", 5️⃣"NotResource": "arn:aws:s3:::a"}]}
      """#,
      (.recentSyntax, "/Statement/0/NotAction", "NotAction"),
      (.recentSyntax, "/Statement/0/Resource", "Resource"),
      (.recentSyntax, "/Statement/0/Condition/Null", "Condition"),
      (.recentSyntax, "/Statement/1/Action", "s3:*Object"),
      (.recentSyntax, "/Statement/1/NotResource", "NotResource")
    ),
    ProblemCase(
      "a service that obeys no resource control policy",
      kind: .rcp,
      statement(
        #""Effect": "Deny", "Principal": "*", "Action": ["S3:*", 1️⃣"ec2:*"], "Resource": "*""#
      ),
      (.unaffectedService, "/Statement/Action/1", "ec2:*")
    ),
    ProblemCase(
      "a resource control policy without a version",
      kind: .rcp,
      #"""
      1️⃣{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}
      """#,
      (.missingElement, "", "Version")
    ),
    ProblemCase(
      "the name of an identity policy",
      #"{"Version": "2012-10-17", "Id": 1️⃣"x", "Statement": 2️⃣[]}"#,
      (.unusedID, "/Id", "x"),
      (.noStatements, "/Statement", nil)
    ),
    ProblemCase(
      "a session policy of one character too many",
      kind: .session,
      "1️⃣" + session(of: 2_049),
      (.sizeLimit, "", "2049 of 2048")
    ),
    ProblemCase("a session policy that just fits", kind: .session, session(of: 2_048)),
  ]

  /// Returns a session policy of some characters, and of white space that does not count.
  private static func session(of length: Int) -> String {
    let start = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","#
    let end = #"Resource":"arn:aws:s3:::"#
    let filling = String(repeating: "x", count: length - start.count - end.count - 4)
    return "\(start) \n \"\(end)  \(filling)\"}}"
  }
}
