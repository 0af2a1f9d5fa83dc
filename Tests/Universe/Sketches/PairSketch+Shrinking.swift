import PolicyModel

extension PairSketch: Shrinkable {
  /// Pairs with less around them, fewer statements, and simpler statements.
  package var simpler: [PairSketch] {
    var result: [PairSketch] = []
    func add(_ change: (inout PairSketch) -> Void) {
      var candidate = self
      change(&candidate)
      if candidate != self { result.append(candidate) }
    }
    for index in choices.indices { add { $0.choices.remove(at: index) } }
    add { $0.boundary = [] }
    add { $0.serviceControl = [] }
    add { $0.resourceControl = [] }
    for index in serviceControl.indices { add { $0.serviceControl.remove(at: index) } }
    if kind != .identity, !namesPrincipals { add { $0.kind = .identity } }
    if kind != .resource, namesPrincipals { add { $0.kind = .resource } }
    if namesPrincipals { add { $0.dropPrincipals() } }
    for path in [\PairSketch.old, \PairSketch.new] {
      guard let document = self[keyPath: path] else { continue }
      for simpler in document.simpler { add { $0[keyPath: path] = simpler } }
    }
    for statement in Set(old?.statements ?? []).intersection(new?.statements ?? []) {
      for simpler in statement.simpler {
        add { $0.replace(statement, by: simpler) }
      }
      add { $0.replace(statement, by: nil) }
    }
    for index in boundary.indices {
      for simpler in boundary[index].simpler { add { $0.boundary[index] = simpler } }
    }
    for level in serviceControl.indices {
      for index in serviceControl[level].indices {
        for simpler in serviceControl[level][index].simpler {
          add { $0.serviceControl[level][index] = simpler }
        }
        add { $0.serviceControl[level].remove(at: index) }
      }
    }
    return result
  }

  private mutating func dropPrincipals() {
    kind = .identity
    for index in old?.statements.indices ?? 0..<0 { old?.statements[index].principal = nil }
    for index in new?.statements.indices ?? 0..<0 { new?.statements[index].principal = nil }
  }

  /// Replaces a statement in both documents, or takes it away.
  private mutating func replace(_ statement: StatementSketch, by other: StatementSketch?) {
    for path in [\PairSketch.old, \PairSketch.new] {
      let statements = self[keyPath: path]?.statements ?? []
      self[keyPath: path]?.statements = statements.compactMap { $0 == statement ? other : $0 }
    }
  }
}

extension PolicySketch: Shrinkable {
  /// Documents with fewer statements, simpler ones, or the usual version.
  package var simpler: [PolicySketch] {
    var result: [PolicySketch] = []
    func add(_ change: (inout PolicySketch) -> Void) {
      var candidate = self
      change(&candidate)
      if candidate != self { result.append(candidate) }
    }
    for index in statements.indices { add { $0.statements.remove(at: index) } }
    add { $0.version = "2012-10-17" }
    for index in statements.indices {
      for simpler in statements[index].simpler { add { $0.statements[index] = simpler } }
    }
    return result
  }
}
