import LocatedJSON
import PolicyModel
import PolicySemantics

/// Compares labelled pairs of policies and counts how many labels the verdicts agree with.
///
/// A line holds `old`, `new`, perhaps `kind`, and `expect`: `new_access` or `no_new_access`.
struct AgreementBenchmark {
  private var agreeing = 0
  private var disagreeing = 0
  private var timings = Timings()

  /// Reads questions from standard input and prints disagreements and counts.
  ///
  /// - Throws: `JSONSyntaxError` when a line is no JSON.
  static func run() throws(JSONSyntaxError) {
    var benchmark = AgreementBenchmark()
    while let line = readLine() {
      benchmark.ask(try JSONNode.parse(Array(line.utf8)))
    }
    print("\(benchmark.agreeing) agree, \(benchmark.disagreeing) disagree")
    print("read and compared: " + benchmark.timings.summary)
  }

  private mutating func ask(_ question: JSONNode) {
    let (answer, detail) = timings.measure { Self.answer(to: question) }
    let expected = question.firstMember("expect")?.text ?? ""
    if answer == expected {
      agreeing += 1
    } else {
      disagreeing += 1
      let id = question.firstMember("id")?.text ?? "?"
      print("\(id): expected \(expected), answered \(answer) \(detail)")
    }
  }

  private static func answer(to question: JSONNode) -> (answer: String, detail: String) {
    let nodes = ["old", "new"].compactMap { question.firstMember($0) }
    let kind = question.firstMember("kind")?.text.flatMap(PolicyKind.init(rawValue:))
    let inferred: PolicyKind = nodes.contains(where: namesPrincipal) ? .resource : .identity
    let readings = nodes.map { node -> PolicyReading? in
      node.value == .null ? nil : PolicyReading.read(node, kind: kind ?? inferred)
    }
    for case let reading? in readings where reading.document == nil {
      let errors = reading.problems.filter(\.rule.isError)
      return (
        "invalid", errors.map { "\($0.rule.rawValue) at \($0.pointer)" }.joined(separator: ", ")
      )
    }
    let comparison = Comparison.between(
      old: readings[0]?.document,
      new: readings[1]?.document,
      kind: kind ?? inferred,
    )
    if let part = comparison.gained.first { return ("new_access", "\(part.witness)") }
    if comparison.undecided.isEmpty { return ("no_new_access", "") }
    return ("undecided", comparison.undecided.map(\.reason.rawValue).joined(separator: ", "))
  }

  /// Returns whether a statement of a document names principals.
  static func namesPrincipal(_ document: JSONNode) -> Bool {
    let statement = document.firstMember("Statement")
    return (statement?.elements ?? [statement].compactMap { $0 }).contains { node in
      node.firstMember("Principal") != nil || node.firstMember("NotPrincipal") != nil
    }
  }
}
