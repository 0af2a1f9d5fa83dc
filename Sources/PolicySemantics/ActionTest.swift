import PolicyModel

/// What an `Action` or `NotAction` element matches.
struct ActionTest: Hashable, Sendable {
  /// Whether the element is `NotAction`.
  let isNegated: Bool

  /// The patterns in canonical order.
  let patterns: [ActionPattern]

  /// Characters beyond letters and digits that the patterns write, so that such actions count as possible.
  let extraScalars: Set<UInt32>

  /// The action that the element never matches, whatever its patterns say.
  private(set) var spared: ActionValue?

  /// That action as AWS writes it.
  private(set) var sparedText = ""

  private let exactNames: [String: Set<String>]
  private let globs: [String: [ActionPattern]]
  private let anyService: [ActionPattern]

  /// Reads an element.
  init(_ element: PatternElement, reading: Reading) {
    isNegated = element.isNegated
    let isStrict = reading.takes(.prefixWildcardIsVoid)
    patterns = element.patterns.map(\.value).filter { !(isStrict && $0.hasWildcardPrefix) }
      .map { ActionPattern($0) }
    var exactNames: [String: Set<String>] = [:]
    var globs: [String: [ActionPattern]] = [:]
    for pattern in patterns {
      guard let service = pattern.service else { continue }
      if let exact = pattern.exactName {
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
      for byte in pattern.text.utf8
      where !isASCIIAlphanumeric(byte) && ActionPattern.mayHold(UInt32(byte)) {
        extra.insert(UInt32(byte))
      }
    }
    extraScalars = extra
  }

  /// Returns whether the element matches an action.
  func matches(_ value: ActionValue) -> Bool {
    if let spared, spared == value { return false }
    return listMatches(value) != isNegated
  }

  /// Takes an action out of what the element matches.
  mutating func spare(_ action: String) {
    let parts = action.foldedASCII.split(separator: ":")
    spared = ActionValue(service: String(parts[0]), scalars: String(parts[1]).scalarValues)
    sparedText = action
  }

  /// The services that the element names.
  var services: Set<String> {
    Set(exactNames.keys).union(globs.keys).union(spared.map { [$0.service] } ?? [])
  }

  /// Whether the element matches every action.
  var matchesEverything: Bool {
    if spared != nil { return false }
    return isNegated
      ? patterns.isEmpty : anyService.contains { $0.text == "*" || $0.text == "*:*" }
  }

  /// The number of patterns that have to be tried one by one.
  var wildcardCount: Int { globs.reduce(0) { $0 + $1.value.count } + anyService.count }

  /// Returns the exact names that the element lists for a service.
  func exactNames(of service: String) -> Set<String> {
    let names = exactNames[service] ?? []
    guard let spared, spared.service == service else { return names }
    return names.union([spared.name])
  }

  /// Returns the name patterns with wildcards that apply to a service.
  func nameGlobs(of service: String) -> [Glob] {
    (globs[service] ?? []).map(\.name) + anyService.map(\.name)
  }

  /// Returns whether every action of a pattern is one of the element's, as far as the patterns show
  /// it: true is sure, false is not.
  func includes(_ pattern: ActionPattern) -> Bool {
    if isNegated { return false }
    if let spared, pattern.service == nil || pattern.service == spared.service { return false }
    if let service = pattern.service, let exact = pattern.exactName,
      exactNames[service]?.contains(exact) == true
    {
      return true
    }
    let name = pattern.name
    if anyService.contains(where: { $0.name.includes(name) }) { return true }
    guard let service = pattern.service else { return false }
    return globs[service]?.contains { $0.name.includes(name) } == true
  }

  /// Returns whether some action may match both this element and a pattern; never false wrongly.
  func mayMeet(_ pattern: ActionPattern) -> Bool {
    guard !isNegated, let service = pattern.service else { return true }
    if let exact = pattern.exactName, exactNames[service]?.contains(exact) == true { return true }
    if globs[service]?.contains(where: { $0.mayMeetName(of: pattern) }) == true { return true }
    if anyService.contains(where: { $0.mayMeetName(of: pattern) }) { return true }
    guard pattern.exactName == nil, let names = exactNames[service] else { return false }
    let name = pattern.name
    return names.contains { name.matches($0.scalarValues) }
  }

  private func listMatches(_ value: ActionValue) -> Bool {
    if exactNames[value.service]?.contains(value.name) == true { return true }
    if globs[value.service]?.contains(where: { $0.matchesName(of: value) }) == true {
      return true
    }
    return anyService.contains { $0.matchesName(of: value) }
  }
}

/// Returns whether a byte is an ASCII letter or digit.
private func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
