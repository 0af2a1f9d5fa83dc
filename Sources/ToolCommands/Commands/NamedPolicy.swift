import PolicyDiscovery

/// A policy with the words that named its source.
struct NamedPolicy {
  /// What the user wrote.
  let name: String

  /// The bytes of the source.
  let source: [UInt8]

  /// The policy, nil for one that does not exist.
  let found: FoundPolicy?
}
