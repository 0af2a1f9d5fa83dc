import PolicyModel
import PolicySemantics
import SmallUniverse
import TestSupport
import Testing

@Suite("A region")
struct RegionTests {
  @Test("of a part is allowed on one side as a whole, and on the other not at all")
  func agreesWithParts() throws {
    let seed = SeededGenerator(for: "regions of parts").seed
    var asked = 0
    for number in 0..<400 {
      guard let pair = pair(number, seed), pair.surroundings == Surroundings() else { continue }
      let comparison = pair.comparison
      let statements = (pair.old?.statements ?? []) + (pair.new?.statements ?? [])
      // Without an Allow both documents are read on top of one for everything.
      guard comparison.undecided.isEmpty,
        statements.contains(where: { $0.effect.value == .allow })
      else { continue }
      for (parts, granting, refusing) in [
        (comparison.gained, pair.new, pair.old), (comparison.lost, pair.old, pair.new),
      ] {
        for part in parts {
          asked += 1
          let region = AccessRegion(part, expandsVariables: pair.expandsVariables)
          let message = Comment(rawValue: "pair \(number) of seed \(seed): \(pair.sketch)")
          #expect(pair.coverage(of: region, by: granting).isAmong(.all), message)
          #expect(pair.coverage(of: region, by: refusing).isAmong(.none), message)
        }
      }
    }
    #expect(asked > 100)
  }

  @Test("of all that one policy allows is allowed by another unless something is lost")
  func agreesWithComparison() throws {
    let seed = SeededGenerator(for: "regions of policies").seed
    var answers: [Bool: Int] = [:]
    for number in 0..<400 {
      guard let pair = pair(number, seed), pair.surroundings == Surroundings(),
        pair.comparison.undecided.isEmpty, let old = pair.old,
        old.statements.contains(where: { $0.effect.value == .allow }),
        !pair.mixesVersions
      else { continue }
      let whole = Comparison.between(
        old: nil,
        new: old,
        kind: pair.sketch.kind,
        reading: pair.sketch.reading
      )
      guard whole.undecided.isEmpty else { continue }
      let coverages = whole.gained.map {
        pair.coverage(of: AccessRegion($0, expandsVariables: pair.expandsVariables), by: pair.new)
      }
      guard !coverages.contains(.unknown) else { continue }
      let isKept = coverages.allSatisfy { $0 == .all }
      #expect(
        isKept == pair.comparison.lost.isEmpty,
        "pair \(number) of seed \(seed): \(pair.sketch)"
      )
      answers[isKept, default: 0] += 1
    }
    #expect(answers[true, default: 0] > 10 && answers[false, default: 0] > 10)
  }

  @Test("of everything has a request that is decided anew where the comparison has a part")
  func agreesOnRequests() throws {
    let seed = SeededGenerator(for: "requests of regions").seed
    let everything = AccessRegion(actions: AccessAxis(included: ["*"]))
    var answers: [Bool: Int] = [:]
    for number in 0..<120 {
      guard let pair = pair(number, seed), pair.surroundings == Surroundings(),
        pair.comparison.undecided.isEmpty
      else { continue }
      let comparison = pair.comparison
      let isBare = ![pair.old, pair.new].flatMap { $0?.statements ?? [] }
        .contains { $0.effect.value == .allow }
      for (standing, other, parts, denials) in [
        (pair.new, pair.old, comparison.gained, comparison.loosened),
        (pair.old, pair.new, comparison.lost, comparison.tightened),
      ] {
        let answer = everything.hasRequest(
          meeting: [
            RegionTest(standing, .allowed, allowsEverythingElse: isBare),
            RegionTest(other, .allowed, holds: false, allowsEverythingElse: isBare),
          ],
          kind: pair.sketch.kind,
          reading: pair.sketch.reading,
        )
        let message = Comment(rawValue: "pair \(number) of seed \(seed): \(pair.sketch)")
        #expect(answer == nil || answer == !parts.isEmpty, message)
        answers[parts.isEmpty, default: 0] += answer == nil ? 0 : 1
        let lifted = everything.hasRequest(
          meeting: [
            RegionTest(standing, .implicitlyDenied), RegionTest(other, .explicitlyDenied),
          ],
          kind: pair.sketch.kind,
          reading: pair.sketch.reading,
        )
        guard !isBare else { continue }
        #expect(lifted == nil || lifted == !denials.isEmpty, message)
      }
    }
    #expect(answers[true, default: 0] > 10 && answers[false, default: 0] > 10)
  }

  private func pair(_ number: Int, _ seed: UInt64) -> ReadPair? {
    var generator = CountingGenerator(seed: seed, number: number)
    let sketch = PairSource.pair(number, using: &generator)
    // Which documents have variables would depend on the choice.
    if sketch.choices.contains(.missingVersionIs2012) { return nil }
    do {
      let pair = try ReadPair(sketch)
      return pair.mixesTypes ? nil : pair
    } catch {
      return nil
    }
  }
}

extension ReadPair {
  fileprivate var expandsVariables: Bool {
    [old, new].contains { $0?.expandsVariables == true }
  }

  /// Whether operators of several types test one key; what values it has then depends on all that is
  /// compared, and a region is asked about beside one of the documents alone.
  fileprivate var mixesTypes: Bool {
    var types: [String: Set<String>] = [:]
    for condition in [old, new].compactMap({ $0 }).flatMap(\.statements).flatMap(\.conditions) {
      guard let type = condition.conditionOperator.test.type else { continue }
      let key = condition.key.value.lowercased()
      types[key == "aws:epochtime" ? "aws:currenttime" : key, default: []].insert(type)
    }
    return types.values.contains { $0.count > 1 }
  }

  fileprivate var mixesVersions: Bool {
    Set([old, new].compactMap { $0?.expandsVariables }).count > 1
  }

  fileprivate func coverage(of region: AccessRegion, by document: PolicyDocument?) -> Coverage {
    region.coverage(by: document, kind: sketch.kind, reading: sketch.reading)
  }
}

extension Coverage {
  /// Whether the answer is a given one, or none could be found.
  fileprivate func isAmong(_ other: Coverage) -> Bool { self == other || self == .unknown }
}

extension ConditionOperator.Test {
  /// The type of value that the operator compares; nil for `Null`, which compares none.
  fileprivate var type: String? {
    switch positive {
    case .null: nil
    case .bool: "truth"
    case .binaryEquals: "bytes"
    case .ipAddress: "address"
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnEquals, .arnLike: "text"
    case _ where isDate: "instant"
    default: "number"
    }
  }
}
