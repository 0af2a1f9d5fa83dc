/// The leading bits that the addresses of a range share, in one family.
struct AddressBits: Hashable, Sendable {
  /// Whether the range is of IPv6.
  let isSix: Bool

  /// The shared bits as zeros and ones, the highest first; of a single address all of them.
  let prefix: String

  /// Reads an address or a CIDR range, nil when the text is none.
  ///
  /// Source: IAM User Guide, "Condition operators", IP address condition operators.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    isSix = first.contains(":")
    guard let bits = isSix ? Self.six(first) : Self.four(first) else { return nil }
    guard parts.count == 2 else {
      prefix = bits
      return
    }
    guard parts[1].allSatisfy(\.isASCIIDigit), let length = Int(parts[1]), length <= bits.count
    else { return nil }
    prefix = String(bits.prefix(length))
  }

  private static func four(_ text: Substring) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits = ""
    for part in parts {
      guard part.allSatisfy(\.isASCIIDigit), let byte = UInt8(part), "\(byte)" == part else {
        return nil
      }
      bits += binary(Int(byte), width: 8)
    }
    return bits
  }

  private static func six(_ text: Substring) -> String? {
    guard let gap = text.firstRange(of: "::") else {
      let bits = groups(text)
      return bits?.count == 128 ? bits : nil
    }
    let (front, back) = (text[..<gap.lowerBound], text[gap.upperBound...])
    guard let high = front.isEmpty ? "" : groups(front), let low = back.isEmpty ? "" : groups(back),
      high.count + low.count < 128
    else { return nil }
    return high + String(repeating: "0", count: 128 - high.count - low.count) + low
  }

  private static func groups(_ text: Substring) -> String? {
    var bits = ""
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      if part.contains(".") {
        guard let embedded = four(part) else { return nil }
        bits += embedded
      } else {
        guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit),
          let group = Int(part, radix: 16)
        else { return nil }
        bits += binary(group, width: 16)
      }
    }
    return bits
  }

  private static func binary(_ value: Int, width: Int) -> String {
    let digits = String(value, radix: 2)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
