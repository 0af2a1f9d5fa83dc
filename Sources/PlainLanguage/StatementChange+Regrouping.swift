import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics

extension StatementChange {
  /// Describes statements that were split or merged.
  init(_ regrouping: StatementRegrouping, in change: PolicyChange) {
    let cause = StatementCause(in: change, holds: regrouping.holds)
    let effect = (regrouping.new.first ?? regrouping.old.first)?.effect.value ?? .allow
    let whole = regrouping.differences
    let told = whole.contains { $0.axis == .circumstances }
    let parts =
      told
      ? []
      : regrouping.pairs.flatMap { pair in
        let statement = regrouping.isSplit ? pair.new : pair.old
        return pair.differences.filter { $0.axis == .circumstances }.map {
          AxisLine($0, in: effect, cause: cause, of: statement.map(StatementWords.title))
        }
      }
    self.init(
      title: regrouping.words,
      direction: cause.direction,
      place: "\(Self.lines(regrouping.new)) (was \(Self.lines(regrouping.old)))",
      lines: whole.map { AxisLine($0, in: effect, cause: cause) } + parts,
    )
  }

  private static func lines(_ statements: [Statement]) -> String {
    let lines = statements.map { "\($0.span.start.line)" }
    return "\(lines.count == 1 ? "line" : "lines") \(WordList(items: lines).joined())"
  }
}

extension StatementRegrouping {
  /// What became of the statements, such as ``Allow `A` was split into Allow `B` and Allow `C` ``.
  var words: String {
    let before = Self.names(old)
    let after = Self.names(new)
    return isSplit
      ? "\(before) was split into \(after)" : "\(before) were merged into \(after)"
  }

  /// Statements by name; those without one are counted.
  private static func names(_ statements: [Statement]) -> String {
    let titles = statements.map(StatementWords.title)
    let isNamed = statements.allSatisfy { $0.sid?.value.isEmpty == false }
    guard let first = titles.first, statements.count > 1, !isNamed else {
      return WordList(items: titles).joined()
    }
    let effect = statements.first?.effect.value.rawValue ?? first
    return "\(statements.count) \(effect) statements"
  }
}

extension StatementMove {
  /// Where the statement went or came from.
  var words: String {
    let place = path == otherPath ? "the policy at \(otherPointer.quoted)" : otherPath.quoted
    let line = other.span.start.line
    return side == .old
      ? "moved to \(place), line \(line)" : "moved here from \(place), line \(line)"
  }
}
