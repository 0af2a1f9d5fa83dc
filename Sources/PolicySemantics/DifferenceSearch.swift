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

  /// Where some values of a node's dimension lead.
  struct Edge {
    /// What the values are.
    let description: DimensionDescription
    /// One of them.
    let value: DimensionValue
    /// The node it leads to.
    let child: Int
  }

  /// One step of an answer.
  enum Node {
    /// Every dimension is decided.
    case leaf
    /// A dimension in which no other statement matters, with a value the cause matches.
    case pass(depth: Int, value: DimensionValue, child: Int)
    /// A dimension in which others matter: the values that have answers.
    case branch(depth: Int, edges: [Edge])
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
    let edges: [ShapedEdge]
  }

  private struct ShapedEdge: Hashable {
    let description: DimensionDescription
    let child: Int
  }

  /// Prepares a search.
  init(plan: SearchPlan) {
    self.plan = plan
  }

  /// Returns the root of the answer, nil when no request answers the question.
  ///
  /// - Throws: `SearchLimit` when the budget is used up, or there are too many dimensions.
  mutating func run(budget: inout SearchBudget) throws(SearchLimit) -> Int? {
    guard plan.dimensions.count <= DifferenceQuestion.keyLimit + 3 else { throw SearchLimit() }
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
    try budget.spend(60 + plan.others.count / 8)
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
    if let reason = finder.uncoveredReason, uncovered == nil,
      case .key(let key) = plan.dimensions[depth]
    {
      uncovered = (reason, key)
    }
    var children: [(index: Int, child: Int)] = []
    for (index, valueClass) in classes.enumerated() {
      var next = assigned
      if case .key(let key) = plan.dimensions[depth], plan.variableKeys.contains(key),
        case .key(let value) = valueClass.value
      {
        next[key] = value
      }
      if case .requester(let requester) = valueClass.value, !plan.lastingLinkedKeys.isEmpty {
        let linked = plan.linkedValues(for: requester)
        for key in plan.lastingLinkedKeys { next[key] = linked[key] }
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
        let node = Node.pass(depth: depth, value: valueClass.value, child: child)
        return add(node, shape: shapeOfNode[child])
      }
      children.append((index, child))
    }
    if children.isEmpty { return nil }
    try budget.spend(classes.count * (4 + finder.testers.count))
    return branch(depth, classes, children, finder)
  }

  /// Adds a node that describes the values with answers, those that lead to one shape together.
  private mutating func branch(
    _ depth: Int,
    _ classes: [ValueClass],
    _ children: [(index: Int, child: Int)],
    _ finder: ClassFinder,
  ) -> Int {
    let describer = ClassDescriber(
      plan: plan,
      depth: depth,
      tried: classes,
      testers: finder.testers,
      assigned: finder.assigned,
      dependsOnVariables: finder.dependsOnVariables,
    )
    var edges: [Edge] = []
    var shaped: [ShapedEdge] = []
    var order: [Int] = []
    var groups: [Int: [Int]] = [:]
    let childOfClass = [Int: Int](uniqueKeysWithValues: children.map { ($0.index, $0.child) })
    for (index, child) in children {
      let shape = shapeOfNode[child]
      if groups[shape] == nil { order.append(shape) }
      groups[shape, default: []].append(index)
    }
    for shape in order {
      for entry in describer.entries(for: groups[shape] ?? []) {
        let pair = ShapedEdge(description: entry.description, child: shape)
        guard !shaped.contains(pair), let child = childOfClass[entry.representative] else {
          continue
        }
        shaped.append(pair)
        let value = entry.value ?? classes[entry.representative].value
        edges.append(Edge(description: entry.description, value: value, child: child))
      }
    }
    return add(.branch(depth: depth, edges: edges), shape: shape(depth, shaped))
  }

  private mutating func add(_ node: Node, shape: Int) -> Int {
    nodes.append(node)
    shapeOfNode.append(shape)
    return nodes.count - 1
  }

  /// Returns a number that two nodes share when they describe the same.
  private mutating func shape(_ depth: Int, _ edges: [ShapedEdge]) -> Int {
    if edges.count == 1, edges[0].description == .conditions([]) { return edges[0].child }
    let key = Shape(depth: depth, edges: edges)
    if let known = shapes[key] { return known }
    let number = shapes.count + 1
    shapes[key] = number
    return number
  }
}
