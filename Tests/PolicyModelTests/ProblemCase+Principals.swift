import PolicyModel

extension ProblemCase {
  static let principals = [
    ProblemCase(
      "a principal that is text",
      kind: .resource,
      allow(#""Principal": 1️⃣"arn:aws:iam::111122223333:root""#),
      (.invalidPrincipal, "/Statement/Principal", "arn:aws:iam::111122223333:root")
    ),
    ProblemCase(
      "a principal that is a number",
      kind: .resource,
      allow(#""Principal": 1️⃣1"#),
      (.wrongType, "/Statement/Principal", nil)
    ),
    ProblemCase(
      "principals of an unknown sort",
      kind: .resource,
      allow(#""Principal": {1️⃣"aws": "*", 2️⃣"Group": "x", "AWS": "*", 3️⃣"AWS": "*"}"#),
      (.unknownElement, "/Statement/Principal/aws", "aws"),
      (.unknownElement, "/Statement/Principal/Group", "Group"),
      (.repeatedElement, "/Statement/Principal/AWS", "AWS")
    ),
    ProblemCase(
      "a wildcard inside an ARN",
      kind: .resource,
      allow(#""Principal": {"AWS": ["*", 1️⃣"arn:aws:iam::111122223333:role/*"]}"#),
      (.invalidPrincipal, "/Statement/Principal/AWS/1", "arn:aws:iam::111122223333:role/*")
    ),
    ProblemCase(
      "every service",
      kind: .resource,
      allow(#""Principal": {"Service": 1️⃣"*"}"#),
      (.invalidPrincipal, "/Statement/Principal/Service", "*")
    ),
    ProblemCase(
      "accounts that are none",
      kind: .resource,
      allow(#""Principal": {"AWS": [1️⃣"1234", 2️⃣"11112222333z", 3️⃣"", 4️⃣"Alice"]}"#),
      (.invalidPrincipal, "/Statement/Principal/AWS/0", "1234"),
      (.invalidPrincipal, "/Statement/Principal/AWS/1", "11112222333z"),
      (.invalidPrincipal, "/Statement/Principal/AWS/2", ""),
      (.invalidPrincipal, "/Statement/Principal/AWS/3", "Alice")
    ),
    ProblemCase(
      "ARNs that name nobody",
      kind: .resource,
      allow(
        #"""
        "NotPrincipal": {"AWS": [1️⃣"arn:aws:iam::111122223333:", 2️⃣"arn:aws:iam::111122223333:user/",
          3️⃣"arn:aws:iam::1111z2223333:role/x", 4️⃣"arn:aws:iam:::role/x", 5️⃣"arn:aws:iam"]}
        """#
      ),
      (.invalidPrincipal, "/Statement/NotPrincipal/AWS/0", "arn:aws:iam::111122223333:"),
      (.invalidPrincipal, "/Statement/NotPrincipal/AWS/1", "arn:aws:iam::111122223333:user/"),
      (.invalidPrincipal, "/Statement/NotPrincipal/AWS/2", "arn:aws:iam::1111z2223333:role/x"),
      (.invalidPrincipal, "/Statement/NotPrincipal/AWS/3", "arn:aws:iam:::role/x"),
      (.invalidPrincipal, "/Statement/NotPrincipal/AWS/4", "arn:aws:iam")
    ),
    ProblemCase(
      "every documented form",
      kind: .resource,
      allow(
        #"""
        "Principal": {"AWS": ["*", "111122223333", "arn:aws:iam::111122223333:root",
          "arn:aws:iam::111122223333:user/a/b", "arn:aws:sts::111122223333:assumed-role/r/s",
          "arn:aws:iam::cloudfront:user/x", "AIDACKCEVSQ6C2EXAMPLE"], "Service": "ec2.amazonaws.com",
          "CanonicalUser": ["79a59df9"]}
        """#
      )
    ),
    ProblemCase(
      "an identity provider outside of a trust policy",
      kind: .resource,
      allow(#""Principal": {"Federated": 1️⃣"cognito-identity.amazonaws.com"}"#),
      (
        .misplacedPrincipal, "/Statement/Principal/Federated",
        "cognito-identity.amazonaws.com"
      )
    ),
    ProblemCase(
      "groups and instance profiles",
      kind: .resource,
      allow(
        #"""
        "Principal": {"AWS": [1️⃣"arn:aws:iam::111122223333:group/x",
          2️⃣"arn:aws:iam::111122223333:instance-profile/x"]}
        """#
      ),
      (.invalidPrincipal, "/Statement/Principal/AWS/0", "arn:aws:iam::111122223333:group/x"),
      (
        .invalidPrincipal, "/Statement/Principal/AWS/1",
        "arn:aws:iam::111122223333:instance-profile/x"
      )
    ),
    ProblemCase("nobody", kind: .resource, allow(#""Principal": {"AWS": []}"#)),
    ProblemCase("an empty list", kind: .resource, allow(#""Principal": []"#)),
    ProblemCase("everyone in a list", kind: .resource, allow(#""Principal": ["*"]"#)),
  ]
}
