/// One condition key of the universe.
struct KeyDescription: Hashable {
  /// The key as AWS spells it.
  let name: String

  /// The type of its values.
  let family: ValueFamily

  /// Whether it holds sets.
  var holdsSets = false

  /// Whether every request has it.
  var isAlwaysPresent = false

  /// Whether its value follows from the caller where documents name principals.
  var isLinked = false

  /// Operands beside those of the family.
  var operands: [String] = []

  /// Values beside those of the family.
  var values: [String] = []

  /// The name under which requests are decided: the time has two names.
  static func folded(_ key: String) -> String {
    let folded = key.lowercased()
    return folded == "aws:epochtime" ? "aws:currenttime" : folded
  }

  /// Finds a key in any case, or describes one that the universe does not know.
  static func of(_ key: String) -> KeyDescription {
    let folded = key.lowercased()
    return all.first { $0.name.lowercased() == folded } ?? KeyDescription(name: key, family: .text)
  }

  private static let userPatterns = [
    "${aws:username}/*", "${aws:username}", "x-${aws:username, 'bob'}",
  ]

  private static let tags = [
    "${aws:PrincipalTag/team}", "red", "r*", "${aws:PrincipalTag/team, 'a'}",
  ]

  /// Every key.
  static let all: [KeyDescription] = [
    KeyDescription(name: "aws:SourceIp", family: .address),
    KeyDescription(name: "aws:SecureTransport", family: .truth, isAlwaysPresent: true),
    KeyDescription(name: "aws:MultiFactorAuthPresent", family: .truth),
    KeyDescription(
      name: "s3:prefix",
      family: .text,
      operands: userPatterns + ["${*}", "a${?}", "${aws:PrincipalTag/team}"],
    ),
    KeyDescription(name: "s3:max-keys", family: .number),
    KeyDescription(name: "aws:CurrentTime", family: .date, isAlwaysPresent: true),
    KeyDescription(name: "aws:EpochTime", family: .number, isAlwaysPresent: true),
    KeyDescription(name: "aws:TagKeys", family: .text, holdsSets: true),
    KeyDescription(name: "aws:CalledVia", family: .text, holdsSets: true),
    KeyDescription(name: "custom:labels", family: .text, holdsSets: true),
    KeyDescription(name: "custom:sizes", family: .number, holdsSets: true),
    KeyDescription(
      name: "aws:username",
      family: .text,
      isLinked: true,
      operands: ["alice", "bob", "U"],
      values: ["bob", "U"],
    ),
    KeyDescription(name: "aws:ResourceTag/team", family: .text, operands: tags, values: ["rose"]),
    KeyDescription(name: "aws:PrincipalTag/team", family: .text, operands: tags, values: ["rose"]),
    KeyDescription(name: "aws:RequestTag/Team", family: .text, operands: tags),
    KeyDescription(name: "aws:UserAgent", family: .text, isAlwaysPresent: true),
    KeyDescription(name: "custom:blob", family: .bytes),
    KeyDescription(name: "aws:SourceArn", family: .arn),
    KeyDescription(
      name: "aws:PrincipalArn",
      family: .arn,
      isLinked: true,
      operands: [
        "arn:aws:iam::111122223333:role/app/R", "arn:aws:iam::*:role/*",
        "arn:aws:iam::444455556666:*", "arn:aws:iam::111122223333:user/U", "arn:aws:iam::*:root",
      ],
    ),
    KeyDescription(
      name: "aws:PrincipalAccount",
      family: .text,
      isAlwaysPresent: true,
      isLinked: true,
      operands: ["111122223333", "444455556666", "1111*", "anonymous"],
      values: ["111122223333", "anonymous"],
    ),
    KeyDescription(
      name: "aws:PrincipalType",
      family: .text,
      isAlwaysPresent: true,
      isLinked: true,
      operands: ["User", "AssumedRole", "Account", "Anonymous", "FederatedUser"],
      values: ["User", "Account"],
    ),
    KeyDescription(
      name: "aws:PrincipalIsAWSService",
      family: .truth,
      isLinked: true,
    ),
  ]
}
