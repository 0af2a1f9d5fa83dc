/// A text of a policy after its variables were replaced for one request.
///
/// Source: IAM User Guide, "IAM policy elements: Variables and tags".
struct VariableText {
  /// A piece of the text.
  enum Piece: Hashable {
    /// A piece as the policy writes it: its wildcards are wildcards.
    case written(String)
    /// A piece put in for a variable: its wildcards are plain text.
    case substituted(String)
    /// A piece put in for a variable whose wildcards are read as such (D-VARWILD).
    case substitutedPattern(String)
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []

  /// Creates a text without variables.
  init(literal text: String) {
    pieces = [.written(text)]
  }

  /// Replaces the variables of a text, nil when one has neither a value nor a default.
  ///
  /// A `${` that is never closed is plain text.
  init?(_ text: String, in reading: RequestReading) {
    var rest = text.unicodeScalars[...]
    while let (before, name, after) = Self.firstVariable(of: rest) {
      pieces.append(.written(String(before)))
      guard let value = Self.value(of: name, in: reading.context) else { return nil }
      let isPattern = reading.choices.takes(.valueIsPattern) && !Self.escapes.contains(name)
      pieces.append(isPattern ? .substitutedPattern(value) : .substituted(value))
      rest = after
    }
    pieces.append(.written(String(rest)))
  }

  /// The text with everything standing for itself.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .written(let text), .substituted(let text), .substitutedPattern(let text): text
      }
    }.joined()
  }

  /// The text with the wildcards that the policy writes.
  var wildcards: WildcardText {
    var result = WildcardText()
    for piece in pieces {
      switch piece {
      case .written(let text), .substitutedPattern(let text): result.append(pattern: text)
      case .substituted(let text): result.append(literal: text)
      }
    }
    return result
  }

  /// Returns what stands between the braces of each variable of a text.
  fileprivate static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text.unicodeScalars[...]
    while let (_, name, after) = firstVariable(of: rest) {
      names.append(name)
      rest = after
    }
    return names
  }

  /// What stands between braces for the character itself.
  private static let escapes: Set<String> = ["*", "?", "$"]

  /// Finds the first `${…}`: what stands before it, between its braces and after it.
  private static func firstVariable(
    of text: Substring.UnicodeScalarView
  ) -> (before: Substring, name: String, after: Substring.UnicodeScalarView)? {
    guard let start = text.firstRange(of: "${".unicodeScalars),
      let end = text[start.upperBound...].firstIndex(of: "}")
    else { return nil }
    return (
      Substring(text[..<start.lowerBound]), String(text[start.upperBound..<end]),
      text[text.index(after: end)...]
    )
  }

  /// Returns what stands for a variable: `*`, `?`, `$` themselves, the key's value, or its default.
  ///
  /// A key with several values has none here; an empty value is a value.
  private static func value(of variable: String, in context: RequestContext) -> String? {
    if escapes.contains(variable) { return variable }
    let scalars = variable.unicodeScalars
    guard let comma = scalars.firstIndex(of: ",") else { return context.singleValue(of: variable) }
    let quoted = scalars[scalars.index(after: comma)...].drop { $0 == " " }
    guard quoted.count >= 2, quoted.first == "'", quoted.last == "'" else {
      return context.singleValue(of: variable)
    }
    return context.singleValue(of: String(scalars[..<comma]))
      ?? String(quoted.dropFirst().dropLast())
  }
}

extension String {
  /// What stands between the braces of each `${…}`.
  var variableNames: [String] { VariableText.names(in: self) }
}
