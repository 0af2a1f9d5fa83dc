import PolicyModel

/// The resource of a request: an ARN of six fields, or none.
///
/// The fields before the last hold no colon. That need not be said: no pattern there has one, so
/// that another character would do in its place.
struct ResourceTerms {
  /// The declarations of the resource, and what holds of every resource.
  let declarations: [String]

  private let hasNone = SolverTerm("resource-none")
  private let fields: [FieldTerm]
  private let kind: PolicyKind

  /// One pattern taken apart.
  private enum Parts {
    /// The pattern matches everything.
    case everything
    /// The pattern matches nothing.
    case nothing
    /// The patterns of the five fields after `arn`.
    case fields([[WildcardPiece]])
  }

  /// Declares the resource for all elements that will test it.
  init(_ elements: [(element: PatternElement, expandsVariables: Bool)], kind: PolicyKind) {
    self.kind = kind
    var patterns = [[[WildcardPiece]]](repeating: [], count: 5)
    for (element, expands) in elements {
      for pattern in element.patterns {
        let parts = Self.parts(of: pattern.value, kind: kind, expandsVariables: expands)
        guard case .fields(let own) = parts else { continue }
        for (index, field) in own.enumerated() { patterns[index].append(field) }
      }
    }
    let names = ["partition", "service", "region", "account", "rest"]
    fields = zip(names, patterns).map { FieldTerm("resource-" + $0, patterns: $1) }
    declarations =
      ["(declare-const resource-none Bool)"]
      + zip(fields, names).flatMap { field, name in
        field.declarations(mayBeEmpty: name == "region" || name == "account")
      }
  }

  /// Returns whether the resource matches an element; where there is none it always does.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource".
  /// - Throws: `EncodingGap` when a pattern is not covered.
  func matches(
    _ element: PatternElement?,
    expandsVariables: Bool,
    _ matcher: TextMatch,
  ) throws(EncodingGap) -> SolverTerm {
    guard let element else { return .yes }
    var patterns: [SolverTerm] = []
    for pattern in element.patterns {
      switch Self.parts(of: pattern.value, kind: kind, expandsVariables: expandsVariables) {
      case .everything: patterns.append(.yes)
      case .nothing: break
      case .fields(let parts):
        var formulas = [SolverTerm.not(hasNone)]
        for (field, part) in zip(fields, parts) {
          formulas.append(try field.matches(part, matcher))
        }
        patterns.append(.all(formulas))
      }
    }
    return element.isNegated ? .not(.any(patterns)) : .any(patterns)
  }

  private static func parts(
    of text: String,
    kind: PolicyKind,
    expandsVariables: Bool,
  ) -> Parts {
    if !text.isEmpty, text.allSatisfy({ $0 == "*" }) { return .everything }
    guard let names = padded(text, kind: kind), matchesARN(names[0][...]) else { return .nothing }
    return .fields(
      names.dropFirst().enumerated().map { index, name in
        [WildcardPiece](
          name,
          hasWildcards: true,
          expandsVariables: expandsVariables && index == 4,
        )
      }
    )
  }

  /// Returns the six fields of a pattern, nil when a short one is not completed.
  ///
  /// Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names"; for kinds of
  /// which AWS is silent, only texts with a wildcard are completed.
  private static func padded(_ text: String, kind: PolicyKind) -> [String]? {
    let fields = text.fields(limit: 6)
    guard fields.count < 6 else { return fields }
    let isCompleted =
      switch kind {
      case .identity, .boundary, .session: true
      case .resource, .endpoint, .trust: text.contains { $0 == "*" || $0 == "?" }
      case .scp: text.hasSuffix("*")
      case .rcp: false
      }
    return isCompleted ? fields + Array(repeating: "*", count: 6 - fields.count) : nil
  }

  /// Returns whether a pattern of the first field matches `arn`, position by position.
  private static func matchesARN(_ pattern: Substring, _ text: Substring = "arn") -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" {
      return matchesARN(rest, text) || !text.isEmpty && matchesARN(pattern, text.dropFirst())
    }
    guard let own = text.first, first == "?" || first == own else { return false }
    return matchesARN(rest, text.dropFirst())
  }
}
