import Foundation
import Testing
import TestSupport

@testable import ToolCommands

@Suite("A batch")
struct BatchTests {
  private static let get = PolicyText.identity(#""s3:GetObject""#)
  private static let put = PolicyText.identity(#""s3:PutObject""#)
  private static let all = PolicyText.identity(#""s3:*""#)
  private static let deny = PolicyText.identity(#""s3:*""#, effect: "Deny")
  private static let invalid = PolicyText.identity(#""s3""#)
  private static let request =
    #"{"action":"s3:GetObject","resource":"arn:aws:s3:::a/b","context":{}}"#

  /// What must stand in an answer: members of which each has this value as JSON text.
  typealias Case = NamedCase<String, [String: String]>

  @Test("of comparisons answers each line in its turn", arguments: comparisons)
  func compares(_ test: Case) throws {
    try check(test, command: "compare")
  }

  @Test("of requests answers each line in its turn", arguments: evaluations)
  func evaluates(_ test: Case) throws {
    try check(test, command: "evaluate")
  }

  private func check(_ test: Case, command: String) throws {
    let run = ToolRun([command, "--batch"], input: [test.input + "\n"])
    #expect(run.errors.isEmpty)
    #expect(run.output.count { $0 == "\n" } == 1 && run.output.hasSuffix("\n"))
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    for (name, value) in test.expected {
      let found = try answer[name].map {
        let data = try JSONSerialization.data(
          withJSONObject: $0,
          options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes]
        )
        return String(decoding: data, as: UTF8.self)
      }
      #expect(found == value, "\(name) of \(run.output)")
    }
    #expect(answer.keys.contains("id"))
    #expect(run.status == (test.expected["error"] == nil ? .success : .failure))
  }

  private static func fails(_ name: String, _ line: String, id: String = "1", _ error: String)
    -> Case
  {
    Case(name, line, ["id": id, "error": "\"\(error)\""])
  }

  static let comparisons: [Case] = [
    fails(
      "two ids",
      #"{"id":1,"id":2,"old":null,"new":null}"#,
      "member `id` stands twice"
    ),
    fails(
      "a boundary around a resource policy",
      #"{"id":1,"old":null,"new":null,"kind":"resource","boundary":[\#(get)]}"#,
      "a permissions boundary does not cap a resource policy as a whole: what it stops depends on how the policy names a caller; `grantdiff can` answers for one caller"
    ),
    fails(
      "a misspelled member",
      #"{"id":1,"old":\#(get),"new":\#(all),"boundry":[]}"#,
      "unknown member `boundry`: did you mean `boundary`?",
    ),
    Case(
      "a member of the asker's own",
      #"{"id":1,"old":\#(get),"new":\#(get),"why":"a note"}"#,
      ["verdict": "\"same\""],
    ),
    Case(
      "a widening",
      #"{"id":1,"old":\#(get),"new":\#(all)}"#,
      [
        "id": "1", "verdict": "\"widened\"", "guardrails": "\"same\"", "lost": "[]",
        "undecided": "[]", "problems": "[]",
      ]
    ),
    Case(
      "a narrowing",
      #"{"id":"x","old":\#(all),"new":\#(get),"kind":"identity"}"#,
      ["id": "\"x\"", "verdict": "\"narrowed\""]
    ),
    Case(
      "no policy before",
      #"{"id":{"a":[1]},"old":null,"new":\#(get)}"#,
      ["id": #"{"a":[1]}"#, "verdict": "\"widened\""]
    ),
    Case(
      "no policy at all",
      #"{"id":null,"old":null,"new":null}"#,
      ["id": "null", "verdict": "\"same\""]
    ),
    Case(
      "members that are not known",
      #"{"id":1,"old":\#(get),"new":\#(get),"expect":"x","source":7}"#,
      ["verdict": "\"same\""]
    ),
    Case(
      "a number too long for a double",
      #"{"id":12345678901234567890123,"old":null,"new":null}"#,
      ["verdict": "\"same\""]
    ),
    Case(
      "an invalid policy",
      #"{"id":1,"old":\#(get),"new":\#(invalid)}"#,
      ["id": "1", "verdict": "\"invalid\""]
    ),
    Case(
      "a boundary",
      #"{"id":1,"old":\#(get),"new":\#(all),"boundary":[\#(get)]}"#,
      ["verdict": "\"same\""]
    ),
    Case(
      "a service control policy",
      #"{"id":1,"old":\#(get),"new":\#(all),"scp":[[\#(get)]]}"#,
      ["verdict": "\"same\""]
    ),
    fails(
      "a line that is no JSON",
      "{",
      id: "null",
      "line 1, column 2: invalid JSON: the text ends inside a value"
    ),
    fails("a list", "[1]", id: "null", "line 1 is no JSON object"),
    fails("no policy after", #"{"id":1,"old":null}"#, "member `new` is missing"),
    fails(
      "a policy as text",
      #"{"id":1,"old":null,"new":"x"}"#,
      "member `new` must be an object or null"
    ),
    fails(
      "a policy twice",
      #"{"id":1,"old":null,"old":null,"new":null}"#,
      "member `old` stands twice"
    ),
    fails(
      "an unknown kind",
      #"{"id":1,"old":null,"new":null,"kind":"role"}"#,
      "unknown value `role` of member `kind`: it takes `identity`, `resource`, `trust`, `boundary`, `session`, `scp`, `rcp`, `endpoint`"
    ),
    fails(
      "a kind that is no text",
      #"{"id":1,"old":null,"new":null,"kind":1}"#,
      "member `kind` must be a string"
    ),
    fails(
      "a boundary that is no list",
      #"{"id":1,"old":null,"new":null,"boundary":{}}"#,
      "member `boundary` must be a list"
    ),
    fails(
      "a level that is no list",
      #"{"id":1,"old":null,"new":null,"scp":[{}]}"#,
      "member `scp[0]` must be a list of documents"
    ),
    fails(
      "a document that is no object",
      #"{"id":1,"old":null,"new":null,"rcp":[[1]]}"#,
      "member `rcp[0][0]` must be an object"
    ),
  ]

  static let evaluations: [Case] = [
    Case(
      "an allowed request",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":\#(request)}"#,
      ["decision": "\"allowed\"", "by": #"[{"document":0,"policy":"identity","statement":0}]"#],
    ),
    Case(
      "an explicit denial",
      #"{"id":1,"policies":{"identity":[\#(get),\#(deny)]},"request":\#(request)}"#,
      [
        "decision": "\"explicitlyDenied\"",
        "by": #"[{"document":1,"policy":"identity","statement":0}]"#,
      ],
    ),
    Case(
      "an implicit denial",
      #"{"id":1,"policies":{"identity":[]},"request":\#(request)}"#,
      ["decision": "\"implicitlyDenied\"", "by": "[]"],
    ),
    Case(
      "one document by itself",
      #"{"id":1,"policies":{"identity":[\#(get)],"scp":[]},"request":\#(request),"scope":"document"}"#,
      ["decision": "\"allowed\""],
    ),
    Case(
      "two documents by themselves, of which the second allows",
      #"{"id":1,"policies":{"identity":[\#(put),\#(get)]},"request":\#(request),"scope":"document"}"#,
      [
        "decision": "\"allowed\"", "by": #"[{"document":1,"policy":"identity","statement":0}]"#,
      ],
    ),
    Case(
      "two documents by themselves, of which one denies",
      #"{"id":1,"policies":{"identity":[\#(get)],"scp":[[],[\#(deny)]]},"request":\#(request),"scope":"document"}"#,
      [
        "decision": "\"explicitlyDenied\"",
        "by": #"[{"document":0,"level":1,"policy":"scp","statement":0}]"#,
      ],
    ),
    Case(
      "two documents by themselves that do not speak of it",
      #"{"id":1,"policies":{"identity":[\#(put)],"boundary":[\#(put)]},"request":\#(request),"scope":"document"}"#,
      ["decision": "\"implicitlyDenied\"", "by": "[]"],
    ),
    Case(
      "a request without a context",
      #"{"id":1,"policies":{},"request":{"action":"a:B","resource":"*"}}"#,
      ["decision": "\"implicitlyDenied\""],
    ),
    fails("no policies", #"{"id":1,"request":\#(request)}"#, "member `policies` is missing"),
    fails("no request", #"{"id":1,"policies":{}}"#, "member `request` is missing"),
    fails(
      "no action",
      #"{"id":1,"policies":{},"request":{"resource":"*"}}"#,
      "member `request.action` is missing"
    ),
    fails(
      "an action that is no text",
      #"{"id":1,"policies":{},"request":{"action":[],"resource":"*"}}"#,
      "member `request.action` must be a string"
    ),
    fails(
      "a context value that is no text",
      #"{"id":1,"policies":{},"request":{"action":"a:B","resource":"*","context":{"aws:x":true}}}"#,
      "member `request.context.aws:x` must be a string or a list of strings"
    ),
    fails(
      "a context key twice",
      #"{"id":1,"policies":{},"request":{"action":"a:B","resource":"*","context":{"aws:x":"1","AWS:X":"2"}}}"#,
      "member `request.context.AWS:X` stands twice"
    ),
    fails(
      "a list of policies that does not exist",
      #"{"id":1,"policies":{"boundry":[]},"request":\#(request)}"#,
      "unknown member `policies.boundry`: did you mean `boundary`?"
    ),
    fails(
      "a pattern of principals",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"principal":"arn:aws:iam::111122223333:role/*","action":"s3:GetObject","resource":"*"}}"#,
      "member `request.principal` must name one caller, and `arn:aws:iam::111122223333:role/*` is not one",
    ),
    fails(
      "a group that asks",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"principal":"arn:aws:iam::111122223333:group/g","action":"s3:GetObject","resource":"*"}}"#,
      "member `request.principal` must name one caller, and `arn:aws:iam::111122223333:group/g` is not one",
    ),
    fails(
      "a name that is no caller",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"principal":"bob","action":"s3:GetObject","resource":"*"}}"#,
      "member `request.principal` must name one caller, and `bob` is not one"
    ),
    fails(
      "a pattern of actions",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"action":"s3:Get*","resource":"*"}}"#,
      "member `request.action` must be an action, and `s3:Get*` is none"
    ),
    fails(
      "a resource that is none",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"action":"s3:GetObject","resource":"foo"}}"#,
      "member `request.resource` must be an ARN or `*`, and `foo` is none"
    ),
    fails(
      "an account that is none",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"action":"s3:GetObject","resource":"*","resourceAccount":"12"}}"#,
      "member `request.resourceAccount` must be an account of twelve digits, and `12` is none"
    ),
    fails(
      "a misspelled member of the request",
      #"{"id":1,"policies":{"identity":[\#(get)]},"request":{"action":"s3:GetObject","resource":"*","contxt":{}}}"#,
      "unknown member `request.contxt`: did you mean `context`?",
    ),
    fails(
      "an unknown scope",
      #"{"id":1,"policies":{},"request":\#(request),"scope":"all"}"#,
      "unknown value `all` of member `scope`: it takes `request`, `document`"
    ),
    fails(
      "no document by itself",
      #"{"id":1,"policies":{},"request":\#(request),"scope":"document"}"#,
      "scope `document` needs a document, and none is given"
    ),
  ]

  @Test("names the member and the place of an invalid document")
  func invalid() {
    let line =
      #"{"id":1,"policies":{"scp":[[\#(Self.get)],[\#(Self.invalid)]]},"request":\#(Self.request)}"#
    let run = ToolRun(["evaluate", "--batch"], input: [line])
    #expect(run.status == .failure)
    #expect(
      run.output.contains("the document `policies.scp[1][0]` is invalid at `/Statement/0/Action")
    )
  }

  @Test("answers every line in order, each as soon as it is there, and goes on after a bad one")
  func order() throws {
    let question = #"{"id":0,"old":null,"new":null}"#
    var waiting = [
      "{\"id\":0,\"old\":nu", "ll,\"new\":null}\nbad\n\(question)", "\n", "\n", question,
    ]
    var answers: [(count: Int, text: String)] = []
    let pieces = waiting.count
    let streams = Streams(
      input: InputSource { () throws(ToolError) in
        waiting.isEmpty ? [] : Array(waiting.removeFirst().utf8)
      },
      output: OutputSink { (bytes) throws(ToolError) in
        answers.append((pieces - waiting.count, String(decoding: bytes, as: UTF8.self)))
      },
      errors: OutputSink { (_) throws(ToolError) in Issue.record("nothing is an error") },
      page: { _, _ in false },
    )
    let status = Tool.run(arguments: ["compare", "--batch"], environment: [:], streams: streams)
    #expect(status == .failure)
    #expect(answers.map(\.count) == [2, 2, 3, 5, 5])
    #expect(answers.map { $0.text.contains("error") } == [false, true, false, true, false])
    #expect(answers.allSatisfy { $0.text.hasSuffix("\n") })
  }

  @Test("of nothing answers nothing", arguments: ["", "\n", " \t\r\n", "\r"])
  func empty(_ input: String) {
    let run = ToolRun(["compare", "--batch"], input: [input])
    #expect(run.status == .success && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test(
    "passes over a blank line at its end, and no other",
    arguments: [
      ("Q\n", 0), ("Q\n\n", 0), ("Q\r\n\r\n", 0), ("Q\n ", 0), ("Q\n\n\n", 1), ("\nQ\n", 1),
      ("Q\n\nQ", 1),
    ]
  )
  func blankLines(_ input: String, faults: Int) {
    let text = input.replacing("Q", with: #"{"id":0,"old":null,"new":null}"#)
    let run = ToolRun(["compare", "--batch"], input: [text])
    #expect(
      run.output.split(separator: "\n").count {
        $0.contains("is blank: write each question as one JSON object on one line")
      } == faults
    )
    #expect(run.output.count { $0 == "\n" } == input.count { $0 == "Q" } + faults)
    #expect(run.status == (faults == 0 ? .success : .failure))
  }

  @Test("passes over a line past the limit, which is never held whole")
  func longLine() throws {
    var pieces = 12
    var reader = LineReader(
      InputSource { () throws(ToolError) in
        pieces -= 1
        switch pieces {
        case 1...: return [UInt8](repeating: UInt8(ascii: "x"), count: 7)
        case 0: return Array("\nshort\n".utf8)
        default: return []
        }
      },
      limit: 16,
    )
    #expect(try reader.next() == .tooLong)
    #expect(try reader.next() == .bytes(Array("short".utf8)))
    #expect(try reader.next() == nil)
  }

  @Test("survives any bytes, and answers as many lines as there are")
  func random() {
    var generator = SeededGenerator(for: "questions")
    let question = Array(
      #"{"id":0,"old":\#(Self.get),"new":\#(Self.all),"scp":[[\#(Self.deny)]]}"#.utf8
    )
    for _ in 0..<200 {
      var bytes = question
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
          in: 0x20...0xFF,
          using: &generator
        )
      }
      let run = ToolRun(
        ["compare", "--batch"],
        input: [String(decoding: bytes, as: UTF8.self) + "\n"]
      )
      #expect(run.output.count { $0 == "\n" } == 1)
    }
  }
}
