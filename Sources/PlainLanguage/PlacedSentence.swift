/// A sentence about something that stands at a place of a file.
public struct PlacedSentence: Hashable, Sendable {
  /// The words; they may quote untrusted text, which a renderer makes harmless.
  public let text: String

  /// The place, such as `policies/a.json:14`; empty where there is none, untrusted.
  public let place: String

  /// Creates a sentence.
  package init(_ text: String, place: String = "") {
    self.text = text
    self.place = place
  }
}
