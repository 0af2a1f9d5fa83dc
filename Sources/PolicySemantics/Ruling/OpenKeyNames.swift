import LocatedJSON
import PolicyModel

/// The spellings of condition keys, and the places where statements read them.
struct OpenKeyNames {
  private var names: [String: [String]] = [:]
  private var places: [String: [UnknownKey.Place]] = [:]

  /// Collects names and places.
  init(_ statements: [(place: DecidingStatement, statement: OpenStatement)]) {
    for (place, statement) in statements {
      for clause in statement.clauses {
        add(clause.source.key.value, as: clause.test.key)
        for key in clause.keys {
          places[key, default: []].append(
            UnknownKey.Place(statement: place, span: clause.source.key.span)
          )
        }
      }
      for name in statement.variableNames { add(name, as: name.foldedASCII.asciiIdentity) }
      guard let element = statement.source.resource else { continue }
      for key in statement.resourceKeys {
        places[key, default: []].append(
          UnknownKey.Place(statement: place, span: element.nameSpan)
        )
      }
    }
  }

  /// Returns keys with their names and places, in the order of their names.
  func unknownKeys(_ keys: Set<String>) -> [UnknownKey] {
    keys.sorted().map { UnknownKey(name: spellings(of: $0)[0], places: places[$0] ?? []) }
  }

  /// Returns values under the names of their keys, in the order of the names.
  func context(_ values: [String: KeyValue]) -> [(key: String, value: ContextValue?)] {
    values.sorted { $0.key < $1.key }.flatMap { key, value in
      spellings(of: key).map { ($0, ContextValue(value)) }
    }
  }

  /// Returns a request whose context holds further keys.
  func request(_ request: Request, with values: [String: KeyValue]) -> Request {
    var context = request.context
    for (key, value) in self.context(values) {
      if let value { context[key] = value }
    }
    return Request(
      principal: request.principal,
      action: request.action,
      resource: request.resource,
      context: context,
      resourceAccount: request.resourceAccount,
    )
  }

  private mutating func add(_ name: String, as key: String) {
    let isNew = names[key]?.contains { $0.foldedASCII == name.foldedASCII } != true
    if isNew { names[key, default: []].append(name) }
  }

  /// The names by which clauses call a key; the time of a request has two.
  private func spellings(of key: String) -> [String] {
    names[key] ?? [key]
  }
}

extension ContextValue {
  /// The value as requests hold it; nil for an absent key.
  fileprivate init?(_ value: KeyValue) {
    switch value {
    case .absent: return nil
    case .single(let text): self = .single(text.text)
    case .several(let texts): self = .multiple(texts.map(\.text))
    }
  }
}
