import GitHistory

extension ReviewCase {
  static let all = inPlace + elsewhere + unreadable + several

  private static let inPlace = [
    ReviewCase("more actions", [File("a.json", .read, .write)], "modified a.json identity widened"),
    ReviewCase("fewer", [File("a.json", .write, .read)], "modified a.json identity narrowed"),
    ReviewCase(
      "another text with the same access",
      [File("a.json", .read, .readRewritten)],
      "modified a.json identity same",
    ),
    ReviewCase(
      "a new file",
      [File("a.json", .absent, .read, kind: .added)],
      "added a.json identity widened",
    ),
    ReviewCase(
      "a removed file",
      [File("a.json", .read, .absent, kind: .deleted)],
      "removed a.json identity narrowed",
    ),
    ReviewCase(
      "a file that was emptied",
      [File("a.json", .read, .text(" \n"))],
      "emptied a.json identity narrowed",
    ),
    ReviewCase(
      "a file that was empty before",
      [File("a.json", .text(""), .read)],
      "refilled a.json identity widened",
    ),
    ReviewCase(
      "a file that holds something else now",
      [File("a.json", .read, .other)],
      "dropped a.json identity narrowed",
    ),
    ReviewCase("no policy", [File("a.json", .other, .text("[1]"))], "passed over a.json"),
    ReviewCase(
      "files in any order",
      [File("b.json", .read, .write), File("a.json", .write, .read)],
      "modified a.json identity narrowed",
      "modified b.json identity widened",
    ),
    ReviewCase(
      "a kind that the elements change",
      [
        File(
          "a.json",
          .text(
            #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}}"#
          ),
          .text(
            #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#
          ),
        )
      ],
      "modified a.json resource widened, was trust",
    ),
  ]

  private static let elsewhere = [
    ReviewCase(
      "renamed and edited",
      [File(from: "a.json", to: "b.json", .read, .write)],
      "renamed b.json from a.json identity widened",
    ),
    ReviewCase(
      "renamed as it is",
      [File(from: "a.json", to: "b.json", .read, .read)],
      "renamed b.json from a.json identity same",
    ),
    ReviewCase(
      "copied, then edited",
      [File(from: "a.json", to: "b.json", .read, .write, kind: .copied)],
      "copied b.json from a.json identity widened",
    ),
    ReviewCase(
      "copied with fewer policies: those of the first file are still there",
      [
        File(
          from: "a.json",
          to: "b.json",
          .roles(("A", "s3:*"), ("B", "s3:*")),
          .roles(("A", "*")),
          kind: .copied,
        )
      ],
      "copied b.json from a.json identity widened, inline policy P of role A",
    ),
    ReviewCase(
      "renamed without a policy",
      [File(from: "a.json", to: "b.json", .other, .other)],
      "passed over b.json",
    ),
  ]

  private static let unreadable = [
    ReviewCase(
      "broken after, and others go on",
      [File("a.json", .read, .broken), File("b.json", .read, .write)],
      "modified b.json identity widened",
      "problem new a.json:1:35 broken",
    ),
    ReviewCase(
      "broken before",
      [File("a.json", .broken, .read)],
      "problem old a.json:1:35 broken",
    ),
    ReviewCase(
      "a text that is no JSON where a policy was",
      [File("a.json", .read, .text("<<<<<<< ours\n{}"))],
      "problem new a.json:1:1 broken",
    ),
    ReviewCase(
      "a policy that ends early, so that it no longer looks like one",
      [File("a.json", .read, .text(#"{"Version": "2012-10-17","#))],
      "problem new a.json:1:26 broken",
    ),
    ReviewCase(
      "broken with the same bytes on both sides",
      [File(from: "a.json", to: "b.json", .broken, .broken)],
      "passed over b.json",
    ),
    ReviewCase(
      "a policy that AWS would refuse",
      [
        File(
          "a.json",
          .read,
          .text(#"{"Statement": [{"Effect": "allow", "Action": "*", "Resource": "*"}]}"#)
        )
      ],
      "modified a.json identity invalid",
      "problem new a.json:1:27 invalid-effect",
    ),
    ReviewCase(
      "a link where a policy was",
      [File("a.json", .read, .link, kind: .typeChanged)],
      "problem new a.json not a file",
    ),
    ReviewCase(
      "a link where no policy was",
      [File("a.json", .other, .link, kind: .typeChanged)],
      "passed over a.json",
    ),
    ReviewCase(
      "a lost object",
      [File("a.png", .lost, .other)],
      "problem old a.png unreadable",
    ),
    ReviewCase(
      "a policy that grew over the limit",
      [File("a.png", .read, .tooLarge)],
      "problem new a.png unreadable",
    ),
    ReviewCase(
      "a new file over the limit whose name may be a policy's",
      [File("policy", .absent, .tooLarge), File("x/a.json", .absent, .tooLarge)],
      "problem new policy unreadable",
      "problem new x/a.json unreadable",
    ),
    ReviewCase(
      "a new file over the limit whose name is none of a policy",
      [File("a.png", .absent, .tooLarge)],
      "passed over a.png",
    ),
  ]

  private static let several = [
    ReviewCase(
      "one policy, of another role now",
      [File("a.json", .roles(("A", "s3:*")), .roles(("B", "s3:*")))],
      "added a.json identity widened, inline policy P of role B",
      "dropped a.json identity narrowed, inline policy P of role A",
    ),
    ReviewCase(
      "policies in another order",
      [File("a.json", .roles(("A", "s3:*"), ("B", "ec2:*")), .roles(("B", "*"), ("A", "s3:*")))],
      "moved a.json identity widened, inline policy P of role B",
      "1 unchanged",
    ),
    ReviewCase(
      "one policy new and one gone",
      [
        File("a.json", .roles(("A", "s3:*"), ("B", "ec2:*")), .roles(("A", "s3:*"), ("C", "ec2:*")))
      ],
      "added a.json identity widened, inline policy P of role C",
      "dropped a.json identity narrowed, inline policy P of role B",
      "1 unchanged",
    ),
    ReviewCase(
      "a policy that is broken after is not called gone",
      [File("a.json", .roles(("A", "s3:*"), ("B", "ec2:*")), .rolesWithBroken)],
      "modified a.json identity narrowed, inline policy P of role B",
      "problem new a.json:2:37 broken",
      "problem old a.json:1:96 not compared",
    ),
  ]
}
