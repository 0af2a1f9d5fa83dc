import GitHistory
import PolicyReview
import PolicySemantics
import Rendering
import TestSupport
import Testing

@Suite("Text that others wrote")
struct HostileTextTests {
  @Test(
    "is shown as what it is",
    arguments: [
      ("plain", "plain"), ("\u{1B}[31m", #"\u{1B}[31m"#), ("a\r\nb", #"a\u{D}\u{A}b"#),
      ("a\tb", #"a\u{9}b"#), ("\u{9B}2J", #"\u{9B}2J"#),
      ("\u{202E}x\u{2066}", #"\u{202E}x\u{2066}"#),
      ("a\u{2028}b", #"a\u{2028}b"#), ("a\u{200B}b", #"a\u{200B}b"#), ("\u{7F}", #"\u{7F}"#),
      ("日本 é ▲", "日本 é ▲"), ("\u{E0041}", #"\u{E0041}"#), ("", ""),
    ]
  )
  func visible(_ text: String, _ shown: String) {
    #expect(Untrusted(text).visible == shown)
  }

  @Test("is shown in ASCII where the terminal takes no more")
  func visibleASCII() {
    #expect(Untrusted("é\u{1B}").visibleASCII == #"\u{E9}\u{1B}"#)
  }

  @Test("never reaches the terminal raw, whatever it is")
  func random() {
    var generator = SeededGenerator(for: "hostile text")
    for _ in 0..<300 {
      let text = String.random(using: &generator)
      #expect(Untrusted(text).visible.unicodeScalars.allSatisfy { !$0.isHarmful })
    }
  }

  @Test("cannot steer the terminal from a Sid, a path, an author or a subject")
  func report() throws {
    let steer = "\u{1B}[2J\u{9B}31m\u{202E}\n::error::\r"
    let example = try ExampleChange.named("hostile").report()
    let problem = FileProblem(path: "p\(steer).json", side: .new, position: nil, reason: .notAFile)
    let review = Review(
      changes: example.review.changes,
      problems: example.review.problems + [problem],
      passedOver: ["q\(steer)"],
      policiesUnchanged: 0,
    )
    let report = Report(
      baseName: steer,
      headName: steer,
      commit: .made(by: "Dana\(steer)", "subject\u{1B}[1m"),
      review: review,
    )
    let style = TextStyle(width: 100, detail: .verbose)
    let text = TextRenderer(style: style).render(report)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::") })
    let json = JSONRenderer(toolVersion: "1").render(report)
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on it, or readers cannot see it; written apart from the product.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension String {
  /// A short text in which harmful characters are frequent.
  static func random(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let ranges: [ClosedRange<UInt32>] = [0...0xA0, 0x2000...0x2070, 0...0xD7FF, 0xE000...0xE0FFF]
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
