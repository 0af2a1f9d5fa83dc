import PolicyModel
import PolicySemantics

/// The words for a whole statement as it stands.
struct StatementWords {
  /// The statement.
  let statement: Statement

  /// How sentences speak of the policy.
  let voice: PolicyVoice

  /// What an Allow allows on one side of the change, without what a Deny beside it refuses.
  func allowed(_ tense: PolicyVoice.Tense, on side: Side, besideDenies: Bool) -> Sentence {
    var clause = voice.allows(who, to: predicate, tense)
    clause.exception = besideDenies ? "except what is denied" : nil
    let standing = Claim.Standing(
      side,
      besideDenies ? .implicitlyDenied : .allowed,
      holds: !besideDenies
    )
    return Sentence(clause.sentence, claims: [Claim(.each, of: region, [standing])])
  }

  /// Whether no list of the statement is so long that words leave some of it out.
  var namesEverything: Bool {
    let lists =
      [actions.included, actions.excluded, resources.included, resources.excluded]
      + [principals.included, principals.excluded] + conditions.map(\.values)
    return lists.allSatisfy { $0.count <= WordList.limit }
  }

  /// The requests of which the words speak.
  var region: AccessRegion { voice.region(actions, resources, principals, conditions) }

  /// What a Deny refuses, as a noun.
  var refusal: Wordings {
    voice.noun(actions, resources, who, conditions)
  }

  /// A statement's name for people: its effect with its name.
  static func title(of statement: Statement) -> String {
    let effect = statement.effect.value.rawValue
    guard let sid = statement.sid?.value, !sid.isEmpty else { return effect }
    return "\(effect) \(sid.quoted)"
  }

  private var who: String { voice.who(principals, conditions) }

  private var predicate: Wordings {
    voice.predicate(actions, resources, conditions)
  }

  private var actions: AccessAxis { AccessAxis(statement.action) }

  private var resources: AccessAxis {
    statement.resource.map { AccessAxis($0) } ?? AccessAxis(included: ["*"])
  }

  private var principals: AccessAxis {
    guard let element = statement.principal else { return AccessAxis(included: ["*"]) }
    let names = element.principals.map(\.value.value)
    return element.isNegated
      ? AccessAxis(included: ["*"], excluded: names) : AccessAxis(included: names)
  }

  private var conditions: [AccessCondition] { statement.conditions.map(AccessCondition.init) }
}

extension AccessAxis {
  /// What an element of a statement matches.
  fileprivate init(_ element: PatternElement) {
    let patterns = element.patterns.map(\.value)
    self =
      element.isNegated
      ? AccessAxis(included: ["*"], excluded: patterns) : AccessAxis(included: patterns)
  }
}
