import PolicyDiscovery

/// The one policy of a file.
struct NamedPolicy {
  /// The file; its content is nil for a policy that does not exist.
  let file: NamedFile

  /// The policy, nil for one that does not exist.
  let found: FoundPolicy?
}
