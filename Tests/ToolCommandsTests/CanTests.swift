import Foundation
import TestSupport
import Testing
import ToolCommands

@Suite("Asking whether a request is allowed")
struct CanTests {
  /// What `can` ends with, and pieces of what it says.
  struct Answer: Sendable {
    let status: Int32
    let words: [String]

    init(_ status: Int32, _ words: String...) {
      (self.status, self.words) = (status, words)
    }
  }
  typealias Case = NamedCase<[String], Answer>

  @Test("answers yes, no or that it cannot tell, and by which statement", arguments: answers)
  func isAnswered(_ test: Case) throws {
    let run = try CanFiles().ask(test.input)
    #expect(run.status.rawValue == test.expected.status, "\(run.output)\(run.errors)")
    #expect(run.errors.isEmpty)
    for words in test.expected.words {
      #expect(run.output.unwrapped.contains(words), "\(words) in \(run.output)")
    }
  }

  static let answers: [Case] = [
    Case(
      "an Allow",
      ["--policy", "identity=s3.json"],
      Answer(0, "YES ", "Allow of the identity policy allows it", "s3.json:1"),
    ),
    Case(
      "a Deny",
      ["--policy", "identity=all.json,deny\\,puts.json"],
      Answer(1, "NO ", "Deny of the identity policy denies it", "deny,puts.json:1"),
    ),
    Case(
      "no statement",
      ["--policy=identity=sqs.json"],
      Answer(1, "no statement of the caller's identity policies allows it", "sqs.json"),
    ),
    Case(
      "no identity policy",
      ["--policy=boundary=all.json"],
      Answer(1, "no identity policy of the caller is given that allows it"),
    ),
    Case(
      "a boundary",
      ["--policy=identity=all.json", "--policy=boundary=sqs.json"],
      Answer(1, "the permissions boundary does not allow it", "sqs.json"),
    ),
    Case(
      "the second of three levels",
      [
        "--policy=identity=all.json", "--policy=scp=all.json", "--policy=scp=sqs.json",
        "--policy=scp=s3.json",
      ],
      Answer(
        1,
        "no service control policy at level 2 of 3 allows it",
        "AWS attaches FullAWSAccess at every level",
      ),
    ),
    Case(
      "two files of one level",
      ["--policy=identity=all.json", "--policy=scp=sqs.json,s3.json"],
      Answer(0, "service control policy at level 1 allows it", "s3.json:1"),
    ),
    Case(
      "a Deny of a level",
      ["--policy=identity=all.json", "--policy=scp=all.json", "--policy=scp=deny\\,puts.json"],
      Answer(1, "Deny of the service control policy at level 2 denies it"),
    ),
    Case(
      "keys that are not given",
      ["--policy=resource=bucket.json"],
      Answer(
        2,
        "CANNOT TELL ",
        "aws:SecureTransport",
        "Allow `Uploads` of the bucket policy of acme-ingest",
        "bucket.json:9",
        "s3:x-amz-server-side-encryption",
        "--context aws:SecureTransport=true",
      ),
    ),
    Case(
      "keys that are given",
      [
        "--policy=resource=bucket.json", "--context", "aws:securetransport=true",
        "--context=s3:x-amz-server-side-encryption=aws:kms",
      ],
      Answer(0, "bucket.json:3"),
    ),
    Case(
      "a key that is absent",
      [
        "--policy=resource=bucket.json", "--context=aws:SecureTransport=true",
        "--context=s3:x-amz-server-side-encryption",
      ],
      Answer(1, "Deny `OnlyKms` of the bucket policy of acme-ingest denies it", "bucket.json:10"),
    ),
    Case(
      "only what is given",
      ["--policy=resource=bucket.json", "--only-given"],
      Answer(1),
    ),
    Case(
      "a resource control policy",
      [
        "--policy=identity=all.json", "--policy=rcp=rcp.json",
        "--context=aws:SecureTransport=false",
      ],
      Answer(1, "Deny of the resource control policy at level 1 denies it", "rcp.json:3"),
    ),
    Case(
      "another account",
      ["--policy=identity=all.json", "--resource-account=444455556666"],
      Answer(1, "no policy of the resource is given that allows it"),
    ),
    Case(
      "an account that is taken for granted",
      ["--policy=identity=all.json"],
      Answer(0, "taken to belong to the caller's account"),
    ),
    Case(
      "the other answer",
      ["--policy=identity=sqs.json", "--expect=no"],
      Answer(0, "NO "),
    ),
    Case(
      "not the other answer",
      ["--policy=identity=all.json", "--expect=no"],
      Answer(1, "YES "),
    ),
    Case(
      "a commit that cannot be tested",
      ["--policy=resource=bucket.json", "--bisect"],
      Answer(125, "CANNOT TELL "),
    ),
  ]

  @Test("cannot tell where a policy cannot be read, and says which and where", arguments: obstacles)
  func isUnreadable(_ test: NamedCase<String, String>) throws {
    let files = try CanFiles()
    for (words, status) in [([], 2), (["--bisect"], 125), (["--expect=no"], 2)] {
      let run = files.ask(["--policy=identity=all.json", "--policy", test.input] + words)
      #expect(run.status.rawValue == Int32(status))
      #expect(run.output.hasPrefix("CANNOT TELL "))
      #expect(run.output.unwrapped.contains(test.expected), "\(run.output)")
    }
    let run = files.ask(["--policy", test.input, "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["answer"] as? String == "cannotTell")
    #expect((json?["problems"] as? [Any])?.isEmpty == false)
  }

  static let obstacles: [NamedCase<String, String>] = [
    NamedCase(
      "no such file",
      "scp=none.json",
      "cannot read `none.json`: no such file or directory"
    ),
    NamedCase("broken JSON", "identity=broken.json", "broken.json:2:35"),
    NamedCase("an invalid policy", "identity=invalid.json", "invalid.json:3:"),
    NamedCase("another kind", "scp=bucket.json", "read as service control policy"),
    NamedCase("no policy", "identity=other.json", "`other.json` holds no policy"),
    NamedCase("a policy that does not exist", "identity=null.json", "`null.json` holds no policy"),
    NamedCase("several policies", "identity=two.json", "`two.json` holds 2 policies"),
  ]

  @Test("takes a policy from standard input, and a trust policy for a role")
  func sources() throws {
    let files = try CanFiles()
    let piped = files.ask(["--policy", "identity=-"], input: [PolicyText.identity("\"s3:*\"")])
    #expect(piped.status == .success)
    for kind in ["trust", "resource"] {
      let words = ["ec2.amazonaws.com", "sts:AssumeRole", CanFiles.role]
      let run = files.run(words + ["--policy", "\(kind)=trust.json"])
      #expect(run.status == .success)
      #expect(run.output.unwrapped.contains("Allow of the trust policy allows it"))
    }
  }

  @Test("prints the recorded words and JSON")
  func golden() throws {
    let files = try CanFiles()
    let bucket = ["--policy", "resource=bucket.json"]
    try Golden("cli/can-yes.txt").expect(
      files.ask(
        bucket + [
          "--context=aws:SecureTransport=true", "--context",
          "s3:x-amz-server-side-encryption=aws:kms",
        ]
      ).output
    )
    try Golden("cli/can-no.txt").expect(
      files.ask(["--policy=identity=all.json", "--policy=scp=sqs.json,deny\\,puts.json"]).output
    )
    try Golden("cli/can-depends.txt").expect(files.ask(bucket).output)
    try Golden("cli/can-depends.json").expect(files.ask(bucket + ["--json"]).output)
    try Golden("cli/can-unreadable.txt").expect(
      files.ask(["--policy=identity=broken.json,none.json"]).output
    )
  }

  @Test("says why a request is allowed that no statement allows", arguments: birthrights)
  func isAllowedByBirth(_ test: Case) throws {
    let run = try CanFiles().run(test.input + ["--policy=identity=sqs.json"])
    #expect(run.status.rawValue == test.expected.status, "\(run.output)\(run.errors)")
    for words in test.expected.words {
      #expect(run.output.unwrapped.contains(words), "\(words) in \(run.output)")
    }
  }

  static let birthrights: [Case] = [
    Case(
      "a root user",
      ["111122223333", "s3:GetObject", CanFiles.object],
      Answer(0, "a root user may do everything in its own account that no policy refuses"),
    ),
    Case(
      "one's own identity",
      [CanFiles.role, "sts:GetCallerIdentity", "*"],
      Answer(0, "every caller may do this, and no policy can refuse it"),
    ),
  ]

  @Test("prints options that, given, answer the question as it says")
  func options() throws {
    let files = try CanFiles()
    let run = files.run([
      CanFiles.role, "s3:GetObject", "arn:aws:s3:::home/it's/plan", "--policy",
      "identity=home.json",
    ])
    #expect(run.output.contains("--context 'aws:PrincipalTag/team=it'\\''s'"))
    #expect(run.output.contains("--context aws:PrincipalTag/team=some-team"))
  }
}

extension String {
  /// The text with each run of blanks and line breaks as one blank.
  var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
