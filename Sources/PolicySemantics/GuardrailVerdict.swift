/// What became of a document's explicit denials.
public enum GuardrailVerdict: String, Hashable, Sendable {
  /// Both documents deny the same requests, apart from those that `gained` and `lost` name.
  case same
  /// Denials were lost: other policies may now allow more.
  case loosened
  /// Denials were added.
  case tightened
  /// Denials were lost and added.
  case mixed
  /// It could not be told whether denials were lost, or nothing was compared.
  case undecided
}
