/// An IPv4 or IPv6 address; the families never equal each other.
///
/// An IPv6 address that embeds an IPv4 one (`::ffff:192.0.2.1`) stays IPv6.
/// Source: IAM User Guide, "Condition operators", IP address condition operators.
struct Address: Hashable, Sendable {
  /// The kind of address; IPv4 comes first.
  enum Family: Int, Hashable, Sendable {
    /// Addresses of 32 bits.
    case four = 32
    /// Addresses of 128 bits.
    case six = 128
  }

  /// The kind of address.
  let family: Family

  /// The bits of the address.
  let bits: UInt128

  /// Creates an address from its bits, nil when they are too many for the family.
  init?(family: Family, bits: UInt128) {
    guard bits <= family.lastBits else { return nil }
    self.family = family
    self.bits = bits
  }

  /// Reads an address, nil when the text is none.
  init?(_ text: String) {
    if let bits = parseFour(text[...]) {
      (family, self.bits) = (.four, bits)
    } else if let bits = parseSix(text[...]) {
      (family, self.bits) = (.six, bits)
    } else {
      return nil
    }
  }

  /// The address one above in its family, nil at the end.
  var next: Address? {
    bits == .max ? nil : Address(family: family, bits: bits + 1)
  }

  /// The address one below in its family, nil at the start.
  var previous: Address? {
    bits == 0 ? nil : Address(family: family, bits: bits - 1)
  }

  /// Dotted decimal for IPv4; for IPv6 lower case with the longest run of zeros as `::` (RFC 5952).
  var text: String {
    switch family {
    case .four: (0..<4).map { String(bits >> (24 - 8 * $0) & 0xFF) }.joined(separator: ".")
    case .six: textOfSix
    }
  }

  /// Dotted decimal for IPv4; for IPv6 eight groups of four capital digits.
  var longText: String {
    guard family == .six else { return text }
    return (0..<8).map { group in
      let digits = String(bits >> UInt128(112 - 16 * group) & 0xFFFF, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined(separator: ":")
  }

  private var textOfSix: String {
    let groups = (0..<8).map { bits >> UInt128(112 - 16 * $0) & 0xFFFF }
    var longest = 0..<0
    for start in groups.indices {
      let run = groups[start...].prefix { $0 == 0 }.indices
      if run.count > longest.count { longest = run }
    }
    let words = groups.map { String($0, radix: 16) }
    guard longest.count >= 2 else { return words.joined(separator: ":") }
    let (front, back) = (words[..<longest.lowerBound], words[longest.upperBound...])
    return front.joined(separator: ":") + "::" + back.joined(separator: ":")
  }
}

extension Address: Comparable {
  /// Orders addresses by family, then by bits.
  static func < (left: Address, right: Address) -> Bool {
    (left.family.rawValue, left.bits) < (right.family.rawValue, right.bits)
  }
}

extension Address.Family {
  /// The number of bits of an address.
  var width: Int { rawValue }

  /// The bits of the family's last address.
  var lastBits: UInt128 {
    switch self {
    case .four: 0xFFFF_FFFF
    case .six: .max
    }
  }
}

/// Reads dotted decimal; leading zeros are refused, because they read as octal elsewhere.
private func parseFour(_ text: Substring) -> UInt128? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 4 else { return nil }
  var bits: UInt128 = 0
  for part in parts {
    guard part.utf8.isASCIIDigits, part.utf8.count <= 3, let byte = UInt8(part),
      part.utf8.count == 1 || part.utf8.first != UInt8(ascii: "0")
    else { return nil }
    bits = bits << 8 | UInt128(byte)
  }
  return bits
}

/// Reads IPv6 text with at most one `::`, which stands for at least one group.
private func parseSix(_ text: Substring) -> UInt128? {
  guard let gap = text.firstRange(of: "::") else {
    return parseGroups(text).flatMap { $0.count == 8 ? joined($0) : nil }
  }
  let (front, back) = (text[..<gap.lowerBound], text[gap.upperBound...])
  guard !front.contains("."), let high = front.isEmpty ? [] : parseGroups(front),
    let low = back.isEmpty ? [] : parseGroups(back), high.count + low.count < 8
  else { return nil }
  return joined(high + Array(repeating: 0, count: 8 - high.count - low.count) + low)
}

/// Reads groups of up to four hexadecimal digits; the last two may be an IPv4 address.
private func parseGroups(_ text: Substring) -> [UInt128]? {
  var groups: [UInt128] = []
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    if index == parts.count - 1, let four = parseFour(part) {
      groups += [four >> 16, four & 0xFFFF]
      continue
    }
    guard (1...4).contains(part.utf8.count), part.utf8.first != UInt8(ascii: "+"),
      part.utf8.first != UInt8(ascii: "-"), let group = UInt128(part, radix: 16)
    else { return nil }
    groups.append(group)
  }
  return groups
}

private func joined(_ groups: [UInt128]) -> UInt128 {
  groups.reduce(0) { $0 << 16 | $1 }
}
