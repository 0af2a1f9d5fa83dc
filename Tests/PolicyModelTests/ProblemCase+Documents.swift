import PolicyModel

extension ProblemCase {
  static let documents = [
    ProblemCase(
      "more bytes than a megabyte",
      "1️⃣{" + String(repeating: " ", count: 1 << 20) + "}",
      (.documentTooLarge, "", nil)
    ),
    ProblemCase("a list", "1️⃣[]", (.documentNotObject, "", nil)),
    ProblemCase("a string", #"1️⃣"{}""#, (.documentNotObject, "", nil)),
    ProblemCase("null", "1️⃣null", (.documentNotObject, "", nil)),
    ProblemCase(
      "an empty object",
      "1️⃣{}",
      (.missingVersion, "", nil),
      (.missingElement, "", "Statement")
    ).atOnePlace,
    ProblemCase(
      "a member with another name",
      #"{"Version": "2012-10-17", 1️⃣"Comment/1": "x", "Statement": 2️⃣[]}"#,
      (.unknownElement, "/Comment~11", "Comment/1"),
      (.noStatements, "/Statement", nil)
    ),
    ProblemCase(
      "members in another case",
      #"1️⃣{2️⃣"version": "2012-10-17", 3️⃣"statement": []}"#,
      (.missingVersion, "", nil),
      (.missingElement, "", "Statement"),
      (.unknownElement, "/version", "version"),
      (.unknownElement, "/statement", "statement")
    ).with(markers: ["1️⃣", "1️⃣", "2️⃣", "3️⃣"]),
    ProblemCase(
      "a member twice",
      #"{"Version": "2012-10-17", "Statement": 1️⃣[], 2️⃣"Statement": []}"#,
      (.noStatements, "/Statement", nil),
      (.repeatedElement, "/Statement", "Statement")
    ),
    ProblemCase(
      "a version that never was",
      #"{"Version": 1️⃣"2013-10-17", "Statement": 2️⃣[]}"#,
      (.invalidVersion, "/Version", "2013-10-17"),
      (.noStatements, "/Statement", nil)
    ),
    ProblemCase(
      "a version that is a number",
      #"{"Version": 1️⃣20121017, "Statement": 2️⃣[]}"#,
      (.invalidVersion, "/Version", nil),
      (.noStatements, "/Statement", nil)
    ),
    ProblemCase(
      "an id that is a number",
      #"{"Version": "2012-10-17", "Id": 1️⃣7, "Statement": 2️⃣[]}"#,
      (.wrongType, "/Id", nil),
      (.noStatements, "/Statement", nil)
    ),
    ProblemCase(
      "a statement that is a string",
      #"{"Version": "2012-10-17", "Statement": 1️⃣"Allow"}"#,
      (.wrongType, "/Statement", nil)
    ),
    ProblemCase(
      "a list of statements with null in it",
      #"{"Version": "2012-10-17", "Statement": [1️⃣null]}"#,
      (.wrongType, "/Statement/0", nil)
    ),
    ProblemCase(
      "statements with one name",
      #"""
      {"Version": "2012-10-17", "Statement": [
        {"Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "", "Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "", "Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": 1️⃣"A", "Effect": "Allow", "Action": "*", "Resource": "*"}
      ]}
      """#,
      (.repeatedSid, "/Statement/3/Sid", "A")
    ),
  ]
}
