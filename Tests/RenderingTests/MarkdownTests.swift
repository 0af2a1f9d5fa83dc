import GitHistory
import PlainLanguage
import PolicyReview
import TestSupport
import Testing

@testable import Rendering

@Suite("A Markdown report")
struct MarkdownTests {
  @Test("explains each example as recorded", arguments: ExampleChange.all)
  func examples(_ example: ExampleChange) throws {
    let text = MarkdownRenderer().render(try example.report())
    try Golden("rendering/\(example.names[0])/report.md").expect(text)
    #expect(Self.harm(in: text) == nil)
  }

  @Test(
    "tells as much as is asked for",
    arguments: [("brief", TextStyle.Detail.brief), ("full", .full)]
  )
  func details(_ name: String, _ detail: TextStyle.Detail) throws {
    let text = MarkdownRenderer(detail: detail).render(try ExampleChange.together.report())
    try Golden("rendering/together/\(name).md").expect(text)
    #expect(Self.harm(in: text) == nil)
  }

  @Test("shows as code whatever GitHub would turn into something else", arguments: lines)
  func words(_ words: String, _ expected: String) {
    #expect(MarkdownLine([.words(words)]).text == expected)
  }

  static let lines = [
    (
      "Role x can now read objects (s3:GetObject).", "Role x can now read objects (`s3:GetObject`)."
    ),
    ("ask @ops, see #12 and GH-12", "ask `@ops`, see `#12` and `GH-12`"),
    ("<img src=x onerror=y>", "`<img` `src=x` `onerror=y>`"),
    ("[a](http://b) ![c](d)", "`[a](http://b`) `![c](d`)"),
    ("www.example.org, a@b.c; x|y", "`www.example.org`, `a@b.c`; `x|y`"),
    ("*a* _b_ ~~c~~ \\d", "`*a*` `_b_` `~~c~~` `\\d`"),
    ("`quoted` and `two words`", "`quoted` and `` `two `` `` words` ``"),
    ("a ``` b", "a `` ` `` b"),
    ("- item", "`-` item"), ("1. item", "`1`. item"), ("2) x (was 3).", "`2`) x (was 3)."),
    ("12 actions", "12 actions"),
    ("commit a1b2c3d or deadbeef", "commit `a1b2c3d` or `deadbeef`"),
    (":tada: x:tada:y", "`:tada`: `x:tada:y`"), ("# head", "`#` head"), ("--- ===", "`---` `===`"),
    ("&lt; &#64;x", "`&lt`; `&#64;x`"), ("a\u{1B}b\nc", "`a\\u{1B}b\\u{A}c`"),
  ]

  @Test("escapes what stands in HTML")
  func html() {
    #expect(
      MarkdownLine([.words("Proof: <b>&\"x"), .code("</details>")]).html
        == "Proof: <code>&lt;b&gt;&amp;&quot;x</code> <code>&lt;/details&gt;</code>"
    )
  }

  @Test("holds nothing live, whatever others wrote")
  func random() {
    var generator = SeededGenerator(for: "markdown text")
    let pieces = [
      "`", "``", "@a", "#1", "<b>", "[", "](x)", "*", "_", " ", "a", "1", "|", "\\", "-", "&lt;",
      "http://x", "www.", ":a:", "é", "\n", ".", "(", ")", "~", "=", ">", "!", "\u{1B}",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...8, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      for piece in [MarkdownTree.Inline.words(text), .code(text)] {
        let line = MarkdownLine([.words("x"), piece]).text
        #expect(Self.harm(in: line) == nil, "\(text.debugDescription) became \(line)")
      }
    }
  }

  /// What outside of code could mean something to GitHub; a reading of code spans of its own.
  private static func harm(in text: String) -> String? {
    var live = ""
    for line in text.split(separator: "\n") {
      live += outsideCode(line) + "\n"
    }
    for tag in ["<details>", "</details>", "<summary>", "</summary>", "**", "<code>", "</code>"] {
      live = live.replacing(tag, with: "")
    }
    live = live.replacing(/&(amp|lt|gt|quot);/, with: "")
    live = live.replacing(#/(?m)^(#{3,4}|\x20*-)\x20/#, with: "")
    if let match = live.firstMatch(of: /[@#<>\[\]|\\_*~&]|www\.[^\s.,;:)]|http:|[0-9a-f]{7,}/) {
      return String(match.output)
    }
    return nil
  }

  /// A line without its code spans: a run of backquotes ends at the next run of the same length.
  private static func outsideCode(_ line: Substring) -> String {
    if line.contains("<summary>") { return String(line).replacing(/<code>.*?<\/code>/, with: "") }
    var rest = line
    var outside = ""
    while let start = rest.firstIndex(of: "`") {
      outside += rest[..<start]
      let fence = rest[start...].prefix { $0 == "`" }
      var body = rest[fence.endIndex...]
      while let next = body.firstIndex(of: "`"),
        body[next...].prefix(while: { $0 == "`" }).count != fence.count
      {
        body = body[next...].drop { $0 == "`" }
      }
      guard let end = body.firstIndex(of: "`") else { return outside + "<open>" }
      rest = body[end...].dropFirst(fence.count)
    }
    return outside + rest
  }
}
