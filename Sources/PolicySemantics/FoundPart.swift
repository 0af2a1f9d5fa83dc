/// A part of an answer, before the best proof of it is looked for.
struct FoundPart {
  /// The part with the request by which it was found.
  let part: PartBuilder.Part

  /// The question that it answers.
  let question: DifferenceQuestion

  /// Whether it is of explicit denials, beyond the documents' own access.
  let isGuardrail: Bool

  /// The axioms that its request is against.
  let against: [Axiom]
}
