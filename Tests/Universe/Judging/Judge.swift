import PolicyModel
import PolicySemantics

/// Holds a comparison against the literal evaluator, request by request.
struct Judge {
  /// The requests.
  let space: RequestSpace

  private let names: [RequestSpace.Axis]
  private let pair: ReadPair
  private var tables: [AspectTable] = []
  private var tablesByAspect: [Aspect: Int] = [:]
  private var old = Sides()
  private var new = Sides()
  private var caps = Sides()
  private var resourceControl: [Product] = []
  private var levels: [[Product]] = []
  private var parts: [Claim: [(product: Product, principals: AccessAxis)]] = [:]

  /// The Allow and Deny statements of documents.
  private struct Sides {
    var allows: [Product] = []
    var denies: [Product] = []
  }

  /// Prepares to judge a comparison over some requests.
  ///
  /// - Throws: `UniverseError` when an element cannot stand in a document of its own.
  init(
    _ pair: ReadPair,
    over space: RequestSpace,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) {
    self.pair = pair
    self.space = space
    names = space.axes
    memory.forgetIfFull()
    if let sketch = pair.sketch.old { old = try sides(sketch, pair.sketch.kind, &memory) }
    if let sketch = pair.sketch.new { new = try sides(sketch, pair.sketch.kind, &memory) }
    try readSurroundings(&memory)
    let reader = PartReader(pair)
    for claim in Claim.allCases {
      for part in claim.parts(of: pair.comparison) {
        let product = try product(of: reader.terms(of: part), &memory)
        parts[claim, default: []].append((product, part.principals))
      }
    }
  }

  /// The number of values on each axis.
  var counts: [Int] { names.map { space.count($0) } }

  /// Returns the request at a point.
  func request(at point: [Int]) -> Request {
    space.request(Dictionary(uniqueKeysWithValues: zip(names, point)))
  }

  /// Returns what is wrong with the comparison at a point, nil when nothing is.
  mutating func fault(at point: [Int], _ memory: inout LiteralMemory) -> Fault? {
    let answer = truth(at: point, &memory)
    for claim in Claim.allCases {
      let isTrue = claim.holds(answer, isBare: pair.isBare)
      switch isNamed(claim, at: point, &memory) {
      case .yes where !isTrue: return .namedWrongly(claim)
      case .no where isTrue && pair.comparison.undecided.isEmpty: return .notNamed(claim)
      case .yes, .no, .ambiguous: continue
      }
    }
    return nil
  }

  /// Returns what both documents and their surroundings say of the request at a point.
  mutating func truth(at point: [Int], _ memory: inout LiteralMemory) -> Truth {
    Truth(
      before: outcome(old, at: point, &memory),
      after: outcome(new, at: point, &memory),
      isWithinCaps: isWithinCaps(at: point, &memory),
    )
  }

  private mutating func isWithinCaps(at point: [Int], _ memory: inout LiteralMemory) -> Bool {
    if pair.capsReachSome { return pair.isWithinCaps(request(at: point)) }
    if matchesAny(caps.denies, at: point, &memory) == .yes { return false }
    if ReadPair.isUnderResourceControl(space.actions[point[0]]),
      matchesAny(resourceControl, at: point, &memory) == .yes
    {
      return false
    }
    for level in levels where matchesAny(level, at: point, &memory) != .yes { return false }
    return true
  }

  private mutating func outcome(
    _ sides: Sides,
    at point: [Int],
    _ memory: inout LiteralMemory,
  ) -> Decision.Outcome {
    if matchesAny(sides.denies, at: point, &memory) == .yes { return .explicitlyDenied }
    return matchesAny(sides.allows, at: point, &memory) == .yes ? .allowed : .implicitlyDenied
  }

  private mutating func isNamed(
    _ claim: Claim,
    at point: [Int],
    _ memory: inout LiteralMemory,
  ) -> Product.Answer {
    var products: [Product] = []
    for part in parts[claim] ?? [] where isReached(part.principals, at: point) {
      products.append(part.product)
    }
    return matchesAny(products, at: point, &memory)
  }

  /// Returns whether surrounding policies reach the caller as a part says.
  private func isReached(_ principals: AccessAxis, at point: [Int]) -> Bool {
    if principals.reachedBy.isEmpty, principals.sparedBy.isEmpty { return true }
    let caller = request(at: point).principal
    return principals.reachedBy.allSatisfy { ReadPair.reaches(caller, $0) }
      && !principals.sparedBy.contains { ReadPair.reaches(caller, $0) }
  }

  private mutating func matchesAny(
    _ products: [Product],
    at point: [Int],
    _ memory: inout LiteralMemory,
  ) -> Product.Answer {
    var result = Product.Answer.no
    for product in products {
      switch matches(product, at: point, &memory) {
      case .yes: return .yes
      case .no: continue
      case .ambiguous: result = .ambiguous
      }
    }
    return result
  }

  private mutating func matches(
    _ product: Product,
    at point: [Int],
    _ memory: inout LiteralMemory,
  ) -> Product.Answer {
    var result = Product.Answer.yes
    for term in product.terms {
      switch matchesTerm(term, at: point, &memory) {
      case .yes: if !term.expected { return .no }
      case .no: if term.expected { return .no }
      case .ambiguous: result = .ambiguous
      }
    }
    return result
  }

  private mutating func matchesTerm(
    _ term: Product.Term,
    at point: [Int],
    _ memory: inout LiteralMemory,
  ) -> Product.Answer {
    var result = Product.Answer.no
    for choice in term.choices {
      var (yes, no) = (false, false)
      for table in choice {
        if tables[table].matches(point, in: space, names, &memory) { yes = true } else { no = true }
      }
      if yes, !no { return .yes }
      if yes { result = .ambiguous }
    }
    return result
  }
}

extension Judge {
  private mutating func readSurroundings(_ memory: inout LiteralMemory) throws(UniverseError) {
    let sketch = pair.sketch
    let groups =
      (sketch.boundary.isEmpty ? [] : [(sketch.boundary, PolicyKind.boundary, true)])
      + sketch.serviceControl.map { ($0, PolicyKind.scp, true) }
      + sketch.resourceControl.map { ($0, PolicyKind.rcp, false) }
    for (documents, kind, mustAllow) in groups {
      var level: [Product] = []
      for document in documents {
        let sides = try sides(document, kind, &memory)
        if kind == .rcp { resourceControl += sides.denies } else { caps.denies += sides.denies }
        level += sides.allows
      }
      if mustAllow { levels.append(level) }
    }
  }

  private mutating func sides(
    _ sketch: PolicySketch,
    _ kind: PolicyKind,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) -> Sides {
    var sides = Sides()
    for statement in sketch.statements {
      let terms = statement.aspects(
        version: sketch.version,
        kind: kind,
        reading: pair.sketch.reading,
      ).map { aspect in
        PartReader.Term(choices: [[aspect]], expected: true)
      }
      let product = try product(of: terms, &memory)
      if statement.effect == .allow {
        sides.allows.append(product)
      } else {
        sides.denies.append(product)
      }
    }
    return sides
  }

  private mutating func product(
    of terms: [PartReader.Term],
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) -> Product {
    var product = Product()
    for term in terms {
      var choices: [[Int]] = []
      for aspects in term.choices {
        var choice: [Int] = []
        for aspect in aspects { choice.append(try table(of: aspect, &memory)) }
        choices.append(choice)
      }
      product.terms.append(Product.Term(choices: choices, expected: term.expected))
    }
    return product
  }

  private mutating func table(
    of aspect: Aspect,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) -> Int {
    if let table = tablesByAspect[aspect] { return table }
    let position = try memory.position(of: aspect)
    let axes = axes(of: aspect).compactMap { names.firstIndex(of: $0) }.sorted()
    tables.append(AspectTable(aspect, position: position, axes: axes, counts: counts))
    tablesByAspect[aspect] = tables.count - 1
    return tables.count - 1
  }

  private func axes(of aspect: Aspect) -> Set<RequestSpace.Axis> {
    var axes: Set<RequestSpace.Axis> =
      switch aspect.element {
      case .principal: [.caller]
      case .action: [.action]
      case .resource: [.resource]
      case .clause: []
      }
    for key in aspect.keys {
      let name = KeyDescription.folded(key)
      axes.insert(space.keys[name] == nil ? .caller : .key(name))
    }
    return axes
  }
}
