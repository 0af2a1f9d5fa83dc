/// What a configuration file says.
///
/// ```swift
/// let text = "facts: {accounts: {111122223333: prod-data}}"
/// try Configuration(reading: Array(text.utf8)).facts.accounts  // ["111122223333": "prod-data"]
/// ```
public struct Configuration: Hashable, Sendable {
  /// The name under which the file is looked for.
  public static let fileName: String = ".grantdiff.yml"

  /// The most bytes that a file may have.
  public static let sizeLimit: Int = 256 << 10

  /// What the team knows about its accounts, organizations and principals.
  public private(set) var facts = ConfiguredFacts()

  /// A section of the file; the raw value is its key.
  private enum Section: String, CaseIterable {
    case facts
  }

  /// Says nothing.
  public init() {}

  /// Reads a file; one without content says nothing.
  ///
  /// - Parameter bytes: The file's content, UTF-8.
  /// - Throws: What is wrong with it, and where.
  public init(reading bytes: [UInt8]) throws(ConfigurationError) {
    guard let root = try YAMLReader.read(bytes) else { return }
    for member in try root.members(of: nil) {
      switch try member.key(as: Section.self, of: nil) {
      case .facts: facts = try ConfiguredFacts(member.value)
      }
    }
  }
}
