import LocatedJSON
import PolicyDiscovery
import PolicyModel
import Testing

/// A file and what is found in it, one line each.
struct DiscoveryCase: CustomTestStringConvertible {
  let testDescription: String
  let source: [UInt8]

  /// `KIND POINTER SUBJECT` a policy, `POINTER LINE:COLUMN REASON` a problem; or `empty`, `nothing`.
  let expected: [String]

  init(_ testDescription: String, _ source: String, _ expected: String...) {
    self.testDescription = testDescription
    self.source = Array(source.utf8)
    self.expected = expected
  }

  init(_ testDescription: String, bytes source: [UInt8], _ expected: String...) {
    self.testDescription = testDescription
    self.source = source
    self.expected = expected
  }

  /// Writes what was found the way that `expected` has it.
  static func lines(_ discovery: Discovery) -> [String] {
    switch discovery {
    case .empty: ["empty"]
    case .notPolicy: ["nothing"]
    case .broken(let problems): ["broken"] + problems.map(line)
    case .found(let policies, let problems): policies.map(line) + problems.map(line)
    }
  }

  private static func line(_ policy: FoundPolicy) -> String {
    let kind = policy.kind?.rawValue ?? "-"
    return "\(kind) \(policy.pointer.isEmpty ? "." : policy.pointer) \(policy.subject ?? "-")"
  }

  private static func line(_ problem: DiscoveryProblem) -> String {
    let place = "\(problem.position.line):\(problem.position.column)"
    let reason =
      if case .syntax(let reason) = problem.reason { "\(reason)" } else { "\(problem.reason)" }
    return "\(problem.pointer.isEmpty ? "." : problem.pointer) \(place) \(reason)"
  }
}
