import PlainLanguage
import PolicyReview
import PolicySemantics

extension TextCanvas {
  /// Writes one policy's change.
  mutating func write(_ change: PolicyChange, _ explanation: Explanation) {
    writeHeader(change, explanation)
    skipLine()
    switch style.detail {
    case .brief: write(explanation.headline.text)
    case .normal: write(Digest(of: explanation, change), notes: explanation.notes)
    case .full, .verbose: writeEverything(change, explanation)
    }
  }

  private mutating func write(_ digest: Digest, notes: [Sentence]) {
    write(digest.headline)
    for sentence in digest.sentences {
      write(sentence.text, label: "! ", labelPaint: .problem)
    }
    for part in digest.parts { write(part.sentence, Paint(part.direction)) }
    writeContrast(digest.contrast)
    if !digest.statements.isEmpty || digest.contrast != nil { skipLine() }
    for statement in digest.statements { write(statement) }
    if let proof = digest.proof { write(proof, label: "Proof: ", hang: 7) }
    writeCaveats(digest.stillRefused, digest.undecided, digest.problems, notes)
    if let rest = digest.rest { write(rest, labelPaint: .quiet) }
  }

  private mutating func writeEverything(_ change: PolicyChange, _ explanation: Explanation) {
    write(explanation.headline.text)
    writeFindings(change, explanation)
    writeParts(explanation)
    writeContrast(explanation.contrast)
    writeStatements(explanation.statements)
    for proof in explanation.proofs { write(proof) }
    skipLine()
    writeCaveats(
      explanation.stillRefused,
      explanation.undecided,
      explanation.problems,
      explanation.notes
    )
    for listing in ActionListing.all(of: change) { write(listing) }
  }

  private mutating func writeCaveats(
    _ stillRefused: [Sentence],
    _ undecided: [Sentence],
    _ problems: [Sentence],
    _ notes: [Sentence],
  ) {
    for sentence in stillRefused { write(sentence.text) }
    for sentence in undecided { write(sentence.text, label: "? ", labelPaint: .undecided) }
    for sentence in problems { write(sentence.text, label: "! ", labelPaint: .problem) }
    for sentence in notes { write(sentence.text, label: "Note: ", labelPaint: .quiet) }
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

  /// Writes the findings above `info`.
  private mutating func writeFindings(_ change: PolicyChange, _ explanation: Explanation) {
    skipLine()
    for (finding, sentence) in zip(change.findings, explanation.findings)
    where finding.severity > .info {
      write("\(finding.rule.rawValue): \(sentence.text)", label: "! ", labelPaint: .problem)
    }
  }

  /// Writes the parts that the headline does not carry.
  private mutating func writeParts(_ explanation: Explanation) {
    let said = Set(explanation.headline.restsOn)
    skipLine()
    for (sentences, direction) in [
      (explanation.gained, FindingDirection.gained), (explanation.lost, .lost),
      (explanation.loosened, .loosened), (explanation.tightened, .tightened),
    ] {
      for sentence in sentences where !said.isSuperset(of: sentence.restsOn) {
        write(sentence, Paint(direction))
      }
    }
  }

  private mutating func write(_ sentence: Sentence, _ paint: Paint) {
    write(sentence.text, label: "\(paint.sign(unicode: style.unicode)) ", labelPaint: paint)
  }

  private mutating func writeContrast(_ contrast: Explanation.Contrast?) {
    guard let contrast else { return }
    skipLine()
    write(contrast.before.text, label: "Before", hang: 9, labelPaint: .quiet)
    write(contrast.now.text, label: "Now", hang: 9, labelPaint: .quiet)
  }

  private mutating func writeStatements(_ statements: [StatementChange]) {
    skipLine()
    for (index, statement) in statements.enumerated() {
      let isAlone = index > 0 && statements[index - 1].lines.isEmpty && statement.lines.isEmpty
      if !isAlone {
        skipLine()
      }
      write(statement)
    }
  }

  private mutating func write(_ statement: StatementChange) {
    writeSigned(statement.title, Paint(statement.direction), place: statement.place)
    for line in statement.lines {
      let axis = line.axis.rawValue
      let column = axis + String(repeating: " ", count: max(1, 8 - axis.count))
      writeSigned(column + line.text, Paint(line.direction), place: line.place, indent: 4)
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
