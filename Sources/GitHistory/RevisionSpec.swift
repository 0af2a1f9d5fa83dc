/// A revision as a person wrote it, split where git splits it.
///
/// `main:a/b.json` is a path in a revision, `:a/b.json` and `:2:a/b.json` are paths in the index,
/// and everything else, `:/text` too, is for libgit2 to look up.
enum RevisionSpec: Equatable {
  /// Something for libgit2 to look up.
  case object(String)
  /// A path in a revision.
  case path(String, in: String)
  /// A path in the index; the stage is 0 but during a merge.
  case indexPath(String, stage: Int32)

  /// Splits a revision.
  init(_ text: String) {
    if text.hasPrefix(":"), !text.hasPrefix(":/") {
      self = Self.indexPath(afterColon: text.dropFirst())
    } else if let colon = Self.firstOuterColon(in: text), colon > text.startIndex {
      self = .path(String(text[text.index(after: colon)...]), in: String(text[..<colon]))
    } else {
      self = .object(text)
    }
  }

  private static func indexPath(afterColon rest: Substring) -> RevisionSpec {
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, ["0", "1", "2", "3"].contains(parts[0]), let stage = Int32(parts[0]) {
      return .indexPath(String(parts[1]), stage: stage)
    }
    return .indexPath(String(rest), stage: 0)
  }

  /// Finds the first colon outside of braces, so that `HEAD^{/fix: this}` stays whole.
  private static func firstOuterColon(in text: String) -> String.Index? {
    var depth = 0
    for position in text.indices {
      switch text[position] {
      case "{": depth += 1
      case "}": depth = max(0, depth - 1)
      case ":" where depth == 0: return position
      default: continue
      }
    }
    return nil
  }
}
