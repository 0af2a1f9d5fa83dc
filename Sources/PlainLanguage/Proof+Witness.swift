import PolicySemantics

extension Proof {
  /// Shows a part's witness under a title, and one in brief.
  init(of part: AccessPart, title: String, brief: String) {
    let request = part.witness
    let context = request.context.sorted { $0.key < $1.key }
    self.title = title
    briefTitle = brief
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
    let parts = [
      (
        ChangeWords.weightiest(words.gained).first?.part, "allowed now, refused before",
        "now allowed"
      ),
      (
        ChangeWords.weightiest(words.lost).first?.part, "refused now, allowed before",
        "now refused"
      ),
      (comparison.loosened.first, "explicitly refused before, not now", "no longer denied"),
      (comparison.tightened.first, "explicitly refused now, not before", "now denied"),
    ]
    return parts.compactMap { part, title, brief in
      part.map { Proof(of: $0, title: title, brief: brief) }
    }
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
