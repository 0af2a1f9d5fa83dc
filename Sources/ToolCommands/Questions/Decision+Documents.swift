import PolicyModel
import PolicySemantics

extension Decision {
  /// Decides a request against the statements of all documents, whatever their kinds are for.
  ///
  /// A Deny of any document denies; else an Allow of any document allows.
  static func of(
    _ request: Request,
    byThemselves policies: PolicySet,
    reading: Reading = .byDefault,
  ) -> Decision {
    let decisions = policies.documents.map { place in
      Decision.of(request, byItself: place.document, kind: place.kind, reading: reading)
        .placed(at: place)
    }
    let outcomes = Set(decisions.map(\.outcome))
    let outcome =
      [Outcome.explicitlyDenied, .allowed].first(where: outcomes.contains) ?? .implicitlyDenied
    let doubts = Set(decisions.flatMap(\.doubts))
    return Decision(
      outcome: outcome,
      deciders: decisions.filter { $0.outcome == outcome }.flatMap(\.deciders),
      doubts: Doubt.allCases.filter(doubts.contains),
    )
  }

  /// The decision with its statements at their document's place.
  private func placed(at place: PolicySet.Place) -> Decision {
    Decision(
      outcome: outcome,
      deciders: deciders.map { decider in
        DecidingStatement(
          policy: place.kind,
          level: place.level,
          document: place.index,
          statement: decider.statement,
          sid: decider.sid,
        )
      },
      doubts: doubts,
    )
  }
}

extension PolicySet {
  /// A document with its place among the others.
  fileprivate struct Place {
    let document: PolicyDocument
    let kind: PolicyKind
    let level: Int?
    let index: Int
  }

  /// Every document, list by list.
  fileprivate var documents: [Place] {
    let lists: [([PolicyDocument], PolicyKind, Int?)] =
      [
        (identity, .identity, nil), (resource, .resource, nil), (boundary, .boundary, nil),
        (session, .session, nil),
      ] + serviceControl.enumerated().map { ($1, .scp, $0) }
      + resourceControl.enumerated().map { ($1, .rcp, $0) } + [(endpoint, .endpoint, nil)]
    return lists.flatMap { documents, kind, level in
      documents.enumerated().map { Place(document: $1, kind: kind, level: level, index: $0) }
    }
  }
}
