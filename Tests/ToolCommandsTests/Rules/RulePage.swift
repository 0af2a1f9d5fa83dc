import TestSupport

/// The pages that tell the meaning rule by rule, read back from their tables.
struct RulePage {
  /// One row of a table.
  struct Row {
    /// The id of the rule.
    let rule: String
    /// What we do.
    let meaning: String
    /// Where AWS says so.
    let source: String

    /// Whether the row says that the rule does not apply to us, and why.
    var isNotApplicable: Bool { meaning.hasPrefix("Does not apply: ") }
  }

  /// Returns the rows of every page, page by page.
  ///
  /// - Throws: when a page cannot be read.
  static func rows() throws -> [Row] {
    let folder = "PolicySemantics/PolicySemantics.docc/Rules/"
    let pages = try Fixture.sourceFiles(ofTarget: "PolicySemantics").filter {
      $0.hasPrefix(folder) && $0.hasSuffix(".md")
    }
    return try pages.flatMap { page in
      try Fixture.source(page).split(separator: "\n").compactMap(row)
    }
  }

  /// Reads a row whose first cell is an id: it holds a digit and no blank.
  private static func row(_ line: Substring) -> Row? {
    guard line.hasPrefix("| "), line.hasSuffix(" |") else { return nil }
    let cells = line.dropFirst(2).dropLast(2).split(separator: " | ").map(String.init)
    guard cells.count == 3, cells[0].contains(where: \.isNumber), !cells[0].contains(" ") else {
      return nil
    }
    return Row(rule: cells[0], meaning: cells[1], source: cells[2])
  }
}
