import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicyReview
import PolicySemantics
import Rendering
import TestSupport

/// What must hold of all that is written about two files.
struct WordsCheck {
  /// Explains the change between the documents that an input stands for.
  ///
  /// - Throws: The first property that does not hold.
  static func check(_ input: [UInt8]) throws(FuzzViolation) {
    guard let pair = PolicyPair(input) else { return }
    var choices = pair.choices
    let path = "policies/" + choices.text()
    let kind = choices.onceIn(2) ? nil : pair.kind
    let report = report(on: pair, path: path, kind: kind)
    for style in styles { try requireText(TextRenderer(style: style).render(report), style) }
    try requireJSON(JSONRenderer(toolVersion: "1").render(report))
    try requireGrounds(of: report)
    for change in report.review.changes {
      let answer = ComparisonAnswer(
        id: nil,
        comparison: change.comparison,
        oldProblems: change.before?.problems ?? [],
        newProblems: change.after?.problems ?? [],
      ).tree.line
      try requireJSON(answer)
      try FuzzViolation.require(!answer.contains("\n"), "an answer is one line", answer)
    }
  }

  private static let styles = [
    TextStyle(width: 40), TextStyle(unicode: false, width: 80, detail: .verbose),
    TextStyle(width: 120, detail: .verbose),
  ]

  private static func report(on pair: PolicyPair, path: String, kind: PolicyKind?) -> Report {
    var store = MemoryFiles()
    let before = store.version(path, pair.old.map { JSONTree($0).document })
    let after = store.version(path, pair.new.map { JSONTree($0).document })
    let change = FileChange(
      kind: before == nil ? .added : after == nil ? .deleted : .modified,
      before: before,
      after: after,
    )
    let files = store
    let review = Review.of([change], on: ComparisonTerms(kind: kind)) {
      (version) throws(GitError) in
      try files.contents(of: version)
    }
    return Report(baseName: path, headName: path, commit: nil, review: review)
  }

  private static func requireText(_ text: String, _ style: TextStyle) throws(FuzzViolation) {
    let isHarmless = text.unicodeScalars.allSatisfy { $0 == "\n" || !isControl($0) }
    try FuzzViolation.require(isHarmless, "a text holds no control characters", text)
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    try FuzzViolation.require(isASCII || style.unicode, "a text for ASCII is ASCII", text)
    try FuzzViolation.require(text.utf8.last == 0x0A, "a text ends its last line", text)
  }

  private static func requireJSON(_ text: String) throws(FuzzViolation) {
    let isHarmless = text.unicodeScalars.allSatisfy { $0 == "\n" || !isControl($0) }
    try FuzzViolation.require(isHarmless, "JSON holds no control characters", text)
    do {
      _ = try JSONNode.parse(Array(text.utf8))
    } catch {
      throw FuzzViolation(property: "what is written is JSON", detail: "\(error) in \(text)")
    }
  }

  /// Each sentence rests on parts that are there.
  private static func requireGrounds(of report: Report) throws(FuzzViolation) {
    for (change, explanation) in zip(report.review.changes, report.explanations) {
      let comparison = change.comparison
      let parts = comparison.gained + comparison.lost + comparison.loosened + comparison.tightened
      let known = Set(parts.map(\.fingerprint))
      for sentence in explanation.sentences {
        let isGrounded = sentence.restsOn.allSatisfy(known.contains)
        try FuzzViolation.require(isGrounded, "a sentence rests on parts", "\(sentence)")
        try FuzzViolation.require(!sentence.text.isEmpty, "a sentence says something")
      }
    }
  }

  /// Whether a terminal may act on a character, or readers cannot see it.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
