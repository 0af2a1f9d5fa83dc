import LocatedJSON
package import PolicyReview
package import PolicySemantics

extension RulingExplanation {
  /// Puts an answer into words.
  ///
  /// - Parameters:
  ///   - ruling: The answer.
  ///   - partial: What is known of the request.
  ///   - applied: The policies that apply, with their files.
  ///   - otherReadings: The choices of reading under which the answer would be another.
  package init(
    of ruling: Ruling,
    on partial: PartialRequest,
    under applied: AppliedPolicies,
    otherReadings: [OtherRuling] = [],
  ) {
    let request = RequestWords(partial.request)
    let decisions = DecisionWords(applied: applied, request: partial.request)
    self.init(
      answer: otherReadings.isEmpty ? Answer(ruling.verdict) : .cannotTell,
      headline: Self.headline(ruling, request, isReadOtherwise: !otherReadings.isEmpty),
      grounds: ruling.decision.map(decisions.grounds) ?? [],
      keys: ruling.keys.map { decisions.key($0) },
      examples: [
        ruling.allowed.map { Self.example($0, "Allowed", ruling, decisions) },
        ruling.refused.map { Self.example($0, "Refused", ruling, decisions) },
      ].compactMap(\.self),
      obstacles: [],
      notes: Self.notes(ruling) + decisions.notes(ruling) + otherReadings.map(Self.note),
    )
  }

  /// Says that policies could not be read, so that there is no answer.
  package init(obstacles: [PolicyObstacle], to partial: PartialRequest) {
    let request = RequestWords(partial.request)
    self.init(
      answer: .cannotTell,
      headline:
        "Nothing is said on whether \(request.claim(canDo: true)): a policy that may matter "
        + "could not be read.",
      grounds: [],
      keys: [],
      examples: [],
      obstacles: obstacles.map { obstacle in
        let position = obstacle.position.map { ":\($0.line):\($0.column)" } ?? ""
        return PlacedSentence(obstacle.words, place: obstacle.path + position)
      },
      notes: [],
    )
  }

  private static func headline(
    _ ruling: Ruling,
    _ request: RequestWords,
    isReadOtherwise: Bool,
  ) -> String {
    switch ruling.verdict {
    case .allowed where isReadOtherwise, .refused where isReadOtherwise:
      "Whether \(request.claim(canDo: true)) depends on what AWS's documentation leaves open: by the "
        + "readings with the best support it \(ruling.verdict == .allowed ? "can" : "cannot")."
    case .allowed: request.claim(canDo: true).capitalizedFirst + "."
    case .refused: request.claim(canDo: false).capitalizedFirst + "."
    case .dependent:
      "Whether \(request.claim(canDo: true)) depends on "
        + (ruling.keys.count == 1 ? "a condition key that is" : "condition keys that are")
        + " not given."
    case .undecided:
      "Whether \(request.claim(canDo: true)) was not found out: the condition keys that are not "
        + "given combine in more ways than the search covers."
    }
  }

  private static func example(
    _ example: Ruling.Example,
    _ outcome: String,
    _ ruling: Ruling,
    _ decisions: DecisionWords,
  ) -> Example {
    let isWhole = example.context.count >= ruling.keys.count
    return Example(
      title: outcome + (isWhole ? " with" : ", whatever the other keys are, with"),
      options: example.context.flatMap { ContextOption(key: $0.key, value: $0.value).words },
      grounds: decisions.grounds(example.decision),
    )
  }

  /// Says what the answer would be under another reading, and how to be sure.
  private static func note(_ other: OtherRuling) -> String {
    let answer =
      switch other.ruling.verdict {
      case .allowed: "YES"
      case .refused: "NO"
      case .dependent: "that it depends on keys that are not given"
      case .undecided: "not found out"
      }
    return "AWS leaves open (\(other.choice.doubt.rawValue)) whether \(other.choice.words): if so "
      + "(`--reading \(other.choice.rawValue)`), the answer is \(answer); to be sure, "
      + "\(other.choice.advice)."
  }

  private static func notes(_ ruling: Ruling) -> [String] {
    guard !ruling.keys.isEmpty else { return [] }
    return [
      "Give a key with `--context KEY=VALUE`, say with `--context KEY` that it is absent, or read "
        + "every key that is not given as absent with `--only-given`."
    ]
  }
}

extension RulingExplanation.Answer {
  /// The answer of a verdict.
  package init(_ verdict: Ruling.Verdict) {
    switch verdict {
    case .allowed: self = .yes
    case .refused: self = .no
    case .dependent, .undecided: self = .cannotTell
    }
  }
}
