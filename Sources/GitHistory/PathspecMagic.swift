/// The words and signs in front of a pathspec, and the pattern behind them.
struct PathspecMagic {
  /// Whether matching paths are left out.
  private(set) var excludes = false

  /// Whether the pattern counts from the top, wherever it was typed.
  private(set) var startsAtTop = false

  /// Whether `*` and `?` stand for themselves.
  private(set) var isLiteral = false

  /// Whether `*` and `?` stop at `/`, and `**` does not.
  private(set) var isGlob = false

  /// Whether letters match without regard to case.
  private(set) var ignoresCase = false

  /// What is left after the magic.
  let pattern: String

  /// Reads the magic of a pathspec.
  ///
  /// - Throws: `GitError.unsupportedPathspec` for `attr` and unknown words.
  init(_ spec: String) throws(GitError) {
    guard spec.hasPrefix(":"), spec.count > 1 else {
      pattern = spec
      return
    }
    let rest = spec.dropFirst()
    if rest.hasPrefix("("), let end = rest.firstIndex(of: ")") {
      pattern = String(rest[rest.index(after: end)...])
      for word in rest[..<end].dropFirst().split(separator: ",") {
        try apply(word: word, spec: spec)
      }
    } else {
      let signs = rest.prefix { "!^/".contains($0) }
      let afterSigns = rest.dropFirst(signs.count)
      pattern = String(afterSigns.hasPrefix(":") ? afterSigns.dropFirst() : afterSigns)
      excludes = signs.contains { $0 != "/" }
      startsAtTop = signs.contains("/")
    }
  }

  private mutating func apply(word: Substring, spec: String) throws(GitError) {
    switch word {
    case "exclude": excludes = true
    case "top": startsAtTop = true
    case "literal": isLiteral = true
    case "glob": isGlob = true
    case "icase": ignoresCase = true
    default: throw .unsupportedPathspec(spec: spec, magic: String(word))
    }
  }
}
