import PolicyModel
import PolicySemantics
import ServiceReference

/// A part of a comparison with what the rules ask about it.
struct PartFacts {
  /// The part.
  let part: AccessPart

  /// The statements of both sides to which its cause belongs.
  let pair: StatementPair?

  /// The actions of today that it can be about; none where AWS documents it as impossible.
  let actions: KnownActions

  /// Whether a condition confines it.
  var isConditioned: Bool { part.conditions.contains(where: \.isConfining) }

  /// Whether it matches nothing that AWS has today.
  var isLatent: Bool { actions.isEmpty }

  /// Whether a condition keeps strangers out.
  var keepsStrangersOut: Bool {
    part.conditions.contains { $0.keepsStrangersOut(.embedded) }
  }

  /// The principals by name: those of the first list that is not everyone.
  var principals: [String] {
    ([part.principals.included] + part.principals.within)
      .first { !$0.contains("*") } ?? ["*"]
  }

  /// Whether actions and resources of the part are all there are, exceptions aside.
  var isEverything: Bool {
    part.actions.included.contains { $0 == "*" || $0 == "*:*" }
      && part.resources.included.contains("*")
      && (part.actions.within + part.resources.within).allSatisfy { $0.contains("*") }
  }

  /// The statement that causes the part, nil where the alignment does not know it.
  var statement: Statement? { part.statement.side == .old ? pair?.old : pair?.new }

  /// Whether an Allow causes the part.
  var isAllowed: Bool { part.effect == .allowAdded || part.effect == .allowRemoved }
}
