import PolicyModel

extension Ruling {
  /// The steps that one search may take: a second's work at most.
  private static let stepLimit = 400_000

  /// Decides a request against everything that applies to it, as far as what is known of it decides.
  ///
  /// Every unknown key takes one value for each way in which the statements that still matter can
  /// read it, absence included where the key may be absent, and the evaluator decides each case.
  /// - Parameters:
  ///   - partial: What is known of the request.
  ///   - policies: All policies that apply to it.
  ///   - reading: How the doubts of AWS's documentation are read.
  /// - Returns: The answer.
  /// - Complexity: Exponential in the number of unknown keys at worst; bounded by a budget of steps,
  ///   past which the verdict is `undecided`.
  package static func of(
    _ partial: PartialRequest,
    under policies: PolicySet,
    reading: Reading = .byDefault,
  ) -> Ruling {
    let known = KnownContext(partial)
    var search = RulingSearch(known, policies, reading: reading, steps: stepLimit)
    let verdict = search.verdict()
    let isDependent = verdict == .dependent
    let found = isDependent ? [search.allowed, search.refused].compactMap(\.self) : []
    let keys =
      switch verdict {
      case .allowed, .refused: Set<String>()
      case .dependent: Set(found.flatMap(\.values.keys))
      case .undecided: search.unknown
      }
    return Ruling(
      verdict: verdict,
      decision: verdict == .allowed || verdict == .refused
        ? search.summary(
          doubts: Decision.of(known.request, under: policies, reading: reading).doubts
        ) : nil,
      keys: search.names.unknownKeys(keys),
      restsOnOwner: restsOnOwner(known, policies, verdict, reading),
      allowed: isDependent ? search.allowed?.example(search.names) : nil,
      refused: isDependent ? search.refused?.example(search.names) : nil,
    )
  }

  /// Whether the answer would be another one if the resource belonged to another account.
  private static func restsOnOwner(
    _ known: KnownContext,
    _ policies: PolicySet,
    _ verdict: Verdict,
    _ reading: Reading,
  ) -> Bool {
    guard let elsewhere = known.withForeignOwner else { return false }
    var search = RulingSearch(elsewhere, policies, reading: reading, steps: stepLimit)
    return search.verdict() != verdict
  }
}
