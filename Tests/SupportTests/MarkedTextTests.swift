import TestSupport
import Testing

@Suite("A marked text")
struct MarkedTextTests {
  @Test("loses its markers and keeps their places")
  func positions() {
    let marked = MarkedText("1️⃣{\n  \"ö1\": 2️⃣7,\r\n3️⃣}")
    #expect(marked.text == "{\n  \"ö1\": 7,\r\n}")
    let places = marked.positions.mapValues { [$0.offset, $0.line, $0.column] }
    #expect(places == ["1️⃣": [0, 1, 1], "2️⃣": [11, 2, 10], "3️⃣": [15, 3, 1]])
    #expect(marked["2️⃣"].line == 2)
  }

  @Test("leaves plain digits alone")
  func digits() {
    #expect(MarkedText("1 2 3 #️⃣").text == "1 2 3 #️⃣")
  }
}
