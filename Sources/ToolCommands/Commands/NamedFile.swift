import PolicyDiscovery

/// A file, or whatever else a word names, with its content.
struct NamedFile {
  /// What the user wrote.
  let name: String

  /// The content, nil for a file that does not exist.
  let bytes: [UInt8]?

  /// Whether the content is a policy, holds some, or is a broken one.
  var holdsPolicy: Bool {
    guard let bytes else { return false }
    return switch Discovery.discover(in: bytes) {
    case .found, .broken: true
    case .notPolicy, .empty: false
    }
  }
}
