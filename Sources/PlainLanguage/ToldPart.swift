import PolicySemantics

/// One part of added or removed access in words.
struct ToldPart {
  /// The part.
  let part: AccessPart

  /// What is said of it.
  let clause: Clause

  /// What the words claim.
  let claims: [Claim]

  /// How much it spans.
  let breadth: Int

  /// The words as a sentence of their own.
  var sentence: Sentence {
    Sentence(clause.sentence.capitalizedFirst, restsOn: [part.fingerprint], claims: claims)
  }
}
