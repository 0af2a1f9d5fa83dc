/// The lines in which two texts differ, with two equal lines around each difference.
package struct LineDiff: CustomStringConvertible {
  private enum Line {
    case same(String)
    case removed(String)
    case added(String)

    var isSame: Bool { if case .same = self { true } else { false } }

    var description: String {
      switch self {
      case .same(let text): "  " + text
      case .removed(let text): "- " + text
      case .added(let text): "+ " + text
      }
    }
  }

  private static let context = 2

  /// The difference, one line each with its sign; a skipped part is shown as `@@`.
  package let description: String

  /// Compares two texts line by line.
  package init(from old: String, to new: String) {
    let lines = Self.aligned(Self.lines(old), Self.lines(new))
    var description = ""
    var isSkipping = false
    for position in lines.indices {
      let near = max(0, position - Self.context)...min(lines.count - 1, position + Self.context)
      if near.allSatisfy({ lines[$0].isSame }) {
        if !isSkipping { description += "@@\n" }
        isSkipping = true
      } else {
        description += lines[position].description + "\n"
        isSkipping = false
      }
    }
    self.description = description
  }

  /// Splits a text; a missing newline at its end is shown.
  private static func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "⏎̸" }
    return lines
  }

  private static func aligned(_ old: [String], _ new: [String]) -> [Line] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var lines: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        lines.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if added.contains(newIndex) {
        lines.append(.added(new[newIndex]))
        newIndex += 1
      } else {
        lines.append(.same(old[oldIndex]))
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
