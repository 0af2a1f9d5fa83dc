import PolicySemantics

extension Proof {
  /// Shows a part's witness under a title.
  init(of part: AccessPart, title: String) {
    let request = part.witness
    let context = request.context.sorted { $0.key < $1.key }
    self.title = title
    restsOn = part.fingerprint
    lines =
      [
        Line(label: "principal", value: request.principal ?? "any"),
        Line(label: "action", value: request.action),
        Line(label: "resource", value: request.resource),
      ] + context.map { Line(label: $0.key, value: $0.value.words) }
  }

  /// One proof for each direction in which the change goes.
  static func all(of comparison: Comparison, words: ChangeWords) -> [Proof] {
    [
      ChangeWords.widest(words.gained).first.map {
        Proof(of: $0.part, title: "allowed now, refused before")
      },
      ChangeWords.widest(words.lost).first.map {
        Proof(of: $0.part, title: "refused now, allowed before")
      },
      comparison.loosened.first.map { Proof(of: $0, title: "explicitly refused before, not now") },
      comparison.tightened.first.map { Proof(of: $0, title: "explicitly refused now, not before") },
    ].compactMap(\.self)
  }
}

extension ContextValue {
  /// The value, or the values of a multivalued key in brackets.
  fileprivate var words: String {
    switch self {
    case .single(let value): Self.shown(value)
    case .multiple(let values): "[\(values.map(Self.shown).joined(separator: ", "))]"
    }
  }

  private static func shown(_ value: String) -> String { value.isEmpty ? "(empty)" : value }
}
