import PolicyModel

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

  /// Returns whether some name may match the patterns of both; never false wrongly.
  func mayMeetName(of other: ActionPattern) -> Bool {
    switch (wildcardName, other.wildcardName) {
    case (let own?, let its?): own.mayMeet(its)
    case (let own?, nil): own.mayMatch(other.exactName ?? "")
    case (nil, let its?): its.mayMatch(exactName ?? "")
    case (nil, nil): exactName == other.exactName
    }
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
