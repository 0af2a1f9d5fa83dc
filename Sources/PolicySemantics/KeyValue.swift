import PolicyModel

/// The value of one context key in a request.
enum KeyValue: Hashable, Sendable {
  /// The key is not there.
  case absent
  /// A single value.
  case single(ExactText)
  /// A set of values; the empty set counts as null, and is not the same as absence.
  case several([ExactText])
}

extension [String: KeyValue] {
  /// The texts that keys with a single value put in the place of variables.
  var texts: VariableValues {
    compactMapValues { if case .single(let text) = $0 { text.text } else { nil } }
  }
}
