import LocatedJSON

/// A value of a configuration file and where it begins.
struct ConfigurationNode: Hashable, Sendable {
  /// What a value is.
  indirect enum Value: Hashable, Sendable {
    /// Nothing stands there, or a plain `~` or `null`.
    case nothing
    /// A text, whatever it looks like.
    case text(String)
    /// The elements of a list.
    case list([ConfigurationNode])
    /// The members of a mapping in order, each key once.
    case members([ConfigurationMember])
  }

  /// The value.
  let value: Value

  /// Where it begins.
  let position: SourcePosition

  /// Returns the members of a mapping; nothing has none.
  ///
  /// - Parameter key: The key under which the value stands, for errors; nil for the whole file.
  /// - Returns: The members in order.
  /// - Throws: `wrongType`.
  func members(of key: String?) throws(ConfigurationError) -> [ConfigurationMember] {
    switch value {
    case .nothing: return []
    case .members(let members): return members
    case .text, .list:
      throw ConfigurationError(.wrongType(of: key, expected: .members), at: position)
    }
  }
}
