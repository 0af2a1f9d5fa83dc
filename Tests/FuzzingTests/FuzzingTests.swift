import PolicyFuzzing
import TestSupport
import Testing

@Suite("Bytes that mean nothing")
struct FuzzingTests {
  @Test("break no property that they once broke", arguments: FuzzSubject.allCases)
  func findings(_ subject: FuzzSubject) throws {
    for name in try Fixture.names(in: "fuzz") where name.hasPrefix("\(subject)-") {
      let input = try Fixture.bytes("fuzz/\(name)")
      #expect(throws: Never.self, "\(name)") { try subject.check(input) }
    }
  }

  @Test("break no property when they are drawn", arguments: FuzzSubject.allCases)
  func random(_ subject: FuzzSubject) {
    var generator = SeededGenerator(for: "bytes for the \(subject)")
    for _ in 0..<subject.tries {
      let count = Int.random(in: 0...subject.longest, using: &generator)
      var input = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if subject == .reader { input.insert(UInt8.random(in: 0...3, using: &generator), at: 0) }
      #expect(throws: Never.self, "\(subject.meaning(of: input))") { try subject.check(input) }
    }
  }
}

extension FuzzSubject {
  /// How many inputs a short run tries.
  fileprivate var tries: Int {
    switch self {
    case .reader: 60
    case .evaluator: 100
    case .comparison, .words: 25
    }
  }

  /// The most bytes of an input: policies that are compared are kept small.
  fileprivate var longest: Int {
    switch self {
    case .reader, .evaluator: 300
    case .comparison, .words: 60
    }
  }
}
