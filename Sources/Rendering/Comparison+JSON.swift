import LocatedJSON
import PlainLanguage
import PolicySemantics

extension Comparison {
  /// The members that tell a comparison; those of the guardrails only where they differ.
  var members: [(name: String, value: JSONTree)] {
    var members: [(name: String, value: JSONTree)] = [
      ("verdict", .string(verdict.rawValue)),
      ("guardrails", .string(guardrails.rawValue)),
      ("gained", .array(gained.map(\.tree))),
      ("lost", .array(lost.map(\.tree))),
    ]
    if guardrails != .same {
      members.append(("loosened", .array(loosened.map(\.tree))))
      members.append(("tightened", .array(tightened.map(\.tree))))
    }
    members.append(("undecided", .array(undecided.map(\.tree))))
    return members
  }
}

extension Undecided {
  fileprivate var tree: JSONTree {
    .members([
      "reason": .string(reason.rawValue),
      "side": .string(side.rawValue),
      "pointer": .string(pointer),
      "line": span.map { .integer(Int($0.start.line)) },
      "message": .string(words),
    ])
  }
}
