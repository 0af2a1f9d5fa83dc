import Testing

@testable import PolicySemantics

@Suite("Base64 text")
struct ValueBase64Tests {
  @Test(
    "decodes with its padding and nothing else",
    arguments: [
      ("", [UInt8]()), ("QQ==", [65]), ("QUI=", [65, 66]), ("QUJD", [65, 66, 67]),
      ("+/8=", [251, 255]), ("QQ", nil), ("QQ=", nil), ("Q===", nil), ("====", nil),
      ("QQ==QQ==", nil), ("Q Q=", nil), ("QU_D", nil),
    ] as [(String, [UInt8]?)]
  )
  func decodes(text: String, bytes: [UInt8]?) {
    #expect(decodeBase64(text) == bytes)
  }
}
