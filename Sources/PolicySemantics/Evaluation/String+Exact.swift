extension String {
  /// Returns whether two texts have the same scalars; `==` would also equate other compositions.
  func isIdentical(to other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  /// The text with the letters A to Z in lower case and everything else unchanged.
  var asciiLowercased: String {
    let bytes = utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts between colons, at most six: the last one keeps its own colons.
  ///
  /// Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
  var arnFields: [String] {
    unicodeScalars
      .split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
      .map { String($0) }
  }

  /// The text after the last slash.
  var lastPathSegment: String {
    unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
      ?? ""
  }

  /// Whether the text is one or more asterisks and nothing else.
  var isAllStars: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0 == "*" }
  }

  /// Whether the text holds `*` or `?`.
  var hasWildcard: Bool {
    unicodeScalars.contains { $0 == "*" || $0 == "?" }
  }

  /// Whether a wildcard stands in the service prefix of an action that is not `*` alone.
  var hasWildcardPrefix: Bool {
    let prefix = String(unicodeScalars.prefix { $0 != ":" })
    return prefix.hasWildcard && !isAllStars
  }
}
