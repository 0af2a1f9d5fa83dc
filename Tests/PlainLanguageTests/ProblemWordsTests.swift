import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyDiscovery
import PolicyModel
import PolicySemantics
import Testing

@Suite("The words for a problem")
struct ProblemWordsTests {
  private static let position = SourcePosition(offset: 0, line: 3, column: 9)
  private static let span = SourceSpan(start: position, end: position)

  @Test(
    "say what is wrong and quote the text",
    arguments: [
      (PolicyRule.invalidEffect, "allow", "invalid effect `allow`: it is `Allow` or `Deny`"),
      (.invalidEffect, "Allow", "this kind of policy takes no `Allow` statements"),
      (.invalidEffect, nil, "invalid effect: it is `Allow` or `Deny`"),
      (.missingElement, "Action", "`Action` is missing"),
      (
        .exclusiveElements, "Action",
        "`Action` and `NotAction` exclude each other in one statement"
      ),
      (.unknownElement, "statement", "unknown element `statement`: names are case-sensitive"),
      (.unknownOperator, "StringEqual", "unknown condition operator `StringEqual`"),
      (.wrongType, nil, "the value has the wrong JSON type: at `/Statement/0`"),
      (.documentNotObject, nil, "the policy is not a JSON object"),
    ] as [(PolicyRule, String?, String)]
  )
  func words(_ rule: PolicyRule, _ subject: String?, _ words: String) {
    #expect(Self.problem(rule, subject).words == words)
  }

  @Test("are lower case, on one line, without a period, whatever the problem")
  func form() {
    for words in Self.everything {
      #expect(words.first?.isUppercase == false, "\(words)")
      #expect(words.last != ".", "\(words)")
      #expect(!words.contains { $0.isNewline }, "\(words)")
    }
    #expect(Set(Self.everything).count == Self.everything.count)
  }

  @Test("say what git says, and not how its library calls what it did")
  func library() {
    let error = GitError.library(
      code: -1,
      category: 3,
      message: "the file of the object is damaged",
      operation: "git_commit_lookup",
    )
    #expect(error.words == "the repository could not be read: the file of the object is damaged")
  }

  @Test("name the construct, the side and the line where it could not be decided")
  func undecided() {
    let undecided = Undecided(
      reason: .mixedOperatorTypes,
      side: .new,
      pointer: "/Statement/0/Condition",
      span: Self.span,
    )
    #expect(
      undecided.words
        == """
        cannot tell whether access changed: operators of different types test one key in a way \
        that the search does not cover, at `/Statement/0/Condition` after the change, line 3
        """
    )
  }

  /// The words for every kind of trouble.
  private static let everything: [String] =
    PolicyRule.allCases.map { problem($0, "x").words }
    + Undecided.Reason.allCases.map {
      Undecided(reason: $0, side: .old, pointer: "", span: nil).words
    }
    + syntaxReasons.map { JSONSyntaxError(position: position, reason: $0).words }
    + [DiscoveryProblem.Reason.notADocument, .noDefaultVersion].map {
      DiscoveryProblem(position: position, pointer: "/Policy", reason: $0).words
    }
    + gitErrors.map(\.words)

  private static let syntaxReasons: [JSONSyntaxError.Reason] = [
    .emptySource, .byteOrderMark, .unexpectedEnd, .unexpectedByte(0x7D), .trailingContent(0x0A),
    .invalidNumber(0x20), .invalidEscape(0x60), .unpairedSurrogate(0xD800),
    .controlCharacterInString(0x01), .invalidUTF8(0xFF), .invalidPercentEscape,
    .depthLimitExceeded(limit: 256), .valueLimitExceeded(limit: 10),
    .sizeLimitExceeded(actual: 20, limit: 10),
    .unreadable,
  ]

  private static let id = ObjectID(hex: String(repeating: "a", count: 40))

  private static let gitErrors: [GitError] = [
    .notARepository(path: "x"), .notOwned(path: "x"), .unsupportedExtension(name: "x"),
    .noWorkTree, .unknownRevision(spec: "x"), .ambiguousRevision(spec: "x"), .notACommit(spec: "x"),
    .unknownPath(path: "x", spec: "y"), .pathOutside(path: "x"),
    .unsupportedPathspec(spec: "x", magic: "y"), .unbornHead, .noMergeBase(id, id),
    .missingObject(id: id, isShallow: true, neededBy: .content),
    .missingObject(id: id, isShallow: false, neededBy: .revision("x")),
    .missingObject(id: id, isShallow: false, neededBy: .parent(of: id)),
    .missingObject(id: id, isShallow: false, neededBy: .mergeBase(id, id)),
    .conflicts(paths: ["x", "y"]), .objectTooLarge(path: "x", size: 20, limit: 10),
    .unreadableFile(path: "x", code: 13), .noContent(path: "x"),
    .library(code: -1, category: 2, message: "y", operation: "open the index"),
  ]

  private static func problem(_ rule: PolicyRule, _ subject: String?) -> PolicyProblem {
    PolicyProblem(rule: rule, subject: subject, span: span, pointer: "/Statement/0")
  }
}
