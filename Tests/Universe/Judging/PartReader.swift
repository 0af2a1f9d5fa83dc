import PolicyModel
import PolicySemantics

/// Reads the parts of a comparison as elements that the literal evaluator answers about.
struct PartReader {
  /// An element of a part: for each choice its readings.
  struct Term {
    /// Where one of the choices matches, the element does.
    let choices: [[Aspect]]

    /// Whether it must match.
    let expected: Bool
  }

  /// A place where a text stands, which decides how it is read.
  private struct Source: Hashable {
    let version: String?
    let kind: PolicyKind
  }

  private let pair: ReadPair
  private var sources: [String: Set<Source>] = [:]
  private var entries: [String: Set<PrincipalSketch.Entry>] = [:]

  /// Notes where each text stands in the documents of a pair.
  init(_ pair: ReadPair) {
    self.pair = pair
    for (sketch, kind) in pair.sketch.documents {
      let source = Source(
        version: sketch.version,
        kind: kind,
      )
      for statement in sketch.statements {
        let texts = (statement.resource?.values ?? []) + statement.conditions.flatMap(\.values)
        for text in texts { sources[text, default: []].insert(source) }
        for entry in statement.principal?.entries ?? [] {
          entries[entry.value, default: []].insert(entry)
        }
      }
    }
  }

  /// Returns the elements of a part.
  func terms(of part: AccessPart) -> [Term] {
    let side = part.statement.side == .old ? pair.sketch.old : pair.sketch.new
    let source = Source(
      version: side?.version,
      kind: pair.sketch.kind == .trust ? .resource : pair.sketch.kind,
    )
    var terms: [Term] = []
    let anyKind = Source(version: source.version, kind: .resource)
    append(part.actions, to: &terms) { [aspect(.action(ListSketch([$0])), anyKind)] }
    append(part.resources, to: &terms) { text in
      readings(of: [text], source).map { aspect(.resource(ListSketch([text])), $0) }
    }
    if pair.sketch.identifiesCallers {
      append(part.principals, to: &terms) { principalAspects($0) }
    }
    for condition in part.conditions {
      let clause = ClauseSketch(
        condition.conditionOperator.spelling,
        condition.key,
        condition.values,
      )
      let choice = readings(of: condition.values, source).map { aspect(.clause(clause), $0) }
      terms.append(Term(choices: [choice], expected: condition.mustHold))
    }
    return terms
  }

  private func append(
    _ axis: AccessAxis,
    to terms: inout [Term],
    _ choice: (String) -> [Aspect],
  ) {
    terms.append(Term(choices: axis.included.map(choice), expected: true))
    terms += axis.excluded.map { Term(choices: [choice($0)], expected: false) }
    terms += axis.within.map { Term(choices: $0.map(choice), expected: true) }
  }

  /// A text means the same wherever it stands, unless it has a variable or is a short ARN.
  ///
  /// Where documents with and without variables meet, parts write what is no variable as `${$}{`.
  private func readings(of texts: [String], _ own: Source) -> [Source] {
    let open = texts.filter { text in
      text.contains("${") || text != "*" && text.count { $0 == ":" } < 5
    }
    if texts.contains(where: { $0.contains("${$}{") }) {
      return [Source(version: "2012-10-17", kind: own.kind)]
    }
    let found = open.reduce(into: Set<Source>()) { $0.formUnion(sources[$1] ?? []) }
    return found.isEmpty ? [own] : Array(found)
  }

  private func aspect(_ element: Aspect.Element, _ source: Source) -> Aspect {
    Aspect(
      element: element,
      effect: source.kind == .rcp ? .deny : .allow,
      version: source.version,
      kind: source.kind,
      reading: pair.sketch.reading,
    )
  }

  /// The ways in which a principal's text may be meant; `AWS:*` is the form of `*` that a choice sets
  /// apart from everyone.
  private func principalAspects(_ text: String) -> [Aspect] {
    var meant = entries[text] ?? []
    if text == "*" { meant = [.init(.everyone, "*")] }
    if text == "AWS:*" { meant = [.init(.aws, "*")] }
    if meant.isEmpty {
      meant = [.init(text.contains(".amazonaws.com") ? .service : .aws, text)]
    }
    let source = Source(version: "2012-10-17", kind: .resource)
    return meant.map { aspect(.principal(PrincipalSketch([$0])), source) }
  }
}

extension StatementSketch {
  /// The elements of the statement, each to be asked about alone.
  func aspects(version: String?, kind: PolicyKind, reading: Reading) -> [Aspect] {
    var elements: [Aspect.Element] = [.action(action)]
    if let resource { elements.append(.resource(resource)) }
    if let principal { elements.append(.principal(principal)) }
    elements += conditions.map(Aspect.Element.clause)
    return elements.map {
      Aspect(element: $0, effect: effect, version: version, kind: kind, reading: reading)
    }
  }
}
