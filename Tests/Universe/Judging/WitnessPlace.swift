import PolicySemantics

/// Tells whether a part's own request is one of the part, element by element.
struct WitnessPlace {
  private let pair: ReadPair
  private let reader: PartReader

  /// Prepares to look at the parts of a pair.
  init(_ pair: ReadPair) {
    self.pair = pair
    reader = PartReader(pair)
  }

  /// Returns whether the evaluator says that the request of a part is not of the part.
  ///
  /// - Throws: `UniverseError` when an element cannot stand in a document of its own.
  func isOutside(
    _ part: AccessPart,
    _ memory: inout LiteralMemory,
  ) throws(UniverseError) -> Bool {
    let witness = part.witness
    for kind in part.principals.reachedBy where !ReadPair.reaches(witness.principal, kind) {
      return true
    }
    for kind in part.principals.sparedBy where ReadPair.reaches(witness.principal, kind) {
      return true
    }
    for term in reader.terms(of: part) {
      var (isMet, isMissed) = (false, false)
      for choice in term.choices {
        let answers = try choice.map { aspect throws(UniverseError) in
          try memory.matches(aspect, standing(in: witness, for: aspect))
        }
        if !answers.contains(false) { isMet = true }
        if answers.contains(true) { isMissed = true }
      }
      if term.expected ? !isMissed : isMet { return true }
    }
    return false
  }

  /// The request with nothing but what an element looks at; elsewhere it is the standing request.
  private func standing(in witness: Request, for aspect: Aspect) -> Request {
    var (action, resource) = (Aspect.action, Aspect.resource)
    switch aspect.element {
    case .action: action = witness.action
    case .resource: resource = witness.resource
    case .principal, .clause: break
    }
    return Request(
      principal: witness.principal,
      action: action,
      resource: resource,
      context: witness.context,
    )
  }
}
