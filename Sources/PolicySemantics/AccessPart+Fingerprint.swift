import PolicyModel

extension AccessPart {
  /// Names a part of an answer.
  init(
    _ part: PartBuilder.Part,
    of question: DifferenceQuestion,
    witness: Request,
    against: [Axiom],
  ) {
    let cause = question.cause
    self.init(
      fingerprint: Self.fingerprint(question.effect, part),
      effect: question.effect,
      statement: StatementReference(
        side: cause.side ?? .new,
        index: cause.source.index,
        sid: cause.source.sid?.value,
        span: cause.source.span,
      ),
      actions: part.actions,
      resources: part.resources,
      principals: part.principals,
      conditions: part.conditions,
      witness: witness,
      against: against,
    )
  }

  /// Twelve hexadecimal digits over what a part means: sets are sorted, names and places left out.
  private static func fingerprint(_ effect: Effect, _ part: PartBuilder.Part) -> String {
    let conditions = part.conditions.map { condition in
      let values = Set(condition.values).sorted().joined(separator: "\u{1F}")
      return "\(condition.mustHold)\(condition.conditionOperator.spelling)"
        + "\(condition.key.foldedASCII)\u{1E}\(values)"
    }
    var fields = [
      [effect.rawValue], part.actions.included.map(\.foldedASCII),
      part.actions.excluded.map(\.foldedASCII), part.resources.included, part.resources.excluded,
      part.principals.included, part.principals.excluded, conditions,
      (part.actions.within.map { $0.map(\.foldedASCII) } + part.resources.within
        + part.principals.within).map { Set($0).sorted().joined(separator: "\u{1E}") },
    ]
    let reach =
      part.principals.reachedBy.map { "+\($0.rawValue)" }
      + part.principals.sparedBy.map { "-\($0.rawValue)" }
    if !reach.isEmpty { fields.append(reach) }
    let text = fields.map { Set($0).sorted().joined(separator: "\u{1D}") }.joined(
      separator: "\u{1C}"
    )
    return hash(text)
  }

  /// The 64-bit FNV-1a hash of a text, its first twelve hexadecimal digits.
  private static func hash(_ text: String) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(value, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return String(padded.prefix(12))
  }
}
