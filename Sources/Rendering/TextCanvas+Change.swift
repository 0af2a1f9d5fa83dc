import PlainLanguage
import PolicyReview
import PolicySemantics

extension TextCanvas {
  /// Writes one policy's change.
  mutating func write(_ change: PolicyChange, _ explanation: Explanation) {
    writeHeader(change, explanation)
    skipLine()
    write(explanation.headline.text)
    guard style.detail > .brief else { return }
    writeFindings(change, explanation)
    writeParts(explanation)
    writeContrast(explanation.contrast)
    writeStatements(explanation.statements)
    writeProofs(explanation.proofs)
    writeCaveats(explanation)
    if style.detail >= .full {
      for listing in ActionListing.all(of: change) { write(listing) }
    }
  }

  private mutating func writeCaveats(_ explanation: Explanation) {
    skipLineInFull()
    for sentence in limited(explanation.stillRefused, to: 1) {
      write(sentence.text)
    }
    writeRest(of: explanation.stillRefused, after: 1, "refusal")
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
    let severity = change.severity.map { "  " + $0.rawValue } ?? ""
    write(
      change.path + separator + explanation.title,
      right: paint.sign(unicode: style.unicode) + " " + explanation.verdictWords + severity,
      indent: 0,
      paint: .path,
      rightPaint: paint,
    )
  }

  /// Writes the findings above `info`, the most severe ones unless all are asked for.
  private mutating func writeFindings(_ change: PolicyChange, _ explanation: Explanation) {
    skipLineInFull()
    let findings = zip(change.findings, explanation.findings).filter { $0.0.severity > .info }
    for (finding, sentence) in limited(findings, to: 3) {
      write("\(finding.rule.rawValue): \(sentence.text)", label: "! ", labelPaint: .problem)
    }
    writeRest(of: findings, after: 3, "finding")
  }

  /// Writes the parts that the headline does not carry; the first few unless all are asked for.
  private mutating func writeParts(_ explanation: Explanation) {
    let said = Set(explanation.headline.restsOn)
    skipLineInFull()
    for (sentences, paint) in [
      (explanation.gained, Paint.widened), (explanation.lost, .narrowed),
      (explanation.loosened, .widened), (explanation.tightened, .narrowed),
    ] {
      let unsaid = sentences.filter { !said.isSuperset(of: $0.restsOn) }
      for sentence in limited(unsaid, to: 1) {
        let sign = paint.sign(unicode: style.unicode)
        write(sentence.text, label: "\(sign) ", labelPaint: paint)
      }
      writeRest(of: unsaid, after: 1, "part")
    }
  }

  /// The first of some lines, or all of them where everything is told.
  private func limited<Line>(_ lines: [Line], to limit: Int) -> [Line] {
    style.detail >= .full ? lines : Array(lines.prefix(limit))
  }

  private mutating func writeRest<Line>(of lines: [Line], after limit: Int, _ noun: String) {
    let count = lines.count - limited(lines, to: limit).count
    guard count > 0 else { return }
    write("and \(count) more \(noun)\(count == 1 ? "" : "s"): --level 3 shows all", indent: 4)
  }

  /// Sets sections apart where there is room for it.
  private mutating func skipLineInFull() {
    if style.detail >= .full { skipLine() }
  }

  private mutating func writeContrast(_ contrast: Explanation.Contrast?) {
    guard let contrast else { return }
    skipLine()
    write(contrast.before.text, label: "Before", hang: 9, labelPaint: .quiet)
    write(contrast.now.text, label: "Now", hang: 9, labelPaint: .quiet)
  }

  private mutating func writeStatements(_ statements: [StatementChange]) {
    let shown = limited(statements, to: 2)
    skipLine()
    defer { writeRest(of: statements, after: 2, "statement") }
    for (index, statement) in shown.enumerated() {
      let isAlone = index > 0 && shown[index - 1].lines.isEmpty && statement.lines.isEmpty
      if !isAlone {
        skipLineInFull()
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

  /// Writes the first proof on one line, or all of them fact by fact.
  private mutating func writeProofs(_ proofs: [Proof]) {
    guard style.detail < .full else {
      for proof in proofs { write(proof) }
      return
    }
    guard let proof = proofs.first else { return }
    skipLine()
    write(proof.sentence, label: "Proof: ", hang: 7)
  }

  private mutating func write(_ listing: ActionListing) {
    skipLine()
    write("Today \(listing.patterns.joined(separator: ", ")) match:")
    for group in listing.groups {
      let names = group.actions.isEmpty ? "" : ": " + group.actions.joined(separator: ", ")
      write(group.title + names, indent: 4, hang: 2)
    }
    if !listing.unknown.isEmpty {
      write("no action: \(listing.unknown.joined(separator: ", "))", indent: 4, hang: 2)
    }
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
