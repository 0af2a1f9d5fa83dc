package import PolicyModel
package import PolicySemantics

/// A pair of policies as read, and their comparison.
package struct ReadPair: Sendable {
  /// What was read.
  package let sketch: PairSketch

  /// The policy before the change.
  package let old: PolicyDocument?

  /// The policy after the change.
  package let new: PolicyDocument?

  /// What caps both.
  package let surroundings: Surroundings

  /// Whether neither document has an Allow, so that both are read on top of one for everything.
  let isBare: Bool

  /// The answer to be judged.
  package let comparison: Comparison

  /// Compares documents; a check of the shrinker gives its own answer instead.
  package typealias Comparing = (
    PolicyDocument?, PolicyDocument?, PolicyKind, Surroundings, Reading
  )
    -> Comparison

  /// Reads the documents and compares them.
  ///
  /// - Throws: `UniverseError` when a document is no valid policy.
  package init(
    _ sketch: PairSketch,
    comparing: Comparing = ReadPair.compare,
  ) throws(UniverseError) {
    self.sketch = sketch
    old = try Self.document(sketch.old, sketch.kind)
    new = try Self.document(sketch.new, sketch.kind)
    var levels: [[PolicyDocument]] = []
    for level in sketch.serviceControl { levels.append(try Self.documents(level, .scp)) }
    var resourceLevels: [[PolicyDocument]] = []
    for level in sketch.resourceControl { resourceLevels.append(try Self.documents(level, .rcp)) }
    surroundings = Surroundings(
      boundary: try Self.documents(sketch.boundary, .boundary),
      serviceControl: levels,
      resourceControl: resourceLevels,
    )
    let statements = (old?.statements ?? []) + (new?.statements ?? [])
    isBare = !statements.isEmpty && statements.allSatisfy { $0.effect.value == .deny }
    comparison = comparing(old, new, sketch.kind, surroundings, sketch.reading)
  }

  /// Compares documents as users do.
  package static func compare(
    old: PolicyDocument?,
    new: PolicyDocument?,
    kind: PolicyKind,
    surroundings: Surroundings,
    reading: Reading,
  ) -> Comparison {
    .between(old: old, new: new, kind: kind, surroundings: surroundings, reading: reading)
  }

  /// Returns what the literal evaluator says of a request, asked about whole documents.
  func truth(about request: Request) -> Truth {
    Truth(
      before: outcome(request, old, sketch.kind),
      after: outcome(request, new, sketch.kind),
      isWithinCaps: isWithinCaps(request),
    )
  }

  /// Whether some statement of the pair names principals.
  var namesPrincipals: Bool {
    ((old?.statements ?? []) + (new?.statements ?? [])).contains { $0.principal != nil }
  }

  /// Whether caps surround a pair that names principals: some of those they may not reach.
  var capsReachSome: Bool {
    namesPrincipals && surroundings != Surroundings()
  }

  /// Returns whether no cap that reaches the caller stands in the way of a request.
  func isWithinCaps(_ request: Request) -> Bool {
    let limits = !namesPrincipals
    let levels =
      (surroundings.boundary.isEmpty ? [] : [(surroundings.boundary, PolicyKind.boundary, limits)])
      + surroundings.serviceControl.map { ($0, PolicyKind.scp, true) }
      + surroundings.resourceControl.map { ($0, PolicyKind.rcp, false) }
    return levels.allSatisfy { documents, kind, mustAllow in
      if namesPrincipals, !Self.reaches(request.principal, kind) { return true }
      if kind == .rcp, !Self.isUnderResourceControl(request.action) { return true }
      let outcomes = documents.map { outcome(request, $0, kind) }
      return !outcomes.contains(.explicitlyDenied) && (!mustAllow || outcomes.contains(.allowed))
    }
  }

  /// Returns whether resource control policies reach an action (T-33).
  static func isUnderResourceControl(_ action: String) -> Bool {
    action.lowercased() != "kms:retiregrant" && ResourceControlServices.obey(action)
  }

  /// Returns whether policies of a kind reach a caller (T-24, T-32, E-30 to E-33).
  static func reaches(_ principal: String?, _ kind: PolicyKind) -> Bool {
    guard let principal else { return true }
    let isOfIAM =
      [":role/", ":user/", ":root", ":assumed-role/", ":federated-user/"]
      .contains { principal.contains($0) }
    let isServiceLinked =
      principal.contains(":role/aws-service-role/")
      || principal.contains(":assumed-role/AWSServiceRoleFor")
    if isServiceLinked { return kind == .boundary }
    if principal.hasSuffix(":root") { return kind != .boundary }
    return isOfIAM || kind == .rcp
  }

  private func outcome(
    _ request: Request,
    _ document: PolicyDocument?,
    _ kind: PolicyKind,
  ) -> Decision.Outcome {
    document.map {
      Decision.of(request, byItself: $0, kind: kind, reading: sketch.reading).outcome
    } ?? .implicitlyDenied
  }

  private static func document(
    _ sketch: PolicySketch?,
    _ kind: PolicyKind,
  ) throws(UniverseError) -> PolicyDocument? {
    guard let sketch else { return nil }
    return try sketch.document(kind: kind)
  }

  private static func documents(
    _ sketches: [PolicySketch],
    _ kind: PolicyKind,
  ) throws(UniverseError) -> [PolicyDocument] {
    var documents: [PolicyDocument] = []
    for sketch in sketches { documents.append(try sketch.document(kind: kind)) }
    return documents
  }
}
