import Testing

/// A text and the canonical text it reads as, nil when it must be refused.
struct ValueReading: CustomTestStringConvertible {
  let input: String
  let text: String?

  init(_ input: String, _ text: String?) {
    (self.input, self.text) = (input, text)
  }

  var testDescription: String { "`\(input)`" }
}
