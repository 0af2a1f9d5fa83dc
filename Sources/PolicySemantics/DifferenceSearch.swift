import PolicyModel

/// The depth-first search for the answer to one question.
///
/// A node is the set of other statements that still match. Classes of values are found for those
/// alone, and an answer is remembered for each depth and set.
struct DifferenceSearch {
  /// A class of values of one dimension.
  struct ValueClass {
    /// The value that stands for the class.
    let value: DimensionValue
    /// The position of the cause's pattern it was found under, nil when it has none.
    let pattern: Int?
    /// The others that still match.
    let alive: BitSet
  }

  /// Where a node leads for some classes of its dimension.
  struct Edge {
    /// The classes that lead there.
    let classes: [ValueClass]
    /// The node it leads to.
    let child: Int
  }

  /// One step of an answer.
  enum Node {
    /// Every dimension is decided.
    case leaf
    /// A dimension in which no other statement matters, with a value the cause matches.
    case pass(depth: Int, value: DimensionValue, child: Int)
    /// A dimension in which others matter: the classes that have answers and all that were tried.
    case branch(depth: Int, edges: [Edge], tried: [ValueClass])
  }

  /// What the search was planned to do.
  let plan: SearchPlan

  /// The nodes that have answers.
  private(set) var nodes: [Node] = [.leaf]

  /// The first construct that the search could not cover, if any.
  private(set) var uncovered: (reason: Undecided.Reason, key: String)?

  private var memo: [MemoKey: Int?] = [:]
  private var shapes: [Shape: Int] = [:]
  private var shapeOfNode: [Int] = [0]

  private struct MemoKey: Hashable {
    let depth: Int
    let alive: BitSet
    let assigned: [String: KeyValue]
  }

  private struct Shape: Hashable {
    let depth: Int
    let classes: [String]
  }

  /// Prepares a search.
  init(plan: SearchPlan) {
    self.plan = plan
  }

  /// Returns the root of the answer, nil when no request answers the question.
  ///
  /// - Throws: `SearchLimit` when the budget is used up.
  mutating func run(budget: inout SearchBudget) throws(SearchLimit) -> Int? {
    var alive = BitSet(capacity: plan.others.count)
    for index in plan.others.indices { alive.insert(index) }
    return try solve(depth: 0, alive: alive, assigned: [:], budget: &budget)
  }

  private mutating func solve(
    depth: Int,
    alive: BitSet,
    assigned: [String: KeyValue],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Int? {
    try budget.spend()
    let settled = alive.intersection(plan.settled[depth])
    if settled.intersects(plan.excluded) { return nil }
    if plan.required.contains(where: { !$0.intersects(alive) }) { return nil }
    if depth == plan.dimensions.count { return 0 }
    let isDecided =
      !alive.intersects(plan.excluded) && plan.required.allSatisfy { $0.intersects(settled) }
    let living = isDecided ? settled : alive
    let key = MemoKey(depth: depth, alive: living, assigned: assigned)
    if let known = memo[key] { return known }
    let answer = try expand(depth, living, assigned, budget: &budget)
    memo[key] = .some(answer)
    return answer
  }

  private mutating func expand(
    _ depth: Int,
    _ alive: BitSet,
    _ assigned: [String: KeyValue],
    budget: inout SearchBudget,
  ) throws(SearchLimit) -> Int? {
    let finder = ClassFinder(plan: plan, depth: depth, alive: alive, assigned: assigned)
    let classes = try finder.classes(budget: &budget)
    if let reason = finder.uncoveredReason, uncovered == nil, case .key(let key) = plan.dimensions[depth]
    {
      uncovered = (reason, key)
    }
    var children: [(child: Int, classes: [ValueClass])] = []
    for valueClass in classes {
      var next = assigned
      if case .key(let key) = plan.dimensions[depth], plan.variableKeys.contains(key),
        case .key(let value) = valueClass.value
      {
        next[key] = value
      }
      guard
        let child = try solve(
          depth: depth + 1,
          alive: valueClass.alive,
          assigned: next,
          budget: &budget,
        )
      else { continue }
      if !finder.branches {
        return add(.pass(depth: depth, value: valueClass.value, child: child), shape: shapeOfNode[child])
      }
      if let index = children.firstIndex(where: { shapeOfNode[$0.child] == shapeOfNode[child] }) {
        children[index].classes.append(valueClass)
      } else {
        children.append((child, [valueClass]))
      }
    }
    if children.isEmpty { return nil }
    let edges = children.map { Edge(classes: $0.classes, child: $0.child) }
    let shape = shape(depth, edges)
    return add(.branch(depth: depth, edges: edges, tried: classes), shape: shape)
  }

  private mutating func add(_ node: Node, shape: Int) -> Int {
    nodes.append(node)
    shapeOfNode.append(shape)
    return nodes.count - 1
  }

  /// Returns a number that two nodes share when they read the same.
  private mutating func shape(_ depth: Int, _ edges: [Edge]) -> Int {
    let testers = plan.testers[depth]
    let texts = edges.map { edge in
      let classes = edge.classes.map { "\($0.pattern ?? -1):\($0.alive.intersection(testers).members)" }
      return "\(classes)->\(shapeOfNode[edge.child])"
    }
    let key = Shape(depth: depth, classes: texts)
    if let known = shapes[key] { return known }
    let number = shapes.count + 1
    shapes[key] = number
    return number
  }
}
