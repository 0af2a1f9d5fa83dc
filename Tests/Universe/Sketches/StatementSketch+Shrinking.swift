import PolicyModel

extension StatementSketch: Shrinkable {
  /// Statements with fewer conditions, shorter lists and plainer texts.
  package var simpler: [StatementSketch] {
    var result: [StatementSketch] = []
    func add(_ change: (inout StatementSketch) -> Void) {
      var candidate = self
      change(&candidate)
      if candidate != self { result.append(candidate) }
    }
    add { $0.conditions = [] }
    for index in conditions.indices { add { $0.conditions.remove(at: index) } }
    for simpler in action.simpler { add { $0.action = simpler } }
    for simpler in resource?.simpler ?? [] { add { $0.resource = simpler } }
    for simpler in principal?.simpler ?? [] { add { $0.principal = simpler } }
    for index in conditions.indices {
      for simpler in conditions[index].simpler { add { $0.conditions[index] = simpler } }
    }
    return result
  }
}

extension ListSketch: Shrinkable {
  /// Everything, the plain form, shorter lists, shorter patterns.
  package var simpler: [ListSketch] {
    var result: [ListSketch] = self == .everything ? [] : [.everything]
    if isNegated { result.append(ListSketch(values)) }
    for index in values.indices where values.count > 1 {
      var candidate = self
      candidate.values.remove(at: index)
      result.append(candidate)
    }
    for index in values.indices {
      for text in simplerTexts(values[index]) where !values.contains(text) {
        var candidate = self
        candidate.values[index] = text
        result.append(candidate)
      }
    }
    return result
  }
}

extension PrincipalSketch: Shrinkable {
  /// Everyone, the plain form, fewer principals.
  package var simpler: [PrincipalSketch] {
    var result: [PrincipalSketch] = self == .everyone ? [] : [.everyone]
    if isNegated { result.append(PrincipalSketch(entries)) }
    for index in entries.indices where entries.count > 1 {
      var candidate = self
      candidate.entries.remove(at: index)
      result.append(candidate)
    }
    return result
  }
}

extension ClauseSketch: Shrinkable {
  /// Operators without suffix and qualifier, fewer values, shorter values.
  package var simpler: [ClauseSketch] {
    var result: [ClauseSketch] = []
    if conditionOperator.hasSuffix("IfExists") {
      result.append(ClauseSketch(String(conditionOperator.dropLast(8)), key, values))
    }
    if let colon = conditionOperator.firstIndex(of: ":") {
      let plain = String(conditionOperator[conditionOperator.index(after: colon)...])
      result.append(ClauseSketch(plain, key, values))
    }
    for index in values.indices where values.count > 1 {
      var candidate = self
      candidate.values.remove(at: index)
      result.append(candidate)
    }
    for index in values.indices {
      for text in simplerTexts(values[index]) where !values.contains(text) {
        var candidate = self
        candidate.values[index] = text
        result.append(candidate)
      }
    }
    return result
  }
}

/// Returns a text without each of its wildcards and variables, and without its last path segment.
private func simplerTexts(_ text: String) -> [String] {
  var result: [String] = []
  if let start = text.firstRange(of: "${"), let end = text[start.lowerBound...].firstIndex(of: "}")
  {
    result.append(text[..<start.lowerBound] + "a" + text[text.index(after: end)...])
  }
  for mark in ["*", "?"] where text.count > 1 {
    if let place = text.firstIndex(of: Character(mark)) {
      result.append(text[..<place] + "a" + text[text.index(after: place)...])
    }
  }
  if let slash = text.lastIndex(of: "/"), text.contains(":") {
    result.append(String(text[..<slash]))
  }
  return result
}
