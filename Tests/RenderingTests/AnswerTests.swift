import LocatedJSON
import PolicyModel
import PolicySemantics
import Rendering
import Testing

@Suite("An answer")
struct AnswerTests {
  private static let position = SourcePosition(offset: 12, line: 2, column: 5)
  private static let span = SourceSpan(start: position, end: position)

  @Test("about two documents has the parts, their conditions and a witness")
  func comparison() {
    let part = AccessPart(
      fingerprint: "0123456789ab",
      effect: .allowAdded,
      statement: StatementReference(side: .new, index: 1, sid: "Up", span: Self.span),
      actions: AccessAxis(included: ["*"], excluded: ["iam:*"], within: [["s3:*", "a:*"], ["*"]]),
      resources: AccessAxis(included: ["*"], within: [["arn:aws:s3:::a*"]]),
      principals: AccessAxis(included: ["*"]),
      conditions: [
        Self.condition(.stringEquals, "aws:PrincipalOrgID", "o-1"),
        Self.condition(.bool, "aws:SecureTransport", "true", mustHold: false),
      ],
      witness: Request(
        principal: nil,
        action: "s3:PutObject",
        resource: "*",
        context: ["aws:TagKeys": .multiple(["a", "b"]), "aws:SecureTransport": .single("false")],
      ),
    )
    let comparison = Comparison(
      verdict: .widened,
      gained: [part],
      lost: [],
      guardrails: .same,
      loosened: [],
      tightened: [],
      undecided: [],
    )
    let answer = ComparisonAnswer(
      id: .integer(7),
      comparison: comparison,
      oldProblems: [],
      newProblems: [],
    )
    let expected =
      #"{"id":7,"verdict":"widened","guardrails":"same","gained":[{"id":"0123456789ab","#
      + #""effect":"allow-added","#
      + #""statement":{"side":"new","index":1,"sid":"Up","line":2,"column":5},"#
      + #""actions":["*"],"excludedActions":["iam:*"],"withinActions":[["s3:*","a:*"],["*"]],"#
      + #""resources":["*"],"withinResources":[["arn:aws:s3:::a*"]],"principals":["*"],"#
      + #""conditions":["StringEquals aws:PrincipalOrgID [\"o-1\"]","#
      + #""not (Bool aws:SecureTransport [\"true\"])"],"#
      + #""witness":{"action":"s3:PutObject","resource":"*","#
      + #""context":{"aws:SecureTransport":"false","aws:TagKeys":["a","b"]}}}],"#
      + #""lost":[],"undecided":[],"problems":[],"doubts":[]}"#
    #expect(answer.tree.line == expected)
  }

  @Test("has guardrails, undecided constructs and problems where there are some")
  func others() {
    let undecided = Undecided(
      reason: .budgetExceeded,
      side: .old,
      pointer: "/Statement/0",
      span: nil,
    )
    let comparison = Comparison(
      verdict: .undecided,
      gained: [],
      lost: [],
      guardrails: .loosened,
      loosened: [],
      tightened: [],
      undecided: [undecided],
    )
    let problem = PolicyProblem(
      rule: .missingVersion,
      subject: nil,
      span: Self.span,
      pointer: "",
    )
    let answer = ComparisonAnswer(
      id: .null,
      comparison: comparison,
      oldProblems: [problem],
      newProblems: [],
    )
    let expected =
      #"{"id":null,"verdict":"undecided","guardrails":"loosened","gained":[],"lost":[],"#
      + #""loosened":[],"tightened":[],"undecided":[{"reason":"budget-exceeded","side":"old","#
      + #""pointer":"/Statement/0","message":"cannot tell whether access changed: the policies "#
      + #"combine in more ways than the search may try"}],"#
      + #""problems":[{"rule":"missing-version","severity":"warning","side":"old","pointer":"","#
      + #""line":2,"column":5,"message":"no `Version`: policy variables are read as plain text"}],"doubts":[]}"#
    #expect(answer.tree.line == expected)
  }

  @Test("about a request names the outcome, who decided and what is in doubt")
  func decision() {
    let decider = DecidingStatement(
      policy: .scp,
      level: 1,
      document: 0,
      statement: 2,
      sid: "Region",
    )
    let answer = DecisionAnswer(
      id: .string("q"),
      decision: Decision(outcome: .explicitlyDenied, deciders: [decider], doubts: [.colon]),
    )
    let expected =
      #"{"id":"q","decision":"explicitlyDenied","by":[{"policy":"scp","level":1,"document":0,"#
      + #""statement":2,"sid":"Region"}],"doubts":["D-COLON"]}"#
    #expect(answer.tree.line == expected)
  }

  @Test("to a line that is no question says why, and keeps an id of any type")
  func failure() throws {
    let id = JSONTree(try JSONNode.parse(Array(#"{"a": [1.50, null, true, "x"]}"#.utf8)))
    let answer = FailureAnswer(id: id, message: "`new` is missing")
    #expect(
      answer.tree.line == #"{"id":{"a":[1.50,null,true,"x"]},"error":"`new` is missing"}"#
    )
  }

  private static func condition(
    _ test: ConditionOperator.Test,
    _ key: String,
    _ value: String,
    mustHold: Bool = true,
  ) -> AccessCondition {
    AccessCondition(
      mustHold: mustHold,
      conditionOperator: ConditionOperator(qualifier: nil, test: test, ifExists: false),
      key: key,
      values: [value],
    )
  }
}
