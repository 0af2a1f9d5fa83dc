import GitHistory
import PolicyReview
import TestSupport
import Testing

@testable import Rendering

@Suite("A text report")
struct TextRendererTests {
  @Test(
    "explains each example as recorded: plain, in colour, in narrow ASCII",
    arguments: ExampleChange.all
  )
  func examples(_ example: ExampleChange) throws {
    let report = try example.report()
    for (name, style) in [
      ("text", TextStyle(width: 100)), ("color", TextStyle(color: true, width: 100)),
      ("ascii", TextStyle(unicode: false, width: 80)),
    ] {
      try Golden("rendering/\(example.names[0])/\(name).txt")
        .expect(TextRenderer(style: style).render(report))
    }
  }

  /// Other styles of all examples together.
  private static let styles: [(name: String, style: TextStyle)] = [
    ("color", TextStyle(color: true, width: 100)),
    ("narrow-ascii", TextStyle(unicode: false, width: 60)),
    ("brief", TextStyle(width: 100, detail: .brief)),
    ("full", TextStyle(width: 100, detail: .full)),
    ("verbose", TextStyle(width: 100, detail: .verbose)),
  ]

  @Test("has one text for each style, as recorded", arguments: styles)
  func styled(_ name: String, _ style: TextStyle) throws {
    let commit = Commit.made("open exports to the partner org\n\nmore words")
    let text = TextRenderer(style: style).render(try ExampleChange.together.report(commit: commit))
    try Golden("rendering/together/\(name).txt").expect(text)
  }

  @Test("is the same words with colours and without")
  func colors() throws {
    let report = try ExampleChange.together.report()
    let plain = TextRenderer(style: TextStyle()).render(report)
    let colored = TextRenderer(style: TextStyle(color: true)).render(report)
    #expect(plain != colored)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("is ASCII alone where the terminal takes no more")
  func ascii() throws {
    let text = TextRenderer(style: TextStyle(unicode: false))
      .render(try ExampleChange.together.report(commit: .made(by: "Zoë", "naïve")))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains(#"Zo\u{EB}"#))
  }

  @Test("never breaks a word, whatever its width", arguments: [40, 60, 80, 120])
  func width(_ width: Int) throws {
    let report = try ExampleChange.together.report()
    let text = TextRenderer(style: TextStyle(width: width)).render(report)
    let wide = TextRenderer(style: TextStyle(width: 10_000)).render(report)
    let words = Set(wide.split { $0 == " " || $0.isNewline })
    for line in text.split(separator: "\n") {
      for word in line.split(separator: " ") {
        #expect(words.contains(word), "\(word)")
      }
    }
  }

  @Test("leaves out the middle of a word that would fill the screen")
  func endless() throws {
    var canvas = TextCanvas(style: TextStyle(width: 10_000))
    canvas.write("short \(String(repeating: "\u{1B}", count: 10_000)) end")
    #expect(canvas.text.contains("[... 10000 bytes in all ...]"))
    #expect(canvas.text.utf8.count < 4_000)
    #expect(canvas.text.contains("short") && canvas.text.contains("end"))
  }

  @Test("is one line of good news where nothing changed")
  func nothing() throws {
    let review = Review(changes: [], problems: [], passedOver: ["x"], policiesUnchanged: 0)
    let report = Report(baseName: "a", headName: "b", commit: nil, review: review)
    let text = TextRenderer(style: TextStyle()).render(report)
    #expect(text == "No change in access. No policy differs.\n")
  }
}
