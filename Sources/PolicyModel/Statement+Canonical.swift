import LocatedJSON

extension Statement {
  /// The statement with the entries of every list in order and each once; it means the same.
  ///
  /// What is computed from it depends on no order in the document.
  ///
  /// - Complexity: O(n log n) in the number of entries.
  package var canonical: Statement {
    replacing(
      principal: principal?.canonical,
      action: action.canonical,
      resource: resource?.canonical,
      conditions: conditions.map(\.canonical).inOrder {
        [$0.conditionOperator.spelling, $0.key.value] + $0.values.map(\.value)
      },
    )
  }
}

extension PatternElement {
  fileprivate var canonical: PatternElement {
    PatternElement(
      isNegated: isNegated,
      patterns: patterns.inOrder { [$0.value] },
      nameSpan: nameSpan,
      span: span,
    )
  }
}

extension PrincipalElement {
  fileprivate var canonical: PrincipalElement {
    PrincipalElement(
      isNegated: isNegated,
      principals: principals.inOrder { [$0.value.value, $0.kind.rawValue] },
      nameSpan: nameSpan,
      span: span,
    )
  }
}

extension ConditionClause {
  fileprivate var canonical: ConditionClause {
    ConditionClause(
      conditionOperator: conditionOperator,
      operatorSpan: operatorSpan,
      key: key,
      values: values.inOrder { [$0.value] },
      pointer: pointer,
    )
  }
}

extension Array {
  /// The elements sorted by their texts, of those with the same texts the first; bytes are compared.
  fileprivate func inOrder(by texts: (Element) -> [String]) -> [Element] {
    guard count > 1 else { return self }
    let keyed = map { (key: texts($0), element: $0) }
    let sorted = keyed.sorted { left, right in
      left.key.lexicographicallyPrecedes(right.key) { $0.precedes($1) }
    }
    var result: [Element] = []
    var last: [String]?
    for (key, element) in sorted {
      if let last, last.elementsEqual(key, by: { $0.utf8.elementsEqual($1.utf8) }) { continue }
      result.append(element)
      last = key
    }
    return result
  }
}

extension String {
  /// Whether the text stands before another: ASCII letters of either case together, then by bytes.
  fileprivate func precedes(_ other: String) -> Bool {
    let (own, others) = (utf8.lazy.map(\.folded), other.utf8.lazy.map(\.folded))
    if own.elementsEqual(others) { return utf8.lexicographicallyPrecedes(other.utf8) }
    return own.lexicographicallyPrecedes(others)
  }
}

extension UInt8 {
  /// A capital ASCII letter as a small one, any other byte as it is.
  fileprivate var folded: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
