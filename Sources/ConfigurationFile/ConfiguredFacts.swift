/// The section `facts`: names by which people know what policies write as numbers and ARNs.
///
/// Every name is text that someone wrote; it may hold anything but line breaks.
public struct ConfiguredFacts: Hashable, Sendable {
  /// The longest name, in characters.
  public static let nameLimit: Int = 80

  /// Names of accounts by their ids of twelve digits.
  public private(set) var accounts: [String: String] = [:]

  /// Names of organizations by their ids, such as `o-a1b2c3d4e5`.
  public private(set) var organizations: [String: String] = [:]

  /// Names of principals by their ARNs.
  public private(set) var principals: [String: String] = [:]

  /// What a part of the section names; the raw value is its key.
  public enum Subject: String, CaseIterable, Sendable {
    /// Accounts.
    case accounts
    /// Organizations.
    case organizations
    /// Principals.
    case principals
  }

  /// Knows nothing.
  init() {}

  /// Reads the section.
  ///
  /// - Throws: What is wrong with it, and where.
  init(_ node: ConfigurationNode) throws(ConfigurationError) {
    for member in try node.members(of: "facts") {
      let subject = try member.key(as: Subject.self, of: "facts")
      let names = try Self.names(member.value, of: subject)
      switch subject {
      case .accounts: accounts = names
      case .organizations: organizations = names
      case .principals: principals = names
      }
    }
  }

  /// Reads names by ids; a name that stands for two would make sentences ambiguous.
  private static func names(
    _ node: ConfigurationNode,
    of subject: Subject,
  ) throws(ConfigurationError) -> [String: String] {
    var names: [String: String] = [:]
    var places: [String: ConfigurationNode] = [:]
    for member in try node.members(of: "facts.\(subject.rawValue)") {
      guard subject.names(member.key) else {
        throw ConfigurationError(.malformedID(member.key, of: subject), at: member.position)
      }
      let name = try name(member)
      if let first = places.updateValue(member.value, forKey: name) {
        let reason = ConfigurationError.Reason.repeatedName(name, first: first.position)
        throw ConfigurationError(reason, at: member.value.position)
      }
      names[member.key] = name
    }
    return names
  }

  private static func name(_ member: ConfigurationMember) throws(ConfigurationError) -> String {
    let position = member.value.position
    guard case .text(let text) = member.value.value else {
      throw ConfigurationError(.wrongType(of: member.key, expected: .text), at: position)
    }
    guard text.contains(where: { !$0.isWhitespace }), !text.contains(where: \.isNewline) else {
      throw ConfigurationError(.noName(of: member.key), at: position)
    }
    guard text.count <= nameLimit else {
      throw ConfigurationError(.longName(of: member.key, limit: nameLimit), at: position)
    }
    guard !isMisleading(text) else {
      throw ConfigurationError(.misleadingName(text, of: member.key), at: position)
    }
    return text
  }

  /// Whether a sentence with the name would speak of somebody else.
  private static func isMisleading(_ name: String) -> Bool {
    let text = name.trimmingPrefix { $0.isWhitespace }.lowercased()
    return Subject.allCases.contains { $0.names(text) } || text.contains("arn:")
      || text.split(separator: " ").contains { word in
        ["anyone", "anybody", "everyone", "everybody", "nobody", "whoever"].contains(word)
          || Subject.accounts.names(String(word))
      }
  }
}

extension ConfiguredFacts.Subject {
  /// Whether a text has the form of an id of such a subject; patterns have not.
  fileprivate func names(_ id: String) -> Bool {
    switch self {
    case .accounts: id.utf8.count == 12 && id.utf8.allSatisfy(Self.isDigit)
    // Source: AWS Organizations API reference, "Organization": `o-` and 10 to 32 characters.
    case .organizations:
      id.hasPrefix("o-") && (12...34).contains(id.utf8.count)
        && id.utf8.dropFirst(2).allSatisfy { Self.isDigit($0) || (97...122).contains($0) }
    case .principals:
      id.hasPrefix("arn:") && id.split(separator: ":", omittingEmptySubsequences: false).count >= 6
        && !id.contains { "*?".contains($0) || $0.isWhitespace }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
