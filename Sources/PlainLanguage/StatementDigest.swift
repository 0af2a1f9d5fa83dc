import PolicyReview

/// What changed in which statement, with statements of one fate in one line.
struct StatementDigest {
  /// The changes that do something to access, else all.
  let changes: [StatementChange]

  /// The most lines on one statement.
  private static let limit = 4

  /// Shortens the lines of statements.
  init(_ statements: [StatementChange]) {
    let telling = statements.filter { $0.direction != .none }
    var folded: [StatementChange] = []
    for statement in telling.isEmpty ? statements : telling {
      if let last = folded.last, let both = last.joined(with: statement) {
        folded[folded.count - 1] = both
      } else {
        folded.append(statement)
      }
    }
    changes = folded.map { Self.short($0) }
  }

  /// One line for a statement with one difference, else a few short ones.
  private static func short(_ statement: StatementChange) -> StatementChange {
    let effective = statement.lines.filter { $0.direction != .none }
    let lines = effective.isEmpty ? statement.lines : effective
    guard !lines.isEmpty else { return statement }
    guard lines.count > 1 else {
      return StatementChange(
        title: "\(statement.title), \(lines[0].axis.rawValue): \(lines[0].brief)",
        direction: statement.direction,
        place: lines[0].place,
        lines: [],
      )
    }
    let rest = lines.count - limit
    let title =
      rest > 0
      ? "\(statement.title), with \(rest) more at `--level 3`" : statement.title
    return StatementChange(
      title: title,
      direction: statement.direction,
      place: statement.place,
      lines: lines.prefix(limit).map(\.short),
    )
  }
}

extension AxisLine {
  /// The line with its brief words.
  fileprivate var short: AxisLine {
    AxisLine(
      axis: axis,
      direction: direction,
      text: brief,
      lineAfter: lineAfter,
      lineBefore: lineBefore,
    )
  }
}
