import PolicyModel

/// One action: the folded service prefix and the folded name.
struct ActionValue: Hashable, Sendable {
  /// The service prefix in small letters.
  let service: String

  /// The name in small letters.
  let name: String

  /// The name as scalars.
  let scalars: [UInt32]

  /// Creates an action from the scalars of its name.
  init(service: String, scalars: [UInt32]) {
    self.service = service
    self.scalars = scalars
    name = String(scalarValues: scalars)
  }

  /// The action as `service:name`.
  var text: String { service + ":" + name }
}

/// One pattern of an `Action` or `NotAction` element, folded.
struct ActionPattern: Hashable, Sendable {
  /// The pattern as written.
  let text: String

  /// The service prefix, nil when it is a wildcard.
  let service: String?

  /// The name in small letters when it has no wildcard.
  let exactName: String?

  /// The pattern of the name when it has a wildcard.
  private let wildcardName: Glob?

  /// Reads a pattern; `*` alone is every action of every service.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Action".
  init(_ text: String) {
    self.text = text
    let folded = text.foldedASCII.asciiIdentity
    var name = folded
    if let colon = folded.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let prefix = String(folded[..<colon])
      service = prefix == "*" ? nil : prefix
      name = String(folded[folded.utf8.index(after: colon)...])
    } else {
      service = nil
    }
    let isExact = !name.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    exactName = isExact ? name : nil
    wildcardName = isExact ? nil : Glob(wildcardText: name)
  }

  /// The pattern of the name.
  var name: Glob {
    wildcardName ?? Glob(symbols: (exactName ?? "").scalarValues.map(GlobSymbol.scalar))
  }

  /// Returns whether the pattern of the name matches a name.
  func matchesName(of value: ActionValue) -> Bool {
    if let exactName { return exactName == value.name }
    return wildcardName?.matches(value.scalars) == true
  }

  /// Returns whether an action's name can hold a character: blanks, colons and wildcards never stand in one.
  static func mayHold(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && ![0x2A, 0x3A, 0x3F, 0x7F, 0xA0].contains(scalar)
  }

  /// Returns whether the pattern matches an action.
  func matches(_ value: ActionValue) -> Bool {
    (service == nil || service == value.service) && matchesName(of: value)
  }
}

/// What an `Action` or `NotAction` element matches.
struct ActionTest: Hashable, Sendable {
  /// Whether the element is `NotAction`.
  let isNegated: Bool

  /// The patterns in source order.
  let patterns: [ActionPattern]

  /// Characters beyond letters and digits that the patterns write, so that such actions count as possible.
  let extraScalars: Set<UInt32>

  private let exactNames: [String: Set<String>]
  private let globs: [String: [ActionPattern]]
  private let anyService: [ActionPattern]

  /// Reads an element.
  init(_ element: PatternElement) {
    isNegated = element.isNegated
    patterns = element.patterns.map { ActionPattern($0.value) }
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
    listMatches(value) != isNegated
  }

  /// The services that the element names.
  var services: Set<String> { Set(exactNames.keys).union(globs.keys) }

  /// Whether the element matches every action.
  var matchesEverything: Bool {
    isNegated ? patterns.isEmpty : anyService.contains { $0.text == "*" || $0.text == "*:*" }
  }

  /// The number of patterns that have to be tried one by one.
  var wildcardCount: Int { globs.reduce(0) { $0 + $1.value.count } + anyService.count }

  /// Returns the exact names that the element lists for a service.
  func exactNames(of service: String) -> Set<String> { exactNames[service] ?? [] }

  /// Returns the name patterns with wildcards that apply to a service.
  func nameGlobs(of service: String) -> [Glob] {
    (globs[service] ?? []).map(\.name) + anyService.map(\.name)
  }

  /// Returns whether some action may match both this element and a pattern; never false wrongly.
  func mayMeet(_ pattern: ActionPattern) -> Bool {
    guard !isNegated, let service = pattern.service else { return true }
    if !anyService.isEmpty || globs[service] != nil { return true }
    guard let names = exactNames[service] else { return false }
    if let exact = pattern.exactName { return names.contains(exact) }
    let glob = pattern.name
    return names.contains { glob.matches($0.scalarValues) }
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
