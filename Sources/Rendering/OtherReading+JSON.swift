import PolicySemantics

extension OtherReading {
  /// The choice with the answer under it.
  var tree: JSONTree {
    .members([
      "choice": .string(choice.rawValue),
      "verdict": .string(comparison.verdict.rawValue),
      "guardrails": .string(comparison.guardrails.rawValue),
    ])
  }
}

extension [OtherReading] {
  /// The member that tells them; none where there are none.
  var members: [(name: String, value: JSONTree)] {
    isEmpty ? [] : [(name: "readings", value: .array(map(\.tree)))]
  }
}
