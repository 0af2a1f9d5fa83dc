import GitHistory
import PolicyReview

extension ReviewSummary {
  /// The counts.
  var tree: JSONTree {
    .members([
      "policies": .integer(policies),
      "widened": .integer(widened),
      "narrowed": .integer(narrowed),
      "mixed": .integer(mixed),
      "same": .integer(same),
      "guardrailsOnly": .integer(guardrailsOnly),
      "undecided": .integer(undecided),
      "invalid": .integer(invalid),
      "guardrailsLoosened": .integer(guardrailsLoosened),
      "guardrailsTightened": .integer(guardrailsTightened),
      "filesWithProblems": .integer(filesWithProblems),
    ])
  }
}

extension Commit {
  /// The commit; its time in seconds since 1970, UTC.
  var tree: JSONTree {
    .members([
      "sha": .string(id.hex),
      "author": .string(authorName),
      "time": .integer(Int(authorTime)),
      "subject": .string(subject),
    ])
  }
}
