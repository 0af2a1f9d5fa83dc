import PolicyModel

extension PatternElement {
  /// Returns whether the element matches an action given in lower case.
  ///
  /// Names and prefixes ignore ASCII case; a pattern with a blank matches nothing; a wildcard in
  /// the prefix is a wildcard like any other (D-PREFIX).
  /// Source: IAM User Guide, "IAM JSON policy elements: Action" and "NotAction".
  func coversAction(_ action: String, choices: Reading) -> Bool {
    let isListed = patterns.contains { pattern in
      !pattern.value.unicodeScalars.contains { scalar in
        scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
      }
        && !(choices.takes(.prefixWildcardIsVoid) && pattern.value.hasWildcardPrefix)
        && WildcardText(pattern: pattern.value.asciiLowercased).matches(action)
    }
    return isListed != isNegated
  }
}
