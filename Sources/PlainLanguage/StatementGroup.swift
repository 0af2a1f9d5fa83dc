/// Statements of one effect that are all new, or all gone.
struct StatementGroup: Hashable {
  /// What became of statements.
  enum Fate: String {
    /// They are new.
    case new
    /// They are gone.
    case gone
  }

  /// What became of them.
  let fate: Fate

  /// `Allow` or `Deny`.
  let effect: String

  /// Their names, nil for one without.
  private(set) var names: [String?]

  /// The lines on which they begin.
  private(set) var lines: [Int]

  /// Begins with one statement.
  init(_ fate: Fate, effect: String, name: String?, line: Int) {
    self.fate = fate
    self.effect = effect
    names = [name]
    lines = [line]
  }

  /// The statements of both groups, nil where something else became of them.
  func joined(with other: StatementGroup) -> StatementGroup? {
    guard fate == other.fate, effect == other.effect else { return nil }
    var both = self
    both.names += other.names
    both.lines += other.lines
    return both
  }

  /// What became of them, such as ``Allow `A` and Allow `B` are new``.
  var title: String {
    let known = names.compactMap(\.self)
    let titles = known.map { "\(effect) \($0.quoted)" }
    let isNamed = known.count == names.count && known.count <= 2
    if names.count == 1 { return "\(titles.first ?? effect) is \(fate.rawValue)" }
    return isNamed
      ? "\(WordList(items: titles).joined()) are \(fate.rawValue)"
      : "\(names.count) \(effect) statements are \(fate.rawValue)"
  }

  /// Where they stand, such as `lines 8 and 20`.
  var place: String {
    let numbers = WordList(items: lines.map { "\($0)" }).joined()
    switch fate {
    case .new: return "\(lines.count == 1 ? "line" : "lines") \(numbers)"
    case .gone: return "\(lines.count == 1 ? "was line" : "were lines") \(numbers)"
    }
  }
}
