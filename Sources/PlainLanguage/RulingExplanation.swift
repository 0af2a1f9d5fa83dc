/// The answer to a question about one request, in words.
///
/// ```swift
/// let explanation = RulingExplanation(of: ruling, on: partial, under: applied)
/// explanation.answer  // .no
/// explanation.grounds[0].text  // Deny `OnlyTLS` of the bucket policy of acme-ingest denies it
/// ```
public struct RulingExplanation: Hashable, Sendable {
  /// The answer; the raw value is that of the machine interfaces.
  public enum Answer: String, Hashable, Sendable {
    /// The request is allowed.
    case yes
    /// The request is refused.
    case no
    /// It cannot be told.
    case cannotTell
  }

  /// A condition key on which the answer depends.
  public struct Key: Hashable, Sendable {
    /// The key; untrusted.
    public let name: String
    /// Which statements read it.
    public let readers: [PlacedSentence]
  }

  /// A case that decides the answer.
  public struct Example: Hashable, Sendable {
    /// What is decided in it.
    public let title: String
    /// The options that state it, such as `--context aws:SecureTransport=true`.
    public let options: [String]
    /// What decides it.
    public let grounds: [PlacedSentence]
  }

  /// The answer.
  public let answer: Answer

  /// The answer in one sentence.
  public let headline: String

  /// What decides it.
  public let grounds: [PlacedSentence]

  /// The keys on which it depends.
  public let keys: [Key]

  /// A case that is allowed and one that is refused.
  public let examples: [Example]

  /// What could not be read.
  public let obstacles: [PlacedSentence]

  /// What else to know or to do.
  public let notes: [String]
}
