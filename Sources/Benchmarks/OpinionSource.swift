import GitHistory
import LocatedJSON
import PolicyDiscovery
import PolicyModel
import SmallUniverse

/// Where pairs for a second opinion come from, as the command line names it.
struct OpinionSource {
  private var repository: String?
  private var readsQuestions = false
  private var every = 1
  private var limit = Int.max
  private var mutations = 0
  private var randomPairs = 0
  private var seed = UInt64.random(in: 0...999_999)
  private var solver = "z3"

  /// Pairs of lower numbers are tiny.
  private static let firstRandomPair = 1600

  /// Reads arguments, nil when they make no sense.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--questions" {
        readsQuestions = true
        continue
      }
      guard argument.hasPrefix("--") else {
        repository = argument
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch (argument, Int(value)) {
      case ("--solver", _): solver = value
      case ("--every", let number?) where number > 0: every = number
      case ("--limit", let number?): limit = number
      case ("--mutations", let number?): mutations = number
      case ("--random", let number?): randomPairs = number
      case ("--seed", let number?) where number >= 0: seed = UInt64(number)
      default: return nil
      }
    }
    guard repository != nil || readsQuestions || randomPairs > 0 else { return nil }
  }

  /// Asks about every pair of the source and prints the summary.
  ///
  /// - Returns: whether nothing was answered differently.
  func run() throws -> Bool {
    var benchmark = try OpinionBenchmark(solver: solver)
    if mutations > 0 || randomPairs > 0 { print("seed \(seed)") }
    var generator = CountingGenerator(seed: seed)
    if let repository { try askHistory(of: repository, &benchmark, &generator) }
    if readsQuestions { try askQuestions(&benchmark) }
    for number in 0..<randomPairs { try askRandom(number, &benchmark) }
    benchmark.printSummary()
    return benchmark.isUnanimous
  }

  private func askHistory(
    of path: String,
    _ benchmark: inout OpinionBenchmark,
    _ generator: inout CountingGenerator,
  ) throws {
    var changes = try ChangedPolicies(repositoryAt: path)
    var seen = 0
    var asked = 0
    while asked < limit, let change = try changes.next() {
      seen += 1
      guard seen.isMultiple(of: every) else { continue }
      asked += 1
      if mutations > 0 {
        try askMutations(of: change, &benchmark, &generator)
      } else if case .pair(let pair) = PolicyPair.read(change.before, change.after) {
        try benchmark.ask(pair, name: change.name) {
          [change.before, change.after].map { String(decoding: $0 ?? [], as: UTF8.self) }
            .joined(separator: "\n")
        }
      }
    }
  }

  private func askMutations(
    of change: ChangedPolicies.Change,
    _ benchmark: inout OpinionBenchmark,
    _ generator: inout CountingGenerator,
  ) throws {
    guard let bytes = change.after, case .found(let found, _) = Discovery.discover(in: bytes),
      found.count == 1
    else { return }
    let kind = found[0].kind ?? Discovery.inferredKind(of: found[0].node)
    for _ in 0..<mutations {
      guard let mutation = PolicyMutation(of: found[0].node, using: &generator) else { continue }
      let node = found[0].node
      guard case .pair(let pair) = PolicyPair.read(node, mutation.document, kind: kind) else {
        continue
      }
      try benchmark.ask(pair, name: "\(change.name), \(mutation.name)") {
        node.json + "\n" + mutation.document.json
      }
    }
  }

  private func askQuestions(_ benchmark: inout OpinionBenchmark) throws {
    while let line = readLine() {
      let question = try JSONNode.parse(Array(line.utf8))
      let nodes = ["old", "new"].map { name in
        question.firstMember(name).flatMap { $0.value == .null ? nil : $0 }
      }
      let kind = question.firstMember("kind")?.text.flatMap(PolicyKind.init(rawValue:))
      let named = nodes.compactMap { $0 }.contains(where: AgreementBenchmark.namesPrincipal)
      let pair = PolicyPair.read(nodes[0], nodes[1], kind: kind ?? (named ? .resource : .identity))
      guard case .pair(let pair) = pair else { continue }
      try benchmark.ask(pair, name: question.firstMember("id")?.text ?? "") { line }
    }
  }

  /// Asks about the documents of a random pair, without the policies around them.
  private func askRandom(_ number: Int, _ benchmark: inout OpinionBenchmark) throws {
    var generator = CountingGenerator(seed: seed, number: number)
    let sketch = PairSource.pair(Self.firstRandomPair + number, using: &generator)
    var nodes: [JSONNode?] = []
    for document in [sketch.old, sketch.new] {
      nodes.append(try document.map { try JSONNode.parse(Array($0.text.utf8)) })
    }
    let pair = PolicyPair.read(nodes[0], nodes[1], kind: sketch.kind)
    guard case .pair(let pair) = pair else { return }
    try benchmark.ask(pair, name: "random pair \(number)") { sketch.description }
  }
}
