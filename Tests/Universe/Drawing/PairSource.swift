import PolicyModel
import PolicySemantics

/// Draws pairs of policies of the whole language, the larger the higher their number may be.
package struct PairSource {
  /// How many statements, values and keys a pair may have, from 1.
  let size: Int

  /// What the policies are attached to.
  let kind: PolicyKind

  /// The keys that conditions may use.
  private let keys: [KeyDescription]

  /// Whether the documents expand variables.
  private let version: String?

  /// Draws the pair of a number.
  ///
  /// - Parameters:
  ///   - number: The pair's number, from 0: the first pairs are tiny.
  ///   - generator: The pair's own random numbers.
  /// - Returns: The pair.
  package static func pair(
    _ number: Int,
    using generator: inout CountingGenerator,
  ) -> PairSketch {
    let source = PairSource(number, using: &generator)
    return source.pair(using: &generator)
  }

  private init(_ number: Int, using generator: inout CountingGenerator) {
    let largest = min(8, 1 + number / 400)
    var size = 1
    while size < largest, generator.happens(45) { size += 1 }
    self.size = size
    kind = generator.pick(Self.kinds)
    version = generator.pick(Self.versions)
    let count = Int.random(in: 0...min(3, size), using: &generator)
    keys = Array(KeyDescription.all.shuffled(using: &generator).prefix(count))
  }

  private static let kinds: [PolicyKind] = [
    .identity, .identity, .identity, .identity, .resource, .resource, .resource, .resource, .trust,
    .boundary, .session, .scp, .rcp, .endpoint,
  ]

  private static let versions: [String?] = [
    "2012-10-17", "2012-10-17", "2012-10-17", "2012-10-17", "2012-10-17", "2012-10-17",
    "2008-10-17", nil,
  ]

  private func pair(using generator: inout CountingGenerator) -> PairSketch {
    let old = document(kind, using: &generator)
    var new =
      generator.happens(60) ? variation(of: old, &generator) : document(kind, using: &generator)
    if generator.happens(5) { new.version = Self.version(generator.pick(Self.versions), for: kind) }
    var pair = PairSketch(kind, old: old, new: new)
    if generator.happens(3) { pair.old = nil }
    if generator.happens(3) { pair.new = nil }
    if generator.happens(12) { surround(&pair, using: &generator) }
    while generator.happens(25) { pair.choices.append(generator.pick(Choice.allCases)) }
    return pair
  }

  private func surround(_ pair: inout PairSketch, using generator: inout CountingGenerator) {
    if generator.happens(50) { pair.boundary = [document(.boundary, using: &generator)] }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let count = Int.random(in: 1...2, using: &generator)
      pair.serviceControl.append((0..<count).map { _ in document(.scp, using: &generator) })
    }
    if generator.happens(30) { pair.resourceControl = [[document(.rcp, using: &generator)]] }
  }

  private func document(
    _ kind: PolicyKind,
    using generator: inout CountingGenerator,
  ) -> PolicySketch {
    let count = Int.random(in: 1...(1 + size / 2), using: &generator)
    let drawer = StatementSource(kind: kind, size: size, keys: keys)
    return PolicySketch(
      (0..<count).map { _ in drawer.statement(using: &generator) },
      version: Self.version(version, for: kind),
    )
  }

  /// A resource control policy must have a version.
  private static func version(_ version: String?, for kind: PolicyKind) -> String? {
    kind == .rcp ? version ?? "2012-10-17" : version
  }

  /// A document that differs in one statement or two.
  private func variation(
    of document: PolicySketch,
    _ generator: inout CountingGenerator,
  ) -> PolicySketch {
    let drawer = StatementSource(kind: kind, size: size, keys: keys)
    var statements = document.statements
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let index = Int.random(in: 0..<max(1, statements.count), using: &generator)
      switch Int.random(in: 0...5, using: &generator) {
      case 0 where !statements.isEmpty: statements.remove(at: index)
      case 1: statements.append(drawer.statement(using: &generator))
      case 2 where !statements.isEmpty:
        statements[index] = drawer.statement(using: &generator)
      case _ where !statements.isEmpty:
        statements[index] = drawer.variation(of: statements[index], using: &generator)
      default: statements.append(drawer.statement(using: &generator))
      }
    }
    return PolicySketch(statements, version: document.version)
  }
}
