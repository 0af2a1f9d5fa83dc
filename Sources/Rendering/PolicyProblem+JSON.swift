import LocatedJSON
import PlainLanguage
import PolicyModel
import PolicySemantics

extension PolicyProblem {
  /// The problem with its place on one side.
  func tree(side: Side) -> JSONTree {
    .members([
      "rule": .string(rule.rawValue),
      "severity": .string(rule.isError ? "error" : "warning"),
      "side": .string(side.rawValue),
      "pointer": .string(pointer),
      "line": .integer(Int(span.start.line)),
      "column": .integer(Int(span.start.column)),
      "message": .string(words),
    ])
  }
}
