import PlainLanguage
import PolicyReview
import PolicySemantics

/// The blocks of Markdown for one policy's change.
struct MarkdownChange {
  /// The change.
  let change: PolicyChange

  /// Its words.
  let explanation: Explanation

  /// How much is told.
  let detail: TextStyle.Detail

  /// The blocks in reading order.
  var blocks: [MarkdownTree] {
    switch detail {
    case .brief: start(explanation.headline.text)
    case .normal: blocks(of: Digest(of: explanation, change))
    case .full, .verbose: start(explanation.headline.text) + everything
    }
  }

  private func start(_ headline: String) -> [MarkdownTree] {
    [header, .paragraph([.strong(headline)])]
  }

  private func blocks(of digest: Digest) -> [MarkdownTree] {
    let items =
      digest.sentences.map { Self.item($0.text) }
      + digest.parts.map {
        Self.item("\(Paint($0.direction).sign(unicode: true)) \($0.sentence.text)")
      }
      + Self.items(of: digest.contrast) + digest.statements.map(Self.item)
      + [digest.proof].compactMap(\.self).map { Self.item("Proof: \($0)") }
      + Self.caveats(digest.stillRefused, digest.undecided, digest.problems, explanation.notes)
      + [digest.rest].compactMap(\.self).map(Self.item)
    return start(digest.headline) + (items.isEmpty ? [] : [.list(items)])
  }

  private var everything: [MarkdownTree] {
    let items =
      findings + parts + Self.items(of: explanation.contrast)
      + explanation.statements.map(Self.item)
      + Self.caveats(
        explanation.stillRefused,
        explanation.undecided,
        explanation.problems,
        explanation.notes
      )
    return (items.isEmpty ? [] : [.list(items)]) + explanation.proofs.map(Self.block) + listings
  }

  private var header: MarkdownTree {
    let sign = Paint(change.comparison).sign(unicode: true)
    return .heading(
      4,
      [
        .words("\(sign) \(explanation.verdictWords) ·"), .code(change.path),
        .words("· \(explanation.title)"),
      ],
    )
  }

  private var findings: [MarkdownTree.Item] {
    zip(change.findings, explanation.findings).filter { $0.0.severity > .info }.map {
      Self.item("\($0.rule.rawValue): \($1.text)")
    }
  }

  /// The parts that the headline does not carry.
  private var parts: [MarkdownTree.Item] {
    let said = Set(explanation.headline.restsOn)
    let sentences =
      explanation.gained + explanation.lost + explanation.loosened + explanation.tightened
    return sentences.filter { !said.isSuperset(of: $0.restsOn) }.map { Self.item($0.text) }
  }

  private static func items(of contrast: Explanation.Contrast?) -> [MarkdownTree.Item] {
    guard let contrast else { return [] }
    return [("Before:", contrast.before), ("Now:", contrast.now)].map { label, sentence in
      MarkdownTree.Item(line: [.strong(label), .words(sentence.text)])
    }
  }

  private static func item(_ statement: StatementChange) -> MarkdownTree.Item {
    MarkdownTree.Item(
      line: [.words("\(sign(statement.direction)) \(statement.title) (\(statement.place))")],
      below: statement.lines.map { line in
        item("\(sign(line.direction)) \(line.axis.rawValue): \(line.text) (\(line.place))")
      },
    )
  }

  private static func caveats(
    _ stillRefused: [Sentence],
    _ undecided: [Sentence],
    _ problems: [Sentence],
    _ notes: [Sentence],
  ) -> [MarkdownTree.Item] {
    stillRefused.map { item($0.text) } + undecided.map { item("Undecided: \($0.text)") }
      + problems.map { item("Problem: \($0.text)") } + notes.map { item("Note: \($0.text)") }
  }

  private var listings: [MarkdownTree] {
    ActionListing.all(of: change).map { listing in
      .details(
        summary: [.words("Today \(listing.patterns.joined(separator: ", ")) match")],
        [.list(Self.items(of: listing))],
      )
    }
  }

  private static func items(of listing: ActionListing) -> [MarkdownTree.Item] {
    let groups = listing.groups.map { group in
      let names = group.actions.isEmpty ? "" : ": \(group.actions.joined(separator: ", "))"
      return item(group.title + names)
    }
    let unknown = listing.unknown.joined(separator: ", ")
    return groups + (unknown.isEmpty ? [] : [item("no action: \(unknown)")])
  }

  private static func block(_ proof: Proof) -> MarkdownTree {
    .details(
      summary: [.words("Proof: \(proof.title)")],
      [.list(proof.lines.map { MarkdownTree.Item(line: [.code($0.label), .code($0.value)]) })],
    )
  }

  private static func item(_ text: String) -> MarkdownTree.Item {
    MarkdownTree.Item(line: [.words(text)])
  }

  private static func sign(_ direction: AxisLine.Direction) -> String {
    Paint(direction).sign(unicode: true)
  }
}
