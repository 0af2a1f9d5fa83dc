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

  /// The most items of a list where not everything is told.
  private static let limit = 3

  /// The blocks in reading order.
  var blocks: [MarkdownTree] {
    let headline: [MarkdownTree] = [
      header, .paragraph([.strong(explanation.headline.text)]),
    ]
    guard detail > .brief else { return headline }
    let items = parts + contrast + statements + caveats
    return headline + (items.isEmpty ? [] : [.list(items)])
      + explanation.proofs.map(Self.block) + listings
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

  /// The parts that the headline does not carry.
  private var parts: [MarkdownTree.Item] {
    let said = Set(explanation.headline.restsOn)
    let sentences =
      explanation.gained + explanation.lost + explanation.loosened + explanation.tightened
    return limited(
      sentences.filter { !said.isSuperset(of: $0.restsOn) }.map { Self.item($0.text) },
      noun: "part",
    )
  }

  private var contrast: [MarkdownTree.Item] {
    guard let contrast = explanation.contrast else { return [] }
    return [("Before:", contrast.before), ("Now:", contrast.now)].map { label, sentence in
      MarkdownTree.Item(line: [.strong(label), .words(sentence.text)])
    }
  }

  private var statements: [MarkdownTree.Item] {
    let items = explanation.statements.map { statement in
      MarkdownTree.Item(
        line: [.words("\(Self.sign(statement.direction)) \(statement.title) (\(statement.place))")],
        below: statement.lines.map { line in
          Self.item(
            "\(Self.sign(line.direction)) \(line.axis.rawValue): \(line.text) (\(line.place))"
          )
        },
      )
    }
    return limited(items, noun: "statement")
  }

  private var caveats: [MarkdownTree.Item] {
    let refusals = limited(explanation.stillRefused.map { Self.item($0.text) }, noun: "refusal")
    return refusals + explanation.undecided.map { Self.item("Undecided: \($0.text)") }
      + explanation.problems.map { Self.item("Problem: \($0.text)") }
      + explanation.notes.map { Self.item("Note: \($0.text)") }
  }

  private var listings: [MarkdownTree] {
    guard detail >= .full else { return [] }
    return ActionListing.all(of: change).map { listing in
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

  /// The first of some items, or all of them where everything is told.
  private func limited(_ items: [MarkdownTree.Item], noun: String) -> [MarkdownTree.Item] {
    let rest = detail >= .full ? 0 : max(0, items.count - Self.limit)
    guard rest > 0 else { return items }
    let more = Self.item("and \(rest) more \(noun)\(rest == 1 ? "" : "s")")
    return Array(items.prefix(Self.limit)) + [more]
  }
}
