/// A sentence for people, with the findings on which it rests.
public struct Sentence: Hashable, Sendable {
  /// The words; they may quote untrusted text, which a renderer makes harmless.
  public let text: String

  /// The fingerprints of the parts of access that the sentence states; empty when it states none.
  public let restsOn: [String]

  /// What the sentence says about access, for a check; empty where it says nothing of it.
  package let claims: [Claim]

  /// Creates a sentence.
  package init(_ text: String, restsOn: [String] = [], claims: [Claim] = []) {
    self.text = text
    self.restsOn = restsOn
    self.claims = claims
  }
}
