import PlainLanguage
extension RequestFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .pattern(let part, let word):
      Message(
        word == "*" && part == .principal
          ? "`*` is nobody in particular"
          : "`\(word)` is a pattern, and a request has one \(part.rawValue)",
        help: [Self.help(on: part)],
      )
    case .malformed(let part, let word):
      Message("`\(word)` is no \(part.rawValue)", help: [Self.help(on: part)])
    case .noCaller(let word, let noun):
      Message("`\(word)` is \(noun), which makes no requests", help: [Self.help(on: .principal)])
    case .notAccount(let word, let option):
      Message("`\(word)` of `\(option)` is no account id", help: ["it has twelve digits"])
    case .otherAccount(let account, let inResource):
      Message(
        "the resource belongs to account \(inResource), and `--resource-account` says \(account)"
      )
    case .noKey(let word):
      Message(
        "`\(word)` has no key",
        help: ["write `--context KEY=VALUE`, or `--context KEY` for a key that is absent"],
      )
    case .givenAndAbsent(let key):
      Message("key `\(key)` is given and said to be absent or empty")
    case .contradiction(let key, let expected):
      Message(
        "key `\(key)` follows from the request: it is "
          + (expected.map { "`\($0)`" } ?? "absent")
      )
    case .unknownReading(let word, let nearest):
      Message(
        "unknown reading `\(word)`: `grantdiff help readings` lists them",
        nearest: nearest,
      )
    case .boundaryAround(let kind):
      Message(
        "a permissions boundary does not cap a \(kind.words) as a whole: what it stops depends on "
          + "how the policy names a caller; `grantdiff can` answers for one caller"
      )
    case .strictBesideReadings:
      Message("`strict` tries every reading: it stands alone, not in a list")
    case .conflictingReadings(let first, let second):
      Message("`\(first)` and `\(second)` answer one question: only one of them can be read")
    case .notPolicyWord, .unknownKind, .noRepository, .bareRepository, .nothingFound, .emptyFile:
      policyMessage
    }
  }

  /// The fault of the policies in words.
  private var policyMessage: Message {
    switch self {
    case .notPolicyWord(let word, let choices):
      Message("`\(word)` is not of the form `KIND=FILE`", help: [Self.kinds(choices)])
    case .unknownKind(let word, let choices, let nearest):
      Message("unknown kind `\(word)` of policy", nearest: nearest, help: [Self.kinds(choices)])
    case .noRepository(let path):
      Message(
        "no git repository at `\(path)` or above, in which to look for policies",
        help: ["name one with `-C`, or name policies with `--policy KIND=FILE`"],
      )
    case .bareRepository:
      Message("the repository is bare", help: ["name the revision to look at with `--at`"])
    case .nothingFound(let source):
      Message("there is no policy in \(source)", help: ["name policies with `--policy KIND=FILE`"])
    case .emptyFile(let word):
      Message("a file of `\(word)` has no name", help: ["files of one level are parted by a comma"])
    case .pattern, .malformed, .noCaller, .notAccount, .otherAccount, .noKey, .givenAndAbsent,
      .contradiction, .unknownReading, .conflictingReadings, .strictBesideReadings, .boundaryAround:
      message
    }
  }

  private static func kinds(_ choices: [String]) -> String {
    "KIND is " + choices.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func help(on part: Part) -> String {
    switch part {
    case .principal:
      "name one caller: the ARN of a user, role, session or root user, an account id, a service "
        + "such as `ec2.amazonaws.com`, an identity provider, or `anonymous`"
    case .action: "name one action, such as `s3:GetObject`"
    case .resource:
      "name one ARN, such as `arn:aws:s3:::bucket/key`, or `*` for an action without resource"
    }
  }
}
