/// Decodes base64 with its padding, nil when the text is none.
///
/// Source: RFC 4648, section 4; IAM User Guide, "Condition operators", binary condition operators.
func decodeBase64(_ text: String) -> [UInt8]? {
  let bytes = Array(text.utf8)
  let body = bytes.reversed().drop { $0 == UInt8(ascii: "=") }.reversed()
  guard bytes.count % 4 == 0, bytes.count - body.count <= 2 else { return nil }
  var result: [UInt8] = []
  var buffer: UInt32 = 0
  var bits = 0
  for byte in body {
    guard let value = base64Value(byte) else { return nil }
    buffer = buffer << 6 | value
    bits += 6
    if bits >= 8 {
      bits -= 8
      result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
    }
  }
  return result
}

/// Returns the six bits that a letter of the alphabet stands for.
private func base64Value(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
  case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}

/// Returns bytes in base64, padded.
func encodeBase64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits: UInt32 = 0
    for byte in group { bits = bits << 8 | UInt32(byte) }
    bits <<= UInt32(8 * (3 - group.count))
    for index in 0..<4 {
      let digit = alphabet[Int(bits >> UInt32(6 * (3 - index))) & 63]
      result.append(index <= group.count ? digit : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
