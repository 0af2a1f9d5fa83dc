/// The name under which a key is decided: folded, and one for the two names of the time.
///
/// Source: IAM User Guide, "AWS global condition context keys".
func decidedKey(_ key: String) -> String {
  let folded = key.foldedLetters
  return folded == "aws:epochtime" ? "aws:currenttime" : folded
}

/// What AWS documents of condition keys by their names.
enum KeyKnowledge {
  /// The keys that follow from the caller where policies name principals.
  static let ofCaller: Set<String> = [
    "aws:principalarn", "aws:principalaccount", "aws:principaltype", "aws:username",
    "aws:principalisawsservice",
  ]

  private static let several: Set<String> = [
    "aws:calledvia", "aws:tagkeys", "sts:transitivetagkeys", "aws:principalservicenameslist",
    "aws:principalorgpaths", "aws:resourceorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths",
  ]

  private static let always: Set<String> = [
    "aws:principalaccount", "aws:principaltype", "aws:userid", "aws:viaawsservice",
    "aws:currenttime", "aws:useragent", "aws:requestedregion", "aws:securetransport",
  ]

  /// Returns whether a key holds several values.
  static func holdsSeveral(_ key: String) -> Bool {
    several.contains(key) || key.hasSuffix(":amr")
  }

  /// Returns whether a key holds one value at most: every global key that is not listed otherwise.
  static func holdsOne(_ key: String) -> Bool { key.hasPrefix("aws:") && !holdsSeveral(key) }

  /// Returns whether every request has the key.
  static func isAlwaysThere(_ key: String) -> Bool { always.contains(key) }
}

extension String {
  /// The text with ASCII letters in small letters.
  var foldedLetters: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      scalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return String(scalars)
  }

  /// The text between separators, empty parts included; the last part takes the rest.
  func fields(limit: Int) -> [String] {
    split(separator: ":", maxSplits: limit - 1, omittingEmptySubsequences: false).map(String.init)
  }
}
