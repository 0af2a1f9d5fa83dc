import PolicySemantics

/// Words for actions: what somebody does, as a verb, and what is done, as a noun.
struct ActionWords {
  /// The actions.
  private let axis: AccessAxis

  /// Words for an axis.
  init(_ axis: AccessAxis) {
    self.axis = axis.plain(foldingCase: true)
  }

  /// What somebody can do, such as `use s3:GetObject and s3:PutObject`.
  var verb: String {
    let included = axis.included
    if axis.excluded.isEmpty, axis.within.isEmpty, included.count <= 3 {
      let known = included.compactMap { pattern in
        Self.knownVerbs[pattern.lowercased()].map { "\($0) (\(pattern))" }
      }
      if known.count == included.count { return WordList(items: known).joined() }
    }
    return "use \(noun)"
  }

  /// What is done, such as `every s3 action except s3:DeleteBucket`.
  var noun: String {
    let included = axis.included
    let actions =
      if included.contains("*") {
        "every action"
      } else if included.count > WordList.limit {
        ActionSummary(included).words
      } else {
        WordList(items: included.map(Self.name)).joined()
      }
    return actions + axis.restrictions(Self.name, exceptionName: \.self)
  }

  /// A pattern as people say it.
  static func name(_ pattern: String) -> String {
    pattern.hasSuffix(":*") ? "every \(pattern.dropLast(2)) action" : pattern
  }
}
