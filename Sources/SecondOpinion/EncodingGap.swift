/// A construct that the encoding does not cover; a pair that holds one is not asked about.
package enum EncodingGap: Error, Hashable, Sendable {
  /// The key is compared as bytes.
  case bytes(key: String)
  /// Operators of different types test the key.
  case mixedTypes(key: String)
  /// The operand cannot be read as its operator's type.
  case operand(String)
  /// The pattern has wildcards on both sides of a variable, or a variable where case is ignored or
  /// fields are counted.
  case variable(pattern: String)
  /// A key that may hold several values stands as a variable.
  case setAsVariable(key: String)
  /// So many clauses test the sets of the key that the formula would grow too large.
  case manySets(key: String)
  /// The principal is no ARN of a known shape.
  case principal(String)
  /// The text holds a character beyond the alphabet of SMT-LIB.
  case character(UInt32)

  /// The construct in one word, for counting.
  package var name: String {
    switch self {
    case .bytes: "bytes"
    case .mixedTypes: "mixed types"
    case .operand: "unreadable operand"
    case .variable: "variable between wildcards"
    case .setAsVariable: "set as variable"
    case .manySets: "many sets"
    case .principal: "unusual principal"
    case .character: "character"
    }
  }
}
