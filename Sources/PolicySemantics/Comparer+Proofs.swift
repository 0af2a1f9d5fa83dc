extension Comparer {
  /// Names what was found, each part with a proof that keeps every axiom where one is found.
  mutating func proved(_ found: [FoundPart]) -> [AccessPart] {
    var parts: [AccessPart] = []
    for entry in found {
      let witness = entry.against.isEmpty ? nil : possibleWitness(of: entry)
      parts.append(
        AccessPart(
          entry.part,
          of: entry.question,
          witness: witness ?? entry.part.witness,
          against: witness == nil ? entry.against : [],
        )
      )
    }
    return parts
  }

  /// Returns a request of a part that keeps every axiom, nil when none is found.
  private mutating func possibleWitness(of found: FoundPart) -> Request? {
    let question = found.question
    let finder = PossibleWitness(
      question: question,
      kind: kind,
      premises: premises,
      keyTypes: keyTypes,
    )
    var share = budget.lend()
    defer { budget.takeBack(share) }
    do throws(SearchLimit) {
      guard let request = try finder.request(in: found.part, budget: &share),
        judge.confirms(request, question.effect, isGuardrail: found.isGuardrail)
      else { return nil }
      return request
    } catch {
      return nil
    }
  }
}
