import PolicyModel

extension ProblemCase {
  static let statements = [
    ProblemCase(
      "an empty statement",
      #"{"Version": "2012-10-17", "Statement": [1️⃣{}]}"#,
      (.missingElement, "/Statement/0", "Effect"),
      (.missingElement, "/Statement/0", "Action"),
      (.missingElement, "/Statement/0", "Resource")
    ).atOnePlace,
    ProblemCase(
      "an effect in small letters",
      statement(#""Effect": 1️⃣"allow", "Action": "*", "Resource": "*""#),
      (.invalidEffect, "/Statement/Effect", "allow")
    ),
    ProblemCase(
      "an effect that is a list",
      statement(#""Effect": 1️⃣["Allow"], "Action": "*", "Resource": "*""#),
      (.invalidEffect, "/Statement/Effect", nil)
    ),
    ProblemCase(
      "an element in another case",
      allow(#""Resource": "*", 1️⃣"sid": "A""#),
      (.unknownElement, "/Statement/sid", "sid")
    ),
    ProblemCase(
      "an element twice",
      allow(#""Resource": "*", 1️⃣"Effect": "Deny""#),
      (.repeatedElement, "/Statement/Effect", "Effect")
    ),
    ProblemCase(
      "actions and not actions",
      allow(#"1️⃣"NotAction": "s3:*", "Resource": "*""#),
      (.exclusiveElements, "/Statement/NotAction", "Action")
    ),
    ProblemCase(
      "resources and not resources",
      allow(#"1️⃣"NotResource": "*", "Resource": "*""#),
      (.exclusiveElements, "/Statement/NotResource", "Resource")
    ),
    ProblemCase(
      "principals and not principals",
      kind: .resource,
      allow(#""Principal": "*", 1️⃣"NotPrincipal": "*""#),
      (.exclusiveElements, "/Statement/NotPrincipal", "Principal")
    ),
    ProblemCase(
      "a name with a blank in an identity policy",
      allow(#""Resource": "*", "Sid": 1️⃣"Read it""#),
      (.invalidSid, "/Statement/Sid", "Read it")
    ),
    ProblemCase(
      "a name with a blank in a resource policy",
      kind: .resource,
      allow(#""Principal": "*", "Sid": "Read it""#)
    ),
    ProblemCase(
      "a name that is a number",
      allow(#""Resource": "*", "Sid": 1️⃣1"#),
      (.wrongType, "/Statement/Sid", nil)
    ),
    ProblemCase(
      "a character beyond Latin-1",
      allow(#""Resource": 1️⃣"arn:aws:s3:::bücket/ключ""#),
      (.unusualCharacter, "/Statement/Resource", "arn:aws:s3:::bücket/ключ")
    ),
    ProblemCase(
      "a character beyond Latin-1 in a bucket's policy",
      kind: .resource,
      allow(#""Principal": "*", "Resource": "arn:aws:s3:::bucket/ключ""#)
    ),
  ]
}
