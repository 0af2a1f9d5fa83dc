import TestSupport
import Testing

@testable import ServiceReference

@Suite("A damaged file")
struct DamagedFileTests {
  private let small: [UInt8]

  init() throws {
    small = try Fixture.bytes("facts/small.bin")
  }

  @Test("is refused when it is cut short anywhere")
  func cutShort() {
    for size in 0..<small.count {
      let error = #expect(throws: ServiceReferenceError.self) {
        try ServiceCatalog(contentsOf: Array(small[..<size]))
      }
      switch error {
      case .foreignFile: #expect(size < 8)
      case .sizeMismatch(let expected, let actual): #expect(expected > actual && actual == size)
      default: Issue.record("\(size) bytes: \(String(describing: error))")
      }
    }
  }

  @Test("is refused when it is longer than it says")
  func tooLong() {
    let error = ServiceReferenceError.sizeMismatch(
      expected: small.count,
      actual: small.count + 1
    )
    #expect(throws: error) { try ServiceCatalog(contentsOf: small + [0]) }
  }

  @Test("is refused when it is of another kind or version")
  func foreign() {
    #expect(throws: ServiceReferenceError.foreignFile(beginning: Array("{\"a\": 1}".utf8))) {
      try ServiceCatalog(contentsOf: Array("{\"a\": 1} and more".utf8))
    }
    var later = small
    later[8] = 2
    #expect(throws: ServiceReferenceError.unsupportedVersion(found: 2, supported: 1)) {
      try ServiceCatalog(contentsOf: later)
    }
  }

  @Test("is refused when any byte is another")
  func flipped() {
    var generator = SeededGenerator(for: "flipped bytes")
    for _ in 0..<200 {
      let place = Int.random(in: small.indices, using: &generator)
      var damaged = small
      damaged[place] ^= UInt8.random(in: 1...255, using: &generator)
      #expect(throws: ServiceReferenceError.self, "byte \(place)") {
        try ServiceCatalog(contentsOf: damaged)
      }
    }
  }

  @Test("with a checksum that fits is refused, or everything in it can be read")
  func forged() {
    var generator = SeededGenerator(for: "forged bytes")
    var refused = 0
    for _ in 0..<400 {
      do {
        try readEverything(of: try ServiceCatalog(contentsOf: forge(using: &generator)))
      } catch {
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  @Test(
    "is told by the record that cannot be",
    arguments: FactSection.allCases.filter { $0.recordSize > 1 && $0 != .services },
  )
  func damagedRecord(_ section: FactSection) throws {
    let file = try FactFile(small)
    let last = file.count(section) - 1
    var damaged = small
    let place = file.offset(section) + last * section.recordSize
    damaged[place] = 0xFE
    damaged[place + 1] = 0x7F
    #expect(throws: ServiceReferenceError.damaged(section, record: last)) {
      try ServiceCatalog(contentsOf: withChecksum(damaged))
    }
  }

  @Test("is told by records that are not in order", arguments: [FactSection.services, .actions])
  func disorder(_ section: FactSection) throws {
    let file = try FactFile(small)
    var damaged = small
    // The first two records change their names.
    let place = file.offset(section)
    for byte in 0..<2 { damaged.swapAt(place + byte, place + section.recordSize + byte) }
    #expect(throws: ServiceReferenceError.damaged(section, record: 1)) {
      try ServiceCatalog(contentsOf: withChecksum(damaged))
    }
  }

  /// Changes a few bytes after the header and makes the checksum fit.
  private func forge(using generator: inout SeededGenerator) -> [UInt8] {
    var forged = small
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 20..<small.count, using: &generator)
      forged[place] = UInt8.random(in: .min ... .max, using: &generator)
    }
    return withChecksum(forged)
  }

  private func withChecksum(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    let checksum = Checksum.crc32(bytes[20...])
    for place in 0..<4 { result[16 + place] = UInt8(truncatingIfNeeded: checksum >> (8 * place)) }
    return result
  }

  private func readEverything(of catalog: ServiceCatalog) throws {
    for action in catalog.actions {
      _ = (action.fullName, action.level, action.conditionKeys.map(\.name), action.risks)
      _ = action.resources.map { ($0.type.arnPattern, $0.conditionKeys.map(\.type)) }
    }
    for service in catalog.services {
      _ = (service.name, service.resourceTypes.map(\.service), service.conditionKeys)
    }
    _ = catalog.escalations.map { ($0.id, $0.pathfindingID, $0.means, $0.actions) }
    _ = catalog.actions(matching: "*:G*t")
    _ = (catalog.conditionKeys.map(\.name), catalog.conditionKey("aws:ResourceTag/a"))
    _ = ConfinementRule.allCases.map { catalog.confiningKeys(under: $0) }
    _ = (catalog.date, catalog.release)
  }
}
