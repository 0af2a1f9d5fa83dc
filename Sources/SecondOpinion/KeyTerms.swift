import PolicyModel

/// The unknowns of one condition key: whether it is there, and its values.
struct KeyTerms {
  /// One value that the key may hold.
  struct Element {
    /// Whether the value is one of the key's.
    let isHeld: SolverTerm
    /// The value: a string, a truth value or a number, by the family; nil for an address.
    let value: SolverTerm?
    /// The six fields of the value, where it is an ARN made of parts.
    let fields: [SolverTerm]?
    /// Whether an address is of IPv6, and its bits in both families.
    let address: (isSix: SolverTerm, four: SolverTerm, six: SolverTerm)?
  }

  /// The folded name.
  let key: String

  /// The type of the values.
  let family: KeyFamily

  /// Whether the key is in the request.
  let isThere: SolverTerm

  /// The values; one where the key holds one at most.
  let elements: [Element]

  /// Whether the key may hold several values.
  let isSet: Bool

  /// The declarations of the unknowns, and what holds of them.
  let declarations: [String]

  /// Declares the unknowns of a key.
  ///
  /// A set needs no more values than there are clauses that one value can make true or false.
  init(_ key: String, family: KeyFamily, setSize: Int?) {
    self.key = key
    self.family = family
    isSet = setSize != nil
    let safe = key.unicodeScalars.map { scalar in
      scalar == "|" || scalar == "\\" || !(" "..."~").contains(scalar)
        ? "_\(scalar.value)_" : String(scalar)
    }
    let stem = safe.joined()
    var lines = ["(declare-const |\(stem) there| Bool)"]
    isThere = SolverTerm("|\(stem) there|")
    if KeyKnowledge.isAlwaysThere(key) { lines.append("(assert |\(stem) there|)") }
    var elements: [Element] = []
    for index in 0..<(setSize ?? 1) {
      let name = setSize == nil ? stem : "\(stem) \(index)"
      let isHeld = setSize == nil ? SolverTerm.yes : SolverTerm("|\(name) held|")
      if setSize != nil { lines.append("(declare-const |\(name) held| Bool)") }
      let (element, declared) = Self.element(name, family, isHeld)
      elements.append(element)
      lines += declared
    }
    self.elements = elements
    for (index, element) in elements.enumerated() {
      for other in elements[(index + 1)...] {
        guard let own = element.value, let its = other.value else { continue }
        let areSame = SolverTerm.all([element.isHeld, other.isHeld, .equal(own, its)])
        lines.append("(assert (not \(areSame.text)))")
      }
    }
    declarations = lines
  }

  /// Describes a key that follows from the caller.
  init(_ key: String, of caller: CallerTerms) {
    self.key = key
    family = .text
    isSet = false
    let (isThere, text) = caller.key(key)
    self.isThere = isThere
    let fields = key == "aws:principalarn" ? caller.fields : nil
    elements = [Element(isHeld: .yes, value: text, fields: fields, address: nil)]
    declarations = []
  }

  private static func element(
    _ name: String,
    _ family: KeyFamily,
    _ isHeld: SolverTerm,
  ) -> (Element, [String]) {
    let sort =
      switch family {
      case .text, .bytes: "String"
      case .truth: "Bool"
      case .number, .instant: "Real"
      case .address: "(_ BitVec 128)"
      }
    guard family == .address else {
      let value = SolverTerm("|\(name)|")
      let element = Element(isHeld: isHeld, value: value, fields: nil, address: nil)
      return (element, ["(declare-const |\(name)| \(sort))"])
    }
    let address = (
      SolverTerm("|\(name) six|"), SolverTerm("|\(name) 32|"), SolverTerm("|\(name) 128|")
    )
    let declared = [
      "(declare-const |\(name) six| Bool)", "(declare-const |\(name) 32| (_ BitVec 32))",
      "(declare-const |\(name) 128| (_ BitVec 128))",
    ]
    return (Element(isHeld: isHeld, value: nil, fields: nil, address: address), declared)
  }
}
