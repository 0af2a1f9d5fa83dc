public import LocatedJSON

extension PolicyReading {
  /// Reads a policy document of a kind, collecting every problem.
  ///
  /// Names and values are read in their exact case, as AWS reads them. Repeated members are
  /// problems, never silently dropped.
  ///
  /// Source: IAM User Guide, "Grammar of the IAM JSON policy language".
  /// - Complexity: Linear in the size of the document.
  public static func read(_ node: JSONNode, kind: PolicyKind) -> PolicyReading {
    var reader = DocumentReader(kind: kind)
    let document = reader.read(node)
    let problems = reader.problems.inSourceOrder
    return PolicyReading(
      document: problems.contains { $0.rule.isError } ? nil : document,
      problems: problems,
    )
  }
}

extension [PolicyProblem] {
  /// The problems by where they begin; those at one place stay in the order of reading.
  fileprivate var inSourceOrder: [PolicyProblem] {
    enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.span.start.offset, right.element.span.start.offset)
        return (first, left.offset) < (second, right.offset)
      }
      .map(\.element)
  }
}
