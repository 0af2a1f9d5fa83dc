package import PolicyModel
package import PolicySemantics

/// A comparison to be asked for: two policies, their kind, and what caps both.
package struct PairSketch: Hashable, Sendable {
  /// What the policies are attached to.
  package var kind: PolicyKind

  /// The policy before the change, nil when there was none.
  package var old: PolicySketch?

  /// The policy after the change, nil when there is none.
  package var new: PolicySketch?

  /// The permissions boundaries around both.
  package var boundary: [PolicySketch] = []

  /// The service control policies around both, one list a level.
  package var serviceControl: [[PolicySketch]] = []

  /// The resource control policies around both, one list a level.
  package var resourceControl: [[PolicySketch]] = []

  /// The choices in which doubts are not read by default.
  package var choices: [Choice] = []

  /// Creates a comparison without surroundings.
  package init(_ kind: PolicyKind, old: PolicySketch?, new: PolicySketch?) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// Every document with the kind it is read as, the two that are compared first.
  var documents: [(sketch: PolicySketch, kind: PolicyKind)] {
    [old, new].compactMap { $0 }.map { ($0, kind) } + boundary.map { ($0, .boundary) }
      + serviceControl.joined().map { ($0, .scp) } + resourceControl.joined().map { ($0, .rcp) }
  }

  /// Every statement of every document.
  var statements: [StatementSketch] { documents.flatMap(\.sketch.statements) }

  /// The statements whose tests tell what values keys have: an Allow counts for nothing in a resource
  /// control policy, nor in a boundary where policies name principals.
  var countingStatements: [StatementSketch] {
    let allowing = [old, new].compactMap { $0 } + serviceControl.joined()
    let denying = (namesPrincipals ? boundary : []) + resourceControl.joined()
    return (allowing + (namesPrincipals ? [] : boundary)).flatMap(\.statements)
      + denying.flatMap(\.statements).filter { $0.effect == .deny }
  }

  /// How doubts are read.
  package var reading: Reading { Reading(choices) }

  /// Whether some statement of the two documents names principals.
  var namesPrincipals: Bool {
    [old, new].contains { $0?.statements.contains { $0.principal != nil } == true }
  }

  /// Whether requests have a caller from whom keys follow: principals or two such keys are named.
  var identifiesCallers: Bool {
    var keys = Set(statements.flatMap(\.conditions).map { $0.key.lowercased() })
    // A variable is then tested too: for having a value.
    if choices.contains(.unresolvedIsVoid), usesUserName { keys.insert("aws:username") }
    return namesPrincipals || keys.count { KeyDescription.of($0).isLinked } > 1
  }
}

extension PairSketch {
  /// Whether the caller's name stands as a variable somewhere.
  private var usesUserName: Bool {
    statements.contains { statement in
      ((statement.resource?.values ?? []) + statement.conditions.flatMap(\.values)).contains {
        variableNames(in: $0).contains { $0.lowercased() == "aws:username" }
      }
    }
  }
}

extension PairSketch: CustomStringConvertible {
  /// The documents line by line, as they would be put into files.
  package var description: String {
    var lines = ["kind \(kind.rawValue)"]
    if !choices.isEmpty { lines.append("reading \(choices.map(\.rawValue))") }
    lines.append("old  \(old?.text ?? "null")")
    lines.append("new  \(new?.text ?? "null")")
    lines += boundary.map { "boundary \($0.text)" }
    for (level, documents) in serviceControl.enumerated() {
      lines += documents.map { "scp \(level) \($0.text)" }
    }
    for (level, documents) in resourceControl.enumerated() {
      lines += documents.map { "rcp \(level) \($0.text)" }
    }
    return lines.joined(separator: "\n")
  }
}
