/// A way in which a comparison is wrong.
package enum Fault: Hashable, Sendable {
  /// It is so of the request, and no part names it.
  case notNamed(Claim)
  /// A part names the request, and it is not so.
  case namedWrongly(Claim)
  /// A part's own request does not prove it.
  case unproved(Claim)
  /// A part's own request is not of the part.
  case provesAnother(Claim)
  /// Verdict or guardrails do not say what the parts say.
  case contradiction
  /// A law of comparisons is broken.
  case lawBroken(Law)
  /// The answers about elements do not make up the evaluator's answer: the judge itself is wrong.
  case judgeDiffers

  /// Whether two faults are of one sort, so that a smaller pair still shows what was wrong.
  func isLike(_ other: Fault?) -> Bool {
    switch (self, other) {
    case (.notNamed, .notNamed?), (.namedWrongly, .namedWrongly?), (.unproved, .unproved?),
      (.provesAnother, .provesAnother?):
      true
    default: self == other
    }
  }
}
