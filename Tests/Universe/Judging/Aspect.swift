import PolicyModel
import PolicySemantics

/// One element of a statement, asked about alone: the rest of its document matches its request.
///
/// A statement matches when each of its elements does, so that the literal evaluator need answer
/// only once for each element and each value that the element looks at.
struct Aspect: Hashable {
  /// The element.
  enum Element: Hashable {
    /// A principal element.
    case principal(PrincipalSketch)
    /// An action element.
    case action(ListSketch)
    /// A resource element.
    case resource(ListSketch)
    /// A condition.
    case clause(ClauseSketch)
  }

  /// The element.
  let element: Element

  /// The effect of its statement, on which `NotPrincipal` depends.
  let effect: Effect

  /// The version of its document, on which variables depend.
  let version: String?

  /// The kind of its document, on which short ARNs depend.
  let kind: PolicyKind

  /// How doubts are read.
  let reading: Reading

  /// An action that the rest of the document is asked about.
  static let action = "s3:GetObject"

  /// A resource that the rest of the document is asked about.
  static let resource = "arn:aws:s3:::b"

  /// A caller that the rest of the document is asked about where documents name principals.
  static let principal = "anonymous"

  /// Reads a document with this element and others that match the standing request.
  ///
  /// - Throws: `UniverseError` when the kind has no such element.
  func document() throws(UniverseError) -> PolicyDocument {
    var statement = StatementSketch(effect, action: ListSketch(["s3:*"]))
    if !kind.isAttachedToPrincipal { statement.principal = .everyone }
    if kind == .trust { statement.resource = nil }
    switch element {
    case .principal(let principal): statement.principal = principal
    case .action(let action): statement.action = action
    case .resource(let resource): statement.resource = resource
    case .clause(let clause): statement.conditions = [clause]
    }
    return try PolicySketch([statement], version: version).document(kind: kind)
  }

  /// The keys whose values the element looks at, as written: its own and those of its variables.
  var keys: [String] {
    switch element {
    case .principal, .action: []
    case .resource(let resource): resource.values.flatMap(variables)
    case .clause(let clause): [clause.key] + clause.values.flatMap(variables)
    }
  }

  private func variables(of text: String) -> [String] {
    let isExpanded =
      version == "2012-10-17" || version == nil && reading.takes(.missingVersionIs2012)
    return isExpanded ? variableNames(in: text) : []
  }
}

/// Returns the keys that stand as variables in a text.
func variableNames(in text: String) -> [String] {
  text.split(separator: "${").dropFirst(text.hasPrefix("${") ? 0 : 1).compactMap { rest in
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let name = rest[..<end].prefix { $0 != "," }
    return ["*", "?", "$"].contains(name) ? nil : String(name)
  }
}
