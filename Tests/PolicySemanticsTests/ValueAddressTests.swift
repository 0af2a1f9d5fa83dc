import Testing

@testable import PolicySemantics

@Suite("An address")
struct ValueAddressTests {
  @Test(
    "reads both families into one canonical text, and nothing else",
    arguments: [
      ValueReading("203.0.113.7", "203.0.113.7"), ValueReading("0.0.0.0", "0.0.0.0"),
      ValueReading("255.255.255.255", "255.255.255.255"),
      ValueReading("2001:DB8:0:0:0:0:0:1", "2001:db8::1"),
      ValueReading("2001:db8::1", "2001:db8::1"),
      ValueReading("::", "::"), ValueReading("::1", "::1"), ValueReading("1::", "1::"),
      ValueReading("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
      ValueReading("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"),
      ValueReading("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"),
      ValueReading("::ffff:192.0.2.1", "::ffff:c000:201"),
      ValueReading("1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201"),
      ValueReading("0001:2::", "1:2::"),
      ValueReading("", nil), ValueReading("1.2.3", nil), ValueReading("1.2.3.4.5", nil),
      ValueReading("1.2.3.256", nil),
      ValueReading("01.2.3.4", nil), ValueReading("1.2.3.4/32", nil), ValueReading("1.2.3.", nil),
      ValueReading("+1.2.3.4", nil), ValueReading("1:2:3:4:5:6:7", nil),
      ValueReading("1:2:3:4:5:6:7:8:9", nil),
      ValueReading("1::2::3", nil), ValueReading(":::", nil), ValueReading(":1", nil),
      ValueReading("1:", nil),
      ValueReading("12345::", nil), ValueReading("g::", nil), ValueReading("+1::", nil),
      ValueReading("fe80::1%eth0", nil),
      ValueReading("1.2.3.4::", nil), ValueReading("1:2:3:4:5:6:7:1.2.3.4", nil),
      ValueReading("1:2:3:4::5:6:7:8", nil), ValueReading("nonsense", nil),
    ]
  )
  func reads(_ reading: ValueReading) {
    #expect(Address(reading.input)?.text == reading.text)
  }

  @Test(
    "has its neighbours in its family only",
    arguments: [
      ("10.0.0.255", "10.0.1.0", "10.0.0.254"), ("0.0.0.0", "0.0.0.1", nil),
      ("255.255.255.255", nil, "255.255.255.254"), ("::", "::1", nil),
      (
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", nil, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe"
      ),
    ] as [(String, String?, String?)]
  )
  func hasNeighbours(text: String, next: String?, previous: String?) throws {
    let address = try #require(Address(text))
    #expect(address.next?.text == next)
    #expect(address.previous?.text == previous)
  }

  @Test(
    "range reads as its first and last address, host bits ignored",
    arguments: [
      Range("203.0.113.0/24", "203.0.113.0", "203.0.113.255"),
      Range("203.0.113.77/24", "203.0.113.0", "203.0.113.255"),
      Range("10.1.2.3", "10.1.2.3", "10.1.2.3"), Range("10.1.2.3/32", "10.1.2.3", "10.1.2.3"),
      Range("10.1.2.3/0", "0.0.0.0", "255.255.255.255"),
      Range("2001:db8::5/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
      Range("::1", "::1", "::1"), Range("::1/128", "::1", "::1"),
      Range("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
      Range("10.0.0.0/33", nil, nil), Range("::/129", nil, nil), Range("10.0.0.0/", nil, nil),
      Range("10.0.0.0/+8", nil, nil), Range("10.0.0.0/8/8", nil, nil), Range("/8", nil, nil),
      Range("10.0.0.0/255.0.0.0", nil, nil), Range("", nil, nil), Range("10.*", nil, nil),
      Range("10.0.0.0/99999999999999999999", nil, nil),
    ]
  )
  func rangeReads(_ example: Range) {
    let range = AddressRange(example.text)
    #expect(range?.first.text == example.first)
    #expect(range?.last.text == example.last)
  }

  @Test(
    "lies in a range of its own family only",
    arguments: [
      ("203.0.113.0/24", "203.0.113.9", true), ("203.0.113.0/24", "203.0.114.0", false),
      ("203.0.113.0/24", "203.0.112.255", false), ("0.0.0.0/0", "::1", false),
      ("::/0", "1.2.3.4", false), ("::/0", "::ffff:1.2.3.4", true),
      ("0.0.0.0/0", "::ffff:1.2.3.4", false),
    ]
  )
  func liesInRange(range: String, address: String, expected: Bool) throws {
    let range = try #require(AddressRange(range))
    #expect(try range.contains(#require(Address(address))) == expected)
  }

  struct Range: CustomTestStringConvertible {
    let text: String
    let first: String?
    let last: String?

    init(_ text: String, _ first: String?, _ last: String?) {
      (self.text, self.first, self.last) = (text, first, last)
    }

    var testDescription: String { "`\(text)`" }
  }
}
