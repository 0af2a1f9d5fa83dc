import PolicyReview
import PolicySemantics

/// One part of added or removed access in words.
struct ToldPart {
  /// The part.
  let part: AccessPart

  /// What is said of it.
  let clause: Clause

  /// What the words claim.
  let claims: [Claim]

  /// The severity of the most severe finding that rests on it, nil where none does.
  let severity: Severity?

  /// How much it spans.
  let breadth: Int

  /// The words as a sentence of their own.
  var sentence: Sentence {
    Sentence(clause.sentence.capitalizedFirst, restsOn: [part.fingerprint], claims: claims)
  }

  /// Whether it is told before another: the more severe first, then the wider.
  static func precedes(_ left: ToldPart, _ right: ToldPart) -> Bool {
    left.severity == right.severity
      ? left.breadth > right.breadth : left.isMoreSevere(than: right)
  }

  private func isMoreSevere(than other: ToldPart) -> Bool {
    guard let severity else { return false }
    return other.severity.map { severity > $0 } ?? true
  }
}
