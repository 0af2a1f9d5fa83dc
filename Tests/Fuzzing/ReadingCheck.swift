import LocatedJSON
import PolicyModel

/// What must hold of a document's reading.
struct ReadingCheck {
  /// The lines of the outermost source.
  let places: SourceLines

  /// Reads a document as one kind.
  ///
  /// - Throws: The first property that does not hold.
  func check(_ node: JSONNode, _ kind: PolicyKind) throws(FuzzViolation) {
    let reading = PolicyReading.read(node, kind: kind)
    try FuzzViolation.require(
      PolicyReading.read(node, kind: kind) == reading,
      "reading a document twice gives the same",
    )
    let isInvalid = reading.problems.contains { $0.rule.isError }
    try FuzzViolation.require(
      isInvalid == (reading.document == nil),
      "a document is there unless a problem is an error",
      "\(reading.problems)",
    )
    var last: UInt32 = 0
    for problem in reading.problems {
      try require(problem, in: node)
      let start = problem.span.start.offset
      try FuzzViolation.require(last <= start, "problems are in source order", "\(problem)")
      last = start
    }
  }

  private func require(_ problem: PolicyProblem, in node: JSONNode) throws(FuzzViolation) {
    try places.require(problem.span)
    let targets = PointerTargets(of: problem.pointer, in: node)
    let spans = targets.values.map(\.span) + targets.names
    try FuzzViolation.require(
      spans.contains(problem.span),
      "a problem stands where its pointer says",
      "\(problem)",
    )
  }
}
