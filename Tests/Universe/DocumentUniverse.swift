package import PolicyModel
package import PolicySemantics

/// All small documents of one construct, of which every pair is held against every request.
package struct DocumentUniverse: Sendable, CustomStringConvertible {
  /// What the documents vary.
  package let description: String

  /// What the policies are attached to.
  package let kind: PolicyKind

  /// The documents.
  package let documents: [PolicySketch]

  /// Creates a universe of documents.
  init(_ description: String, _ kind: PolicyKind, _ documents: [PolicySketch]) {
    self.description = description
    self.kind = kind
    self.documents = documents
  }

  /// The number of pairs, each document also with itself.
  package var size: Int { documents.count * documents.count }

  /// Holds pairs of the documents against the literal evaluator.
  ///
  /// - Parameters:
  ///   - step: The distance between the pairs that are taken.
  ///   - choices: How doubts are read.
  ///   - memory: What the evaluator said before.
  /// - Returns: The number of pairs, of those that no policy reader takes, and every wrong answer.
  package func check(
    every step: Int,
    choices: [Choice] = [],
    memory: inout LiteralMemory,
  ) -> (pairs: Int, unreadable: Int, wrong: [String]) {
    var generator = CountingGenerator(seed: 1)
    var wrong: [String] = []
    var unreadable = 0
    let chosen = stride(from: 0, to: size, by: step)
    for number in chosen {
      var pair = PairSketch(
        kind,
        old: documents[number / documents.count],
        new: documents[number % documents.count],
      )
      pair.choices = choices
      let check = RandomPair.check(
        pair,
        laws: [],
        .thorough,
        using: &generator,
        memory: &memory,
      )
      if check.verdict == nil { unreadable += 1 }
      if let trouble = check.trouble { wrong.append("\(trouble)\n\(pair)") }
    }
    return (chosen.underestimatedCount, unreadable, wrong)
  }
}

extension PairCheck {
  /// What is wrong, or left undecided, with the request; nil when nothing is.
  package var trouble: String? {
    guard let fault else {
      return undecided.isEmpty ? nil : "undecided: \(undecided.map(\.rawValue))"
    }
    return "\(fault)\(request.map { " on \($0)" } ?? "")"
  }
}
