/// Several names that stand in one sentence.
struct WordList {
  /// The most names that a sentence carries; the rest is counted.
  static let limit = 4

  /// The names in order.
  let items: [String]

  /// The most names that this list carries.
  var limit = WordList.limit

  /// Joins the names with a conjunction; past the limit the first ones and how many more.
  func joined(by conjunction: String = "and") -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    guard items.count <= limit else {
      let first = items.prefix(limit - 1).joined(separator: ", ")
      return "\(first) \(conjunction) \(items.count - limit + 1) more"
    }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension String {
  /// The text as a quotation of the user's own text.
  var quoted: String { "`\(self)`" }

  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [String] {
  /// The texts as quotations.
  var quoted: [String] { map(\.quoted) }
}
