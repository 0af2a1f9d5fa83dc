import PolicyModel

/// One action: the folded service prefix and the folded name.
struct ActionValue: Hashable, Sendable {
  /// The service prefix in small letters.
  let service: String

  /// The name in small letters, as scalars.
  let name: [UInt32]

  /// The action as `service:name`.
  var text: String { service + ":" + String(scalarValues: name) }
}

/// One pattern of an `Action` or `NotAction` element, folded.
struct ActionPattern: Hashable, Sendable {
  /// The pattern as written.
  let text: String

  /// The service prefix, nil when it is a wildcard.
  let service: String?

  /// The pattern of the name.
  let name: Glob

  /// Reads a pattern; `*` alone is every action of every service.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Action".
  init(_ text: String) {
    self.text = text
    let folded = text.foldedASCII
    guard let colon = folded.firstIndex(of: ":") else {
      service = nil
      name = PatternText(folded, style: .like, expandsVariables: false).generalized
      return
    }
    let prefix = String(folded[..<colon])
    service = prefix == "*" ? nil : prefix
    name =
      PatternText(
        String(folded[folded.index(after: colon)...]),
        style: .like,
        expandsVariables: false,
      ).generalized
  }

  /// Returns whether an action's name can hold a character: blanks, colons and wildcards never stand in one.
  static func mayHold(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && ![0x2A, 0x3A, 0x3F, 0x7F, 0xA0].contains(scalar)
  }

  /// Returns whether the pattern matches an action.
  func matches(_ value: ActionValue) -> Bool {
    (service == nil || service == value.service) && name.matches(value.name)
  }
}

/// What an `Action` or `NotAction` element matches.
struct ActionTest: Hashable, Sendable {
  /// Whether the element is `NotAction`.
  let isNegated: Bool

  /// The patterns in source order, equal ones once.
  let patterns: [ActionPattern]

  /// Characters beyond letters and digits that the patterns write, so that such actions count as possible.
  let extraScalars: Set<UInt32>

  private let exactNames: [String: Set<[UInt32]>]
  private let globs: [String: [ActionPattern]]
  private let anyService: [ActionPattern]

  /// Reads an element.
  init(_ element: PatternElement) {
    isNegated = element.isNegated
    var seen: Set<ActionPattern> = []
    patterns = element.patterns.map { ActionPattern($0.value) }.filter { seen.insert($0).inserted }
    var exactNames: [String: Set<[UInt32]>] = [:]
    var globs: [String: [ActionPattern]] = [:]
    for pattern in patterns {
      guard let service = pattern.service else { continue }
      if let exact = pattern.name.exactText {
        exactNames[service, default: []].insert(exact)
      } else {
        globs[service, default: []].append(pattern)
      }
    }
    self.exactNames = exactNames
    self.globs = globs
    anyService = patterns.filter { $0.service == nil }
    var extra: Set<UInt32> = []
    for pattern in patterns {
      for case .scalar(let scalar) in pattern.name.symbols
      where !(0x61...0x7A).contains(scalar) && !(0x30...0x39).contains(scalar) {
        if ActionPattern.mayHold(scalar) { extra.insert(scalar) }
      }
    }
    extraScalars = extra
  }

  /// Returns whether the element matches an action.
  func matches(_ value: ActionValue) -> Bool {
    listMatches(value) != isNegated
  }

  /// The services that the element names.
  var services: Set<String> { Set(exactNames.keys).union(globs.keys) }

  /// Whether the element matches every action.
  var matchesEverything: Bool {
    isNegated ? patterns.isEmpty : anyService.contains { $0.name.matchesEverything }
  }

  /// Returns the exact names that the element lists for a service.
  func exactNames(of service: String) -> Set<[UInt32]> { exactNames[service] ?? [] }

  /// Returns the name patterns with wildcards that apply to a service.
  func nameGlobs(of service: String) -> [Glob] {
    (globs[service] ?? []).map(\.name) + anyService.map(\.name)
  }

  /// Returns whether some action may match both this element and a pattern; never false wrongly.
  func mayMeet(_ pattern: ActionPattern) -> Bool {
    guard !isNegated, let service = pattern.service else { return true }
    if !anyService.isEmpty || globs[service] != nil { return true }
    guard let names = exactNames[service] else { return false }
    if let exact = pattern.name.exactText { return names.contains(exact) }
    return names.contains { pattern.name.matches($0) }
  }

  private func listMatches(_ value: ActionValue) -> Bool {
    if exactNames[value.service]?.contains(value.name) == true { return true }
    if globs[value.service]?.contains(where: { $0.name.matches(value.name) }) == true {
      return true
    }
    return anyService.contains { $0.name.matches(value.name) }
  }
}
