import Testing

/// Two values with one between them and the first one's neighbours.
struct ValueNeighbours: CustomTestStringConvertible {
  let low: String
  let high: String
  let between: String
  let above: String
  let below: String

  init(_ low: String, _ high: String, between: String, above: String, below: String) {
    (self.low, self.high, self.between) = (low, high, between)
    (self.above, self.below) = (above, below)
  }

  var testDescription: String { "\(low) to \(high)" }
}
