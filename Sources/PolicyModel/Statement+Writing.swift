import LocatedJSON

extension PolicyDocument {
  /// Creates a document that stands in no source: all of its places are the start of one.
  package init(_ statements: [Statement], version: PolicyVersion = .v2012) {
    self.init(
      version: Located(version, at: .nowhere),
      id: nil,
      statements: statements,
      span: .nowhere,
    )
  }
}

extension Statement {
  /// Creates a statement that stands in no source.
  package init(
    _ effect: Effect,
    principal: PrincipalElement? = nil,
    action: PatternElement = PatternElement(["*"]),
    resource: PatternElement? = PatternElement(["*"]),
    conditions: [ConditionClause] = [],
  ) {
    self.init(
      index: 0,
      pointer: "",
      span: .nowhere,
      sid: nil,
      effect: Located(effect, at: .nowhere),
      principal: principal,
      action: action,
      resource: resource,
      conditions: conditions,
    )
  }
}

extension Statement {
  /// Returns the statement with more conditions, which stand in no source.
  package func requiring(_ clauses: [ConditionClause]) -> Statement {
    replacing(
      principal: principal,
      action: action,
      resource: resource,
      conditions: conditions + clauses,
    )
  }

  /// Returns the statement with other elements, in its place and under its name.
  func replacing(
    principal: PrincipalElement?,
    action: PatternElement,
    resource: PatternElement?,
    conditions: [ConditionClause],
  ) -> Statement {
    Statement(
      index: index,
      pointer: pointer,
      span: span,
      sid: sid,
      effect: effect,
      principal: principal,
      action: action,
      resource: resource,
      conditions: conditions,
    )
  }
}

extension PatternElement {
  /// Creates an element that stands in no source.
  package init(_ patterns: [String], isNegated: Bool = false) {
    self.init(
      isNegated: isNegated,
      patterns: patterns.map { Located($0, at: .nowhere) },
      nameSpan: .nowhere,
      span: .nowhere,
    )
  }
}

extension PrincipalElement {
  /// Creates an element that stands in no source.
  package init(_ principals: [Principal], isNegated: Bool = false) {
    self.init(
      isNegated: isNegated,
      principals: principals,
      nameSpan: .nowhere,
      span: .nowhere,
    )
  }
}

extension Principal {
  /// Creates a principal that stands in no source.
  package init(_ kind: Kind, _ value: String) {
    self.init(kind: kind, value: Located(value, at: .nowhere))
  }
}

extension ConditionClause {
  /// Creates a clause that stands in no source.
  package init(_ conditionOperator: ConditionOperator, _ key: String, _ values: [String]) {
    self.init(
      conditionOperator: conditionOperator,
      operatorSpan: .nowhere,
      key: Located(key, at: .nowhere),
      values: values.map { Located($0, at: .nowhere) },
      pointer: "",
    )
  }
}

extension SourceSpan {
  /// The place of what stands in no source.
  fileprivate static let nowhere: SourceSpan = {
    let start = SourcePosition(offset: 0, line: 1, column: 1)
    return SourceSpan(start: start, end: start)
  }()
}
