/// What the bytes of a text show about policies before it is parsed.
///
/// It may say that there could be policies where there are none, never the reverse.
struct PolicySigns {
  private let bytes: ArraySlice<UInt8>

  /// Looks at a text; a byte order mark and blanks in front do not count.
  init(in source: [UInt8]) {
    let bytes = PolicySigns.withoutMark(source)
    let start = bytes.firstIndex { !PolicySigns.isBlank($0) }
    self.bytes = bytes[(start ?? bytes.endIndex)...]
  }

  /// Whether there is nothing but blanks.
  var isBlank: Bool {
    bytes.isEmpty
  }

  /// Whether the text begins like JSON and holds a word that all files with policies hold.
  ///
  /// Letters written as `\u0041` could hide the words, so such a text may hold policies too.
  var mayHoldPolicies: Bool {
    beginsLikeDocument
      && ["tatement", "olicy", "-10-17", #"\u00"#].contains { contains($0, quoted: false) }
  }

  /// Whether a text that cannot be parsed was meant to hold policies.
  var looksLikePolicies: Bool {
    let hasStatement = contains("Statement", quoted: true)
    if hasStatement && (contains("Effect", quoted: true) || contains("2012-10-17", quoted: true)) {
      return true
    }
    return PolicySigns.wrappers.contains { contains($0, quoted: true) }
  }

  /// Whether the text of a string begins like a document and has statements.
  var looksLikeEmbeddedPolicy: Bool {
    guard let first = bytes.first, #"{["%"#.utf8.contains(first) else { return false }
    return contains("tatement", quoted: false) || contains(#"\u00"#, quoted: false)
  }

  /// The names under which only policies stand.
  private static let wrappers = [
    "PolicyDocument", "AssumeRolePolicyDocument", "PolicyVersion", "PolicyVersionList",
    "ResourcePolicy", "policyText",
  ]

  /// Begins with `{`, with `[` before a value, or with a string that holds a document.
  ///
  /// The byte after `[` tells a list from a heading of an INI file or a link of Markdown.
  private var beginsLikeDocument: Bool {
    let second = bytes.dropFirst().first { !PolicySigns.isBlank($0) }
    return switch bytes.first {
    case UInt8(ascii: "{"): true
    case UInt8(ascii: "["): second.map(#"{["/"#.utf8.contains) ?? false
    case UInt8(ascii: "\""): second.map("{[%".utf8.contains) ?? false
    default: false
    }
  }

  private func contains(_ word: String, quoted: Bool) -> Bool {
    let word = Array(word.utf8)
    var rest = bytes
    while let index = rest.firstIndex(of: word[0]) {
      rest = rest[index...]
      if rest.starts(with: word) && (!quoted || followsQuote(index)) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether a quote of any kind stands before a byte: `"`, `'`, `\"` or `%22`.
  private func followsQuote(_ index: Int) -> Bool {
    let before = bytes[..<index].suffix(3)
    return before.last == UInt8(ascii: "\"") || before.last == UInt8(ascii: "'")
      || before.elementsEqual("%22".utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Drops a byte order mark; of UTF-16 also the zero bytes, so that its words can be read.
  private static func withoutMark(_ source: [UInt8]) -> ArraySlice<UInt8> {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { return source.dropFirst(3) }
    guard source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) else {
      return source[...]
    }
    return source.dropFirst(2).filter { $0 != 0 }[...]
  }
}
