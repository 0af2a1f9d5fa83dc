import Testing
import ToolCommands

@Suite("A question about a request that makes no sense")
struct CanUsageTests {
  typealias Case = NamedCase<[String], String>

  private static let role = CanFiles.role
  private static let object = CanFiles.object

  @Test("ends with status 2, or 125 under bisection, and says why", arguments: cases)
  func isRefused(_ test: Case) {
    for (word, status) in [("--only-given", ExitStatus.failure), ("--bisect", .untestable)] {
      let run = ToolRun(["can", word] + test.input)
      #expect(run.status == status)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").first.map(String.init) == "error: " + test.expected)
    }
  }

  static let cases: [Case] = requests + options

  static let requests: [Case] = [
    Case(
      "no request",
      [],
      "`can` takes a principal, an action and a resource: no word is given",
    ),
    caller("*", "`*` is nobody in particular"),
    caller(
      "arn:aws:iam::111122223333:role/*",
      "`arn:aws:iam::111122223333:role/*` is a pattern, and a request has one principal",
    ),
    caller(
      "arn:aws:iam::111122223333:group/Ops",
      "`arn:aws:iam::111122223333:group/Ops` is a group, which makes no requests",
    ),
    caller("Alice", "`Alice` is no principal"),
    caller("1111222233334", "`1111222233334` is no principal"),
    caller("arn:aws:iam::1111:user/a", "`arn:aws:iam::1111:user/a` is no principal"),
    caller("arn:aws:iam::111122223333:user/", "`arn:aws:iam::111122223333:user/` is no principal"),
    caller(
      "arn:aws:sts::111122223333:assumed-role/R",
      "`arn:aws:sts::111122223333:assumed-role/R` is no principal",
    ),
    caller("EC2.amazonaws.com", "`EC2.amazonaws.com` is no principal"),
    Case(
      "an action with a wildcard",
      [role, "s3:Get*", object],
      "`s3:Get*` is a pattern, and a request has one action",
    ),
    Case("an action without service", [role, "GetObject", object], "`GetObject` is no action"),
    Case(
      "a resource with a wildcard",
      [role, "s3:GetObject", "arn:aws:s3:::b/*"],
      "`arn:aws:s3:::b/*` is a pattern, and a request has one resource",
    ),
    Case("a bucket's name", [role, "s3:GetObject", "acme"], "`acme` is no resource"),
  ]

  static let options: [Case] = [
    option(["--resource-account=1"], "`1` of `--resource-account` is no account id"),
    Case(
      "the account of another resource",
      [
        role, "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q",
        "--resource-account=444455556666",
      ],
      "the resource belongs to account 111122223333, and `--resource-account` says 444455556666",
    ),
    option(["--context", "=a"], "`=a` has no key"),
    option(
      ["--context", "aws:UserAgent=a", "--context", "aws:useragent"],
      "key `aws:UserAgent` is given and said to be absent or empty",
    ),
    option(
      ["--context", "aws:PrincipalAccount=444455556666"],
      "key `aws:PrincipalAccount` follows from the request: it is `111122223333`",
    ),
    option(
      ["--context", "aws:username=DataIngest"],
      "key `aws:username` follows from the request: it is absent",
    ),
    option(
      ["--context", "aws:PrincipalArn"],
      "key `aws:PrincipalArn` follows from the request: it is `\(role)`",
    ),
    option(["--policy", "a.json"], "`a.json` is not of the form `KIND=FILE`"),
    option(["--policy", "ident=a.json"], "unknown kind `ident` of policy"),
    option(["--policy", "scp=a.json,"], "a file of `a.json,` has no name"),
    option(
      ["--policy=identity=-", "--policy=scp=-"],
      "`-`, standard input, can be read only once",
    ),
    option(["--expect=maybe"], "unknown value `maybe` of option `--expect`"),
  ]

  private static func caller(_ word: String, _ expected: String) -> Case {
    Case("the caller \(word)", [word, "s3:GetObject", object], expected)
  }

  private static func option(_ words: [String], _ expected: String) -> Case {
    Case(words.joined(separator: " "), [role, "s3:GetObject", object] + words, expected)
  }

  @Test("is none when every form of caller is one", arguments: callers)
  func isTaken(_ caller: String) throws {
    let run = try CanFiles().run([caller, "s3:GetObject", "*", "--policy=identity=all.json"])
    #expect([.success, .differs].contains(run.status), "\(run.errors)")
  }

  static let callers = [
    "anonymous", "111122223333", "ec2.amazonaws.com", "s3.eu-west-1.amazonaws.com",
    "ec2.amazonaws.com.cn", "accounts.google.com", "cognito-identity.amazonaws.com",
    "arn:aws:iam::111122223333:root", "arn:aws-cn:iam::111122223333:user/a/b/Alice",
    "arn:aws:iam::111122223333:role/aws-service-role/x/AWSServiceRoleForX",
    "arn:aws:sts::111122223333:assumed-role/Reader/one",
    "arn:aws:sts::111122223333:federated-user/Bob",
    "arn:aws:iam::111122223333:saml-provider/Corp",
    "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
  ]
}
