/// What a ruling would answer if one doubt were read otherwise.
package struct OtherRuling: Hashable, Sendable {
  /// The choice that differs from the default.
  package let choice: Choice

  /// The answer under it.
  package let ruling: Ruling
}

extension Ruling {
  /// Asks the question again under every other reading that occurs in the policies, one at a time.
  ///
  /// - Parameters:
  ///   - partial: What is known of the request.
  ///   - policies: All policies that apply to it.
  /// - Returns: The choices under which the verdict differs from that by default, in the order of
  ///   their declaration, with the answers; empty when no reading matters.
  /// - Complexity: One ruling for each choice whose doubt the policies touch, each with a budget of
  ///   its own.
  package func differing(_ partial: PartialRequest, under policies: PolicySet) -> [OtherRuling] {
    let known = KnownContext(partial).request
    var doubts = Set(Decision.of(known, under: policies).doubts)
    for place in policies.placedDocuments {
      doubts.formUnion(place.document.doubts(about: nil, kind: place.kind))
    }
    return Choice.allCases.filter { doubts.contains($0.doubt) }.compactMap { choice in
      let other = Ruling.of(partial, under: policies, reading: Reading([choice]))
      return other.verdict == verdict ? nil : OtherRuling(choice: choice, ruling: other)
    }
  }
}
