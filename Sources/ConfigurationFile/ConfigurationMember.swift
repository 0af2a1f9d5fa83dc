import LocatedJSON

/// A key of a mapping with its value.
struct ConfigurationMember: Hashable, Sendable {
  /// The key's text.
  let key: String

  /// Where the key begins.
  let position: SourcePosition

  /// The value.
  let value: ConfigurationNode

  /// Returns the key as one of those that a section knows.
  ///
  /// - Parameters:
  ///   - keys: The keys by their raw values.
  ///   - section: The section for errors, nil for the whole file.
  /// - Returns: The key.
  /// - Throws: `unknownKey`.
  func key<Key: RawRepresentable<String> & CaseIterable>(
    as keys: Key.Type,
    of section: String?,
  ) throws(ConfigurationError) -> Key {
    guard let known = Key(rawValue: key) else {
      let names = Key.allCases.map(\.rawValue)
      throw ConfigurationError(.unknownKey(key, section: section, known: names), at: position)
    }
    return known
  }
}
