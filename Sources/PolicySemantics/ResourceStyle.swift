/// How the first five fields of a resource's ARN are read.
struct ResourceStyle: Hashable, Sendable {
  /// Whether letters match in either case (D-ARNCASE).
  let ignoresCase: Bool

  /// Whether a run at the end of a field matches colons (D-COLON).
  let crossesFieldEnd: Bool

  /// Whether every wildcard matches colons (D-COLON).
  let crossesAnywhere: Bool

  /// Takes from a reading what concerns ARNs.
  init(_ reading: Reading) {
    ignoresCase = reading.takes(.arnIgnoresCase)
    crossesFieldEnd = reading.takes(.starCrossesFieldEnd)
    crossesAnywhere = reading.takes(.starCrossesAnywhere)
  }
}
