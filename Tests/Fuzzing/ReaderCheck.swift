import LocatedJSON
import PolicyDiscovery
import PolicyModel

/// What must hold of any bytes that are read as a file.
struct ReaderCheck {
  private let source: [UInt8]
  private let places: SourceLines

  /// Reads the bytes that an input stands for in every way there is.
  ///
  /// - Throws: The first property that does not hold.
  static func check(_ input: [UInt8]) throws(FuzzViolation) {
    let source = source(from: input)
    let check = ReaderCheck(source: source, places: SourceLines(source))
    let root = try check.parse()
    try check.discover(root)
  }

  /// Returns the bytes that an input stands for: a drafted file where it begins with 1 or 2.
  static func source(from input: [UInt8]) -> [UInt8] {
    switch input.first {
    case 1: DraftedFile(input.dropFirst(), isDamaged: false).bytes
    case 2: DraftedFile(input.dropFirst(), isDamaged: true).bytes
    default: input
    }
  }

  private func parse() throws(FuzzViolation) -> JSONNode? {
    let root: JSONNode
    do {
      root = try JSONNode.parse(source)
    } catch {
      try places.require(error.position)
      try FuzzViolation.require(error.reason != .unreadable, "a text that is refused has a reason")
      try require(error: error)
      return nil
    }
    try require(error: nil)
    try TreeCheck(source: source, places: places).check(root)
    try FuzzViolation.require(repeated() == root, "reading twice gives the same")
    return root
  }

  private func repeated() -> JSONNode? {
    guard
      case .success(let node) = Result(catching: { () throws(JSONSyntaxError) in
        try JSONNode.parse(source)
      })
    else { return nil }
    return node
  }

  /// Checks what the slow reader says.
  private func require(error expected: JSONSyntaxError?) throws(FuzzViolation) {
    var found: JSONSyntaxError?
    do {
      try JSONNode.scan(source)
    } catch {
      found = error
    }
    try FuzzViolation.require(
      found == expected,
      "the two readers agree",
      "\(String(describing: found))"
    )
  }

  private func discover(_ root: JSONNode?) throws(FuzzViolation) {
    let discovery = Discovery.discover(in: source)
    try FuzzViolation.require(
      Discovery.discover(in: source) == discovery,
      "discovering twice gives the same"
    )
    switch discovery {
    case .notPolicy: return
    case .empty: try FuzzViolation.require(root == nil, "an empty file holds no value")
    case .broken(let problems): try require(problems, in: root)
    case .found(let policies, let problems):
      try require(problems, in: root)
      for policy in policies { try require(policy, in: root) }
    }
  }

  private func require(_ problems: [DiscoveryProblem], in root: JSONNode?) throws(FuzzViolation) {
    for problem in problems {
      try places.require(problem.position)
      let resolves = problem.pointer.isEmpty || root?.node(at: problem.pointer) != nil
      try FuzzViolation.require(resolves, "a problem's pointer resolves", problem.pointer)
    }
  }

  private func require(_ policy: FoundPolicy, in root: JSONNode?) throws(FuzzViolation) {
    guard let root else { throw FuzzViolation(property: "a policy stands in a value", detail: "") }
    let holder = PointerTargets(of: policy.pointer, in: root)
    let isInside = holder.values.contains { $0.span.encloses(policy.node.span) }
    try FuzzViolation.require(isInside, "a policy stands where its pointer says", policy.pointer)
    try TreeCheck(source: nil, places: places).check(policy.node)
    for kind in PolicyKind.allCases { try ReadingCheck(places: places).check(policy.node, kind) }
  }
}
