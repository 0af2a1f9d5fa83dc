/// Names by which people know accounts, organizations and principals.
///
/// ```swift
/// KnownNames([.account("111122223333"): "prod-data"])
/// ```
public struct KnownNames: Hashable, Sendable {
  /// What has a name.
  public enum Subject: Hashable, Sendable {
    /// An account by its id.
    case account(String)
    /// An organization by its id.
    case organization(String)
    /// A principal by its ARN.
    case principal(String)
  }

  /// No names.
  public static let none = KnownNames([:])

  /// The names; untrusted.
  public let names: [Subject: String]

  /// Knows names.
  public init(_ names: [Subject: String]) {
    self.names = names
  }

  /// The names of some subjects, sorted.
  package func facts(about subjects: Set<Subject>) -> [KnownFact] {
    subjects.compactMap { subject in names[subject].map { KnownFact(subject: subject, name: $0) } }
      .sorted { $0.sortKey < $1.sortKey }
  }
}
