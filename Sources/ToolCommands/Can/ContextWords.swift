import PolicySemantics

/// The context keys of a request that a command line gives.
///
/// `KEY=VALUE` gives a value, and a second one makes both a set; `KEY` alone says that the key is
/// absent, and `KEY[]` that it is a set without values.
struct ContextWords {
  /// The keys that are there, as first written.
  private(set) var context: [String: ContextValue] = [:]

  /// The keys that are said to be absent, as first written.
  private(set) var absentKeys: [String] = []

  private var spellings: [String: String] = [:]

  /// Reads the values of the option in order.
  ///
  /// - Throws: A request fault.
  init(_ words: [String]) throws(ToolError) {
    for word in words { try add(word) }
  }

  private mutating func add(_ word: String) throws(ToolError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let isEmptySet = parts.count == 1 && word.hasSuffix("[]")
    let written = isEmptySet ? String(word.dropLast(2)) : String(parts[0])
    guard !written.isEmpty else { throw .request(.noKey(word)) }
    let isNew = spellings[written.lowercased()] == nil
    let key = spellings[written.lowercased(), default: written]
    spellings[written.lowercased()] = key
    if parts.count == 2 {
      try give(String(parts[1]), to: key)
    } else if !isNew {
      throw .request(.givenAndAbsent(key: key))
    } else if isEmptySet {
      context[key] = .multiple([])
    } else {
      absentKeys.append(key)
    }
  }

  private mutating func give(_ value: String, to key: String) throws(ToolError) {
    guard !absentKeys.contains(key) else { throw .request(.givenAndAbsent(key: key)) }
    switch context[key] {
    case nil: context[key] = .single(value)
    case .single(let first): context[key] = .multiple([first, value])
    case .multiple(let values):
      guard !values.isEmpty else { throw .request(.givenAndAbsent(key: key)) }
      context[key] = .multiple(values + [value])
    }
  }
}
