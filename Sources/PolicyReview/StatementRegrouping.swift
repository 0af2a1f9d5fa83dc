public import PolicyModel
public import PolicySemantics

/// One statement that became several, or several that became one.
///
/// ```swift
/// alignment.regroupings.first?.isSplit  // true
/// alignment.regroupings.first?.new.map(\.sid?.value)  // ["Read", "Write"]
/// ```
public struct StatementRegrouping: Hashable, Sendable {
  /// The statements before; one when it was split.
  public let old: [Statement]

  /// The statements after; one when several were merged.
  public let new: [Statement]

  /// Each of several statements with the one from which it comes, or of which it became a part.
  public let pairs: [StatementPair]

  /// What differs between all statements before, read as one, and all after.
  ///
  /// Lists are united. Conditions are told here where the statements of a side share them all.
  public let differences: [StatementDifference]

  /// Whether one statement became several.
  public var isSplit: Bool { old.count == 1 }

  /// Whether a reference means one of the statements.
  public func holds(_ reference: StatementReference) -> Bool {
    switch reference.side {
    case .old: old.contains { $0.index == reference.index }
    case .new: new.contains { $0.index == reference.index }
    }
  }

  /// The pair of one of several statements, nil for any other.
  func pair(of reference: StatementReference) -> StatementPair? {
    guard reference.side == (isSplit ? .new : .old) else { return nil }
    return pairs.first { $0.holds(reference) }
  }
}

extension StatementRegrouping {
  /// A statement that became several.
  init(split old: Statement, into new: [Statement]) {
    self.init(old: [old], new: new, pairs: new.map { StatementPair(old: old, new: $0) })
  }

  /// Several statements that became one.
  init(merged old: [Statement], into new: Statement) {
    self.init(old: old, new: [new], pairs: old.map { StatementPair(old: $0, new: new) })
  }

  private init(old: [Statement], new: [Statement], pairs: [StatementPair]) {
    self.old = old
    self.new = new
    self.pairs = pairs
    let whole = StatementPair(old: Self.united(old), new: Self.united(new))
    let shareConditions = Self.shareConditions(old) && Self.shareConditions(new)
    differences = whole.differences.filter { difference in
      switch difference {
      case .name: false
      case .condition: shareConditions
      case .effect, .principals, .actions, .resources: true
      }
    }
  }

  private static func shareConditions(_ statements: [Statement]) -> Bool {
    Set(statements.map { StatementMeaning($0).conditions }).count == 1
  }

  /// The first statement with the lists of all.
  private static func united(_ statements: [Statement]) -> Statement? {
    statements.dropFirst().reduce(statements.first) { whole, next in whole?.united(with: next) }
  }
}
