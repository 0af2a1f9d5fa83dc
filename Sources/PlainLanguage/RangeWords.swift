/// The words for a range of addresses.
enum RangeWords {
  /// Says a range of one address as that address, and one of all as any of them.
  ///
  /// Source: IAM User Guide, "IP address condition operators": without a prefix one address is meant.
  static func words(_ text: String) -> String {
    switch text {
    case "0.0.0.0/0": return "any IPv4 address"
    case "::/0", "0::/0", "0:0:0:0:0:0:0:0/0": return "any IPv6 address"
    case _: break
    }
    let isAddress = !text.isEmpty && text.utf8.allSatisfy(belongs)
    guard isAddress else { return text.quotedValue }
    let ending = text.contains(":") ? "/128" : "/32"
    return text.hasSuffix(ending) ? String(text.dropLast(ending.count)) : text
  }

  private static func belongs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x46, 0x61...0x66, UInt8(ascii: "."), UInt8(ascii: "/"): true
    case _: false
    }
  }
}
