import PlainLanguage
import PolicyReview
import PolicySemantics

extension TextCanvas {
  /// Writes one policy's change.
  mutating func write(_ change: PolicyChange, _ explanation: Explanation) {
    writeHeader(change, explanation)
    skipLine()
    write(explanation.headline.text)
    writeParts(explanation)
    writeContrast(explanation.contrast)
    writeStatements(explanation.statements)
    for proof in explanation.proofs {
      write(proof)
    }
    skipLine()
    for sentence in explanation.stillRefused {
      write(sentence.text)
    }
    for sentence in explanation.undecided {
      write(sentence.text, label: "? ", labelPaint: .undecided)
    }
    for sentence in explanation.problems {
      write(sentence.text, label: "! ", labelPaint: .problem)
    }
    for sentence in explanation.notes {
      write(sentence.text, label: "Note: ", labelPaint: .quiet)
    }
  }

  private mutating func writeHeader(_ change: PolicyChange, _ explanation: Explanation) {
    let paint = Paint(change.comparison)
    let separator = style.unicode ? " · " : " - "
    write(
      change.path + separator + explanation.title,
      right: paint.sign(unicode: style.unicode) + " " + explanation.verdictWords,
      indent: 0,
      paint: .path,
      rightPaint: paint,
    )
  }

  /// Writes the parts that the headline does not carry; the first few unless all are asked for.
  private mutating func writeParts(_ explanation: Explanation) {
    let said = Set(explanation.headline.restsOn)
    skipLine()
    for (sentences, paint) in [
      (explanation.gained, Paint.widened), (explanation.lost, .narrowed),
      (explanation.loosened, .widened), (explanation.tightened, .narrowed),
    ] {
      let unsaid = sentences.filter { !said.isSuperset(of: $0.restsOn) }
      let shown = style.detail == .verbose ? unsaid : Array(unsaid.prefix(6))
      for sentence in shown {
        let sign = paint.sign(unicode: style.unicode)
        write(sentence.text, label: "\(sign) ", labelPaint: paint)
      }
      writeRest(unsaid.count - shown.count, of: "parts")
    }
  }

  private mutating func writeRest(_ count: Int, of what: String) {
    guard count > 0 else { return }
    write("and \(count) more \(what): all of them with -v", indent: 4)
  }

  private mutating func writeContrast(_ contrast: Explanation.Contrast?) {
    guard let contrast else { return }
    skipLine()
    write(contrast.before.text, label: "Before", hang: 9, labelPaint: .quiet)
    write(contrast.now.text, label: "Now", hang: 9, labelPaint: .quiet)
  }

  private mutating func writeStatements(_ statements: [StatementChange]) {
    let shown = style.detail == .verbose ? statements : Array(statements.prefix(12))
    defer { writeRest(statements.count - shown.count, of: "statements") }
    for (index, statement) in shown.enumerated() {
      let isAlone = index > 0 && shown[index - 1].lines.isEmpty && statement.lines.isEmpty
      if !isAlone {
        skipLine()
      }
      writeSigned(statement.title, Paint(statement.direction), place: statement.place)
      for line in statement.lines {
        let axis = line.axis.rawValue
        let column = axis + String(repeating: " ", count: max(1, 8 - axis.count))
        writeSigned(column + line.text, Paint(line.direction), place: line.place, indent: 4)
      }
    }
  }

  private mutating func writeSigned(
    _ words: String,
    _ paint: Paint,
    place: String,
    indent: Int = 2,
  ) {
    let sign = paint.sign(unicode: style.unicode)
    write(words, label: "\(sign) ", indent: indent, labelPaint: paint, place: place)
  }

  private mutating func write(_ proof: Proof) {
    skipLine()
    write("Proof: \(proof.title)")
    let width = proof.lines.map { clean($0.label).count }.max() ?? 0
    for line in proof.lines {
      write(line.value, label: line.label, indent: 4, hang: width + 2, labelPaint: .quiet)
    }
  }
}
