/// How much of one statement another one covers, pattern by pattern.
///
/// Patterns cover those they name and, with wildcards, narrower ones. What is said of texts may say
/// less than is true of access: it decides how to speak of a change, never what the change does.
struct StatementCover {
  /// The most pairs of patterns that are held against each other with wildcards.
  private static let limit = 10_000

  /// The statement that covers.
  let whole: StatementMeaning

  /// The share of a statement's access that is covered, from 0 to 1; conditions do not count.
  func share(of part: StatementMeaning) -> Double {
    guard whole.effect == part.effect else { return 0 }
    return axes(of: part).reduce(1) { $0 * $1 }
  }

  /// Whether all of a statement is covered, and its conditions are the same.
  func holds(_ part: StatementMeaning) -> Bool {
    share(of: part) == 1 && part.conditions == whole.conditions
  }

  private func axes(of part: StatementMeaning) -> [Double] {
    [
      Self.share(of: part.action, in: whole.action),
      Self.share(of: part.resource, in: whole.resource),
      Self.share(of: part.principal, in: whole.principal),
    ]
  }

  /// The share of patterns that some of several elements cover, or narrow, from 0 to 1.
  static func shareMet(
    of whole: StatementMeaning.Patterns?,
    by parts: [StatementMeaning.Patterns?],
  ) -> Double {
    guard let whole, !whole.isNegated else { return parts.allSatisfy { $0 == whole } ? 1 : 0 }
    let met = whole.values.count { pattern in
      let one = StatementMeaning.Patterns(pattern)
      return parts.contains { share(of: one, in: $0) == 1 || ($0?.meets(one) ?? false) }
    }
    return whole.values.isEmpty ? 0 : Double(met) / Double(whole.values.count)
  }

  private static func share(
    of part: StatementMeaning.Patterns?,
    in whole: StatementMeaning.Patterns?,
  ) -> Double {
    guard let part, let whole, !part.isNegated, !whole.isNegated else {
      return part == whole ? 1 : 0
    }
    guard !part.values.isEmpty else { return 0 }
    let covered = part.values.count { whole.covers($0, within: limit / part.values.count) }
    return Double(covered) / Double(part.values.count)
  }
}

extension StatementMeaning.Patterns {
  /// A single pattern.
  fileprivate init(_ pattern: [UInt8]) {
    isNegated = false
    values = [pattern]
  }

  /// Whether one of the patterns lies within a single one.
  fileprivate func meets(_ one: Self) -> Bool {
    !isNegated && values.contains { one.covers($0, within: 1) }
  }

  /// Whether one of the patterns covers another; above a number of patterns only equals count.
  fileprivate func covers(_ pattern: [UInt8], within limit: Int) -> Bool {
    values.contains(pattern)
      || values.count <= limit && values.contains { Self.covers($0[...], pattern[...]) }
  }

  /// Whether a pattern matches the text of another, whose wildcards only wildcards match.
  private static func covers(_ wide: ArraySlice<UInt8>, _ narrow: ArraySlice<UInt8>) -> Bool {
    var (wide, narrow) = (wide, narrow)
    var resume: (wide: ArraySlice<UInt8>, narrow: ArraySlice<UInt8>)?
    while let byte = narrow.first {
      if wide.first == star {
        wide.removeFirst()
        resume = (wide, narrow)
      } else if wide.first == byte || (wide.first == question && byte != star) {
        wide.removeFirst()
        narrow.removeFirst()
      } else if let last = resume {
        resume = (last.wide, last.narrow.dropFirst())
        (wide, narrow) = (last.wide, last.narrow.dropFirst())
      } else {
        return false
      }
    }
    return wide.allSatisfy { $0 == star }
  }

  private static let star = UInt8(ascii: "*")
  private static let question = UInt8(ascii: "?")
}
