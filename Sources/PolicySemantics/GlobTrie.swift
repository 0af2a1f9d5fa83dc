/// Several globs as one nondeterministic automaton that shares their common beginnings.
struct GlobTrie {
  /// The number of a node; small, so that sets of nodes are short lists.
  typealias Node = UInt16

  private struct Entry {
    /// Whether the node stays where it is on any scalar, and whether on `:` too.
    var isRun = false
    var crossesColon = false
    var scalars: [(scalar: UInt32, target: Node)] = []
    var folded: [(scalar: UInt32, target: Node)] = []
    var anyOne: [(crossesColon: Bool, target: Node)] = []
    var runs: [(crossesColon: Bool, target: Node)] = []
    var accepted: [Int] = []
    var isOnRequiredPath = false
  }

  private var entries: [Entry] = [Entry()]

  /// Builds the automaton; nil when it would have too many nodes to number.
  ///
  /// - Parameters:
  ///   - globs: The globs, in the order of their numbers.
  ///   - required: The number of the glob whose nodes are marked.
  init?(_ globs: [Glob], required: Int?) {
    guard globs.reduce(1, { $0 + $1.symbols.count }) < Int(Node.max) else { return nil }
    for (index, glob) in globs.enumerated() {
      var node: Node = 0
      mark(node, index == required)
      for symbol in glob.symbols {
        node = child(of: node, symbol)
        mark(node, index == required)
      }
      entries[Int(node)].accepted.append(index)
    }
  }

  /// The nodes before the first scalar.
  var start: [Node] {
    var nodes: [Node] = []
    add(0, to: &nodes)
    Self.order(&nodes)
    return nodes
  }

  /// Puts the nodes that follow some nodes on a scalar into a list, in ascending order.
  func step(_ nodes: [Node], _ scalar: UInt32, into next: inout [Node]) {
    next.removeAll(keepingCapacity: true)
    let isColon = scalar == GlobSymbol.colon
    for node in nodes {
      let entry = entries[Int(node)]
      if entry.isRun, entry.crossesColon || !isColon { add(node, to: &next) }
      for edge in entry.scalars where edge.scalar == scalar { add(edge.target, to: &next) }
      for edge in entry.folded where edge.scalar == scalar.foldedASCII {
        add(edge.target, to: &next)
      }
      for edge in entry.anyOne where edge.crossesColon || !isColon { add(edge.target, to: &next) }
    }
    Self.order(&next)
  }

  /// Adds to a set the scalars that some node waits for; returns whether a node minds colons.
  func collectScalars(of nodes: [Node], into scalars: inout Set<UInt32>) -> Bool {
    var mindsColons = false
    for node in nodes {
      let entry = entries[Int(node)]
      for edge in entry.scalars { scalars.insert(edge.scalar) }
      for edge in entry.folded {
        scalars.insert(edge.scalar)
        scalars.insert(edge.scalar - 0x20)
      }
      if entry.isRun, !entry.crossesColon { mindsColons = true }
      if entry.anyOne.contains(where: { !$0.crossesColon }) { mindsColons = true }
    }
    return mindsColons
  }

  /// Returns the globs that are matched at some nodes.
  func accepted(at nodes: [Node], of count: Int) -> BitSet {
    var matches = BitSet(capacity: count)
    for node in nodes {
      for index in entries[Int(node)].accepted { matches.insert(index) }
    }
    return matches
  }

  /// Returns whether the required glob can still be matched from some nodes.
  func requiredIsAlive(at nodes: [Node]) -> Bool {
    nodes.contains { entries[Int($0)].isOnRequiredPath }
  }

  private mutating func mark(_ node: Node, _ isRequired: Bool) {
    if isRequired { entries[Int(node)].isOnRequiredPath = true }
  }

  /// Puts nodes in ascending order, each once.
  private static func order(_ nodes: inout [Node]) {
    nodes.sort()
    var kept = 0
    for index in nodes.indices where index == 0 || nodes[index] != nodes[kept - 1] {
      nodes[kept] = nodes[index]
      kept += 1
    }
    nodes.removeLast(nodes.count - kept)
  }

  /// Adds a node and those it reaches without a scalar; a node may then stand there twice.
  private func add(_ node: Node, to nodes: inout [Node]) {
    nodes.append(node)
    for edge in entries[Int(node)].runs { add(edge.target, to: &nodes) }
  }

  private mutating func child(of node: Node, _ symbol: GlobSymbol) -> Node {
    let entry = entries[Int(node)]
    let known: Node? =
      switch symbol {
      case .scalar(let scalar): entry.scalars.first { $0.scalar == scalar }?.target
      case .eitherCase(let scalar): entry.folded.first { $0.scalar == scalar }?.target
      case .anyOne(let crosses): entry.anyOne.first { $0.crossesColon == crosses }?.target
      case .anyRun(let crosses): entry.runs.first { $0.crossesColon == crosses }?.target
      }
    if let known { return known }
    let target = Node(entries.count)
    var added = Entry()
    switch symbol {
    case .scalar(let scalar): entries[Int(node)].scalars.append((scalar, target))
    case .eitherCase(let scalar): entries[Int(node)].folded.append((scalar, target))
    case .anyOne(let crosses): entries[Int(node)].anyOne.append((crosses, target))
    case .anyRun(let crosses):
      entries[Int(node)].runs.append((crosses, target))
      added.isRun = true
      added.crossesColon = crosses
    }
    entries.append(added)
    return target
  }
}
