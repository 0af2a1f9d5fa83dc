import PolicySemantics

/// Words for actions: what somebody does, as a verb, and what is done, as a noun.
struct ActionWords {
  /// The actions.
  private let axis: AccessAxis

  private let determiner: Determiner

  private var limit: Int

  /// The actions summed up, nil where lists of the usual length hold them.
  private let summary: ActionSummary?

  /// Words for an axis, with lists of so many names at most.
  init(
    _ axis: AccessAxis,
    _ determiner: Determiner = .every,
    limit: Int = WordList.limit,
  ) {
    self.limit = limit
    let plain = axis.plain(foldingCase: true)
    self.axis = plain
    self.determiner = determiner
    summary =
      plain.included.count > WordList.limit && !plain.included.contains("*")
      ? ActionSummary(plain.included, determiner) : nil
  }

  /// The same words with shorter lists.
  func limited(to limit: Int) -> ActionWords {
    var words = self
    words.limit = limit
    return words
  }

  /// What somebody can do, such as `use s3:GetObject and s3:PutObject`.
  var verb: String {
    let included = axis.included
    if axis.excluded.isEmpty, axis.within.isEmpty, included.count < limit {
      let known = included.compactMap { pattern in
        Self.knownVerbs[pattern.lowercased()].map { "\($0) (\(pattern))" }
      }
      if known.count == included.count {
        return WordList(items: known).joined(by: conjunction)
      }
    }
    return "use \(noun)"
  }

  /// What is done, such as `every s3 action except s3:DeleteBucket`.
  var noun: String {
    let included = axis.included
    let actions =
      if included.contains("*") {
        "\(determiner) action"
      } else if included.count > limit {
        (summary ?? ActionSummary(included, determiner)).words(limit: limit)
      } else {
        WordList(items: included.map { Self.name($0, determiner) }).joined(by: conjunction)
      }
    return actions + axis.restrictions({ Self.name($0) }, exceptionName: \.self, limit: limit)
  }

  private var conjunction: String {
    switch determiner {
    case .every: "and"
    case .any: "or"
    }
  }

  /// A pattern as people say it.
  static func name(_ pattern: String, _ determiner: Determiner = .every) -> String {
    pattern.hasSuffix(":*") && !pattern.dropLast(2).contains { "*?".contains($0) }
      ? "\(determiner) \(pattern.dropLast(2)) action" : pattern
  }
}
