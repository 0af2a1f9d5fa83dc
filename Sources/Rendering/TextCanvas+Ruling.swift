import PlainLanguage
import PolicyModel
import PolicyReview

extension TextCanvas {
  /// Writes the answer to a question about one request.
  mutating func write(_ report: RulingReport) {
    let explanation = report.explanation
    let paint = Paint(explanation.answer)
    write(explanation.headline, label: explanation.answer.label, indent: 0, labelPaint: paint)
    writeList(explanation.obstacles, label: "! ", paint: .problem)
    writeList(explanation.grounds)
    write(explanation.keys)
    for example in explanation.examples {
      write(example)
    }
    for note in explanation.notes {
      skipLine()
      write(note, label: "Note: ", labelPaint: .quiet)
    }
    writeSources(of: report)
  }

  private mutating func writeList(
    _ sentences: [PlacedSentence],
    label: String = "",
    indent: Int = 2,
    paint: Paint = .plain,
  ) {
    guard !sentences.isEmpty else { return }
    skipLine()
    let shown = style.detail == .verbose ? sentences : Array(sentences.prefix(6))
    for sentence in shown {
      write(
        sentence.text,
        label: label,
        indent: indent,
        labelPaint: paint,
        place: sentence.place,
      )
    }
    writeRest(sentences.count - shown.count, indent: indent)
  }

  private mutating func writeRest(_ count: Int, indent: Int) {
    guard count > 0 else { return }
    write("and \(count) more: all of them with -v", indent: indent)
  }

  private mutating func write(_ keys: [RulingExplanation.Key]) {
    for key in keys {
      skipLine()
      write(key.name, paint: .path)
      let shown = style.detail == .verbose ? key.readers : Array(key.readers.prefix(4))
      for reader in shown {
        write(reader.text, indent: 4, place: reader.place)
      }
      writeRest(key.readers.count - shown.count, indent: 4)
    }
  }

  private mutating func write(_ example: RulingExplanation.Example) {
    skipLine()
    write(example.title)
    for option in example.options {
      write(option, indent: 4)
    }
    for ground in example.grounds {
      write(ground.text, indent: 2, place: ground.place)
    }
  }

  /// Writes which policies the answer rests on.
  private mutating func writeSources(of report: RulingReport) {
    guard !report.applied.policies.isEmpty || !report.passedOver.isEmpty else { return }
    skipLine()
    let place = report.source.map { " in \($0)" } ?? ""
    if report.isDiscovered {
      write(
        "As if all identity policies\(place) were attached to the caller, and all resource "
          + "policies to the resource:",
        indent: 0,
      )
    } else {
      write("Policies read\(place):", indent: 0)
    }
    let policies = report.applied.policies
    let shown = style.detail == .verbose ? policies : Array(policies.prefix(20))
    let labels = shown.map { policy in
      policy.version.kind.words + (policy.level.map { ", level \($0 + 1)" } ?? "")
    }
    let width = labels.map(\.count).max() ?? 0
    for (policy, label) in zip(shown, labels) {
      write(policy.version.path + policy.version.where, label: label, hang: width + 2)
    }
    writeRest(policies.count - shown.count, indent: 2)
    writePassedOver(report.passedOver)
    if let words = report.readingWords { write(words, indent: 0) }
  }

  private mutating func writePassedOver(_ passedOver: [RulingReport.PassedOver]) {
    guard !passedOver.isEmpty else { return }
    if style.detail == .verbose {
      write("Not read as applying:", indent: 0)
      for entry in passedOver {
        write("\(entry.version.path)\(entry.version.where): \(entry.reason)")
      }
    } else {
      write(
        "Policies of other callers or resources, passed over: \(passedOver.count) (all with -v)",
        indent: 0,
      )
    }
  }
}

extension PolicyVersionInFile {
  /// Where the policy stands in a file that may hold several.
  fileprivate var `where`: String { pointer.isEmpty ? "" : "#\(pointer)" }
}

extension RulingExplanation.Answer {
  /// The answer in capital letters, with what separates it from the sentence.
  fileprivate var label: String {
    switch self {
    case .yes: "YES  "
    case .no: "NO  "
    case .cannotTell: "CANNOT TELL  "
    }
  }
}

extension Paint {
  /// The paint of an answer: only what cannot be told stands out as such.
  fileprivate init(_ answer: RulingExplanation.Answer) {
    switch answer {
    case .yes: self = .narrowed
    case .no: self = .widened
    case .cannotTell: self = .undecided
    }
  }
}
