import PolicyModel

/// Policies with the statements that can match a request, in which some context keys are open.
struct OpenPolicies {
  /// A document with its place and its statements of interest.
  private struct Document {
    let place: PlacedDocument
    let statements: [OpenStatement]
  }

  private let policies: PolicySet
  private let reading: Reading
  private let documents: [Document]

  /// Whether the caller has a permissions boundary.
  let hasBoundary: Bool

  /// Takes from policies what meets a request's caller and action.
  init(_ policies: PolicySet, for request: Request, reading choices: Reading) {
    self.policies = policies
    reading = choices
    hasBoundary = !policies.boundary.isEmpty
    let reading = RequestReading(request, hasBoundary: hasBoundary, choices: choices)
    documents = policies.placedDocuments.map { place in
      let isSubject = reading.identity.isSubject(to: place.kind)
      let statements = place.document.statements.filter { statement in
        isSubject
          && statement.keeping(resource: nil, conditions: [])
            .applies(to: reading, in: place.document, kind: place.kind)
      }
      return Document(
        place: place,
        statements: statements.map {
          OpenStatement($0, of: place.document, kind: place.kind, reading: choices)
        },
      )
    }
  }

  /// The policies once some keys are known, in the two ways in which the rest can bear on access.
  struct Bounds {
    /// As if every open Allow failed and every open Deny matched.
    let least: PolicySet
    /// As if every open Allow matched and every open Deny failed.
    let most: PolicySet
    /// The statements that are still open.
    let open: [OpenStatement]
  }

  /// Returns what is left of the policies once some keys are known.
  ///
  /// - Parameters:
  ///   - request: The request with the known keys.
  ///   - unknown: The folded names of the keys that are not known.
  /// - Returns: The bounds; they are the same where nothing is open.
  /// - Complexity: Linear in the number of statements.
  func bounds(of request: Request, unknown: Set<String>) -> Bounds {
    let reading = RequestReading(request, hasBoundary: hasBoundary, choices: self.reading)
    var least = policies.emptied
    var most = policies.emptied
    var open: [OpenStatement] = []
    for document in documents {
      var lower: [Statement] = []
      var upper: [Statement] = []
      for statement in document.statements {
        guard let rest = statement.remainder(in: reading, unknown: unknown) else { continue }
        let isAllow = statement.source.effect.value == .allow
        if !rest.isOpen || !isAllow { lower.append(rest.statement) }
        if !rest.isOpen || isAllow { upper.append(rest.statement) }
        if rest.isOpen { open.append(statement) }
      }
      least.append(document.place.document.keeping(lower), like: document.place)
      most.append(document.place.document.keeping(upper), like: document.place)
    }
    return Bounds(least: least, most: most, open: open)
  }

  /// Every statement of interest with its place, list by list.
  var statements: [(place: DecidingStatement, statement: OpenStatement)] {
    documents.flatMap { document in
      document.statements.map { statement in
        (
          DecidingStatement(
            policy: document.place.kind,
            level: document.place.level,
            document: document.place.index,
            statement: statement.source,
          ), statement
        )
      }
    }
  }
}

extension PolicySet {
  /// The set with its levels and without its documents.
  fileprivate var emptied: PolicySet {
    var result = PolicySet()
    result.serviceControl = serviceControl.map { _ in [] }
    result.resourceControl = resourceControl.map { _ in [] }
    return result
  }

  /// Appends a document to the list and level of another.
  fileprivate mutating func append(_ document: PolicyDocument, like place: PlacedDocument) {
    switch place.kind {
    case .identity: identity.append(document)
    case .resource, .trust: resource.append(document)
    case .boundary: boundary.append(document)
    case .session: session.append(document)
    case .scp: serviceControl[place.level ?? 0].append(document)
    case .rcp: resourceControl[place.level ?? 0].append(document)
    case .endpoint: endpoint.append(document)
    }
  }
}
