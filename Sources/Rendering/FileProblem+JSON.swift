import LocatedJSON
import PlainLanguage
import PolicyReview
import PolicySemantics

extension FileProblem {
  /// The problem with its place.
  var tree: JSONTree {
    .members([
      "path": .string(path),
      "side": .string(side.rawValue),
      "line": position.map { .integer(Int($0.line)) },
      "column": position.map { .integer(Int($0.column)) },
      "rule": .string(rule),
      "message": .string(words),
    ])
  }
}
