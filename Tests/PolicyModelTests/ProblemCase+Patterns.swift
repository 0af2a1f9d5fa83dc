import PolicyModel

extension ProblemCase {
  static let patterns = [
    ProblemCase(
      "no action in the list",
      statement(#""Effect": "Deny", "Action": 1️⃣[], "Resource": 2️⃣[]"#),
      (.emptyList, "/Statement/Action", "Action"),
      (.emptyList, "/Statement/Resource", "Resource")
    ),
    ProblemCase(
      "no action in the negated list",
      statement(#""Effect": "Deny", "NotAction": 1️⃣[], "NotResource": 2️⃣[]"#),
      (.emptyList, "/Statement/NotAction", "NotAction"),
      (.emptyList, "/Statement/NotResource", "NotResource")
    ),
    ProblemCase(
      "an action without its service",
      statement(#""Effect": "Allow", "Action": ["s3:*", 1️⃣"GetObject"], "Resource": "*""#),
      (.invalidAction, "/Statement/Action/1", "GetObject")
    ),
    ProblemCase(
      "an action with two colons",
      statement(#""Effect": "Allow", "Action": 1️⃣"s3:Get:Object", "Resource": "*""#),
      (.invalidAction, "/Statement/Action", "s3:Get:Object")
    ),
    ProblemCase(
      "an action with an empty part",
      statement(#""Effect": "Allow", "Action": [1️⃣":Get", 2️⃣"s3:", 3️⃣""], "Resource": "*""#),
      (.invalidAction, "/Statement/Action/0", ":Get"),
      (.invalidAction, "/Statement/Action/1", "s3:"),
      (.invalidAction, "/Statement/Action/2", "")
    ),
    ProblemCase(
      "a blank or a wildcard in the service",
      statement(#""Effect": "Allow", "NotAction": [1️⃣"a a:B", 2️⃣"s*:Get*"], "Resource": "*""#),
      (.invalidAction, "/Statement/NotAction/0", "a a:B"),
      (.invalidAction, "/Statement/NotAction/1", "s*:Get*")
    ),
    ProblemCase(
      "odd actions that AWS takes",
      statement(
        #""Effect": "Allow", "Action": ["*", "*:*", "*:Get?", "IAM: x", "a-b.c:*"], "Resource": "*""#
      )
    ),
    ProblemCase(
      "an action that is a number",
      statement(#""Effect": "Allow", "Action": 1️⃣1, "Resource": ["*", 2️⃣null]"#),
      (.wrongType, "/Statement/Action", nil),
      (.wrongType, "/Statement/Resource/1", nil)
    ),
    ProblemCase(
      "a number before an action and a resource that are wrong",
      statement(#""Effect": "Allow", "Action": [1️⃣1, 2️⃣"x"], "Resource": [3️⃣null, 4️⃣"y"]"#),
      (.wrongType, "/Statement/Action/0", nil),
      (.invalidAction, "/Statement/Action/1", "x"),
      (.wrongType, "/Statement/Resource/0", nil),
      (.invalidResource, "/Statement/Resource/1", "y")
    ),
    ProblemCase(
      "an unclosed variable whose brace bears an accent",
      allow("\"Resource\": 1️⃣\"arn:aws:s3:::b/${\u{301}aws:username\""),
      (.unusualCharacter, "/Statement/Resource", "arn:aws:s3:::b/${\u{301}aws:username"),
      (.invalidVariable, "/Statement/Resource", "arn:aws:s3:::b/${\u{301}aws:username")
    ).atOnePlace,
    ProblemCase(
      "an unclosed variable",
      allow(#""Resource": 1️⃣"arn:aws:s3:::b/${aws:username""#),
      (.invalidVariable, "/Statement/Resource", "arn:aws:s3:::b/${aws:username")
    ),
    ProblemCase(
      "a variable without a name",
      allow(#""NotResource": ["arn:aws:s3:::b/${*}", 1️⃣"arn:aws:s3:::b/${}"]"#),
      (.invalidVariable, "/Statement/NotResource/1", "arn:aws:s3:::b/${}")
    ),
    ProblemCase(
      "an unclosed brace where there are no variables",
      #"""
      {"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "*",
       "Resource": "arn:aws:s3:::b/${aws:username"}}
      """#
    ),
  ]
}
