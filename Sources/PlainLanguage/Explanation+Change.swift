import LocatedJSON
import PolicyModel
public import PolicyReview
import PolicySemantics

extension Explanation {
  /// Explains a policy's change.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - names: The names by which sentences speak of accounts, organizations and principals.
  public init(of change: PolicyChange, names: KnownNames = .none) {
    let voice = PolicyVoice(
      kind: change.kind,
      subject: change.subject,
      onlyDenies: change.onlyDenies
    )
    let words = ChangeWords(change: change, voice: voice)
    let comparison = change.comparison
    var naming = NamingVoice(names)
    title = words.title
    verdictWords = words.verdict
    headline = naming.say(words.headline)
    findings = change.findings.map { naming.say(words.finding($0).sentence) }
    gained = words.gained.map { naming.say($0.sentence) }
    lost = words.lost.map { naming.say($0.sentence) }
    loosened = words.loosened.map { naming.say($0) }
    tightened = words.tightened.map { naming.say($0) }
    contrast = words.contrast.map { contrast in
      Contrast(before: naming.say(contrast.before), now: naming.say(contrast.now))
    }
    statements = StatementChange.all(of: change).map { naming.say($0) }
    proofs = Proof.all(of: comparison, words: words)
    stillRefused = words.stillRefused.map { naming.say($0) }
    undecided = comparison.undecided.map { Sentence($0.cause) }
    problems = words.problems
    notes = words.notes.map { naming.say($0) }
    namesUsed = names.facts(about: naming.mentioned)
  }
}

extension NamingVoice {
  /// Says the lines of a statement's change; its own name is said as it stands.
  fileprivate mutating func say(_ statement: StatementChange) -> StatementChange {
    statement.lines.isEmpty
      ? statement
      : StatementChange(
        title: statement.title,
        direction: statement.direction,
        place: statement.place,
        lines: statement.lines.map { $0.axis == .name ? $0 : say($0) },
      )
  }

  private mutating func say(_ line: AxisLine) -> AxisLine {
    AxisLine(
      axis: line.axis,
      direction: line.direction,
      text: say(line.text),
      brief: say(line.brief),
      lineAfter: line.lineAfter,
      lineBefore: line.lineBefore,
    )
  }
}
