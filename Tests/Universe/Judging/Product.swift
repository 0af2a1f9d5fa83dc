/// A statement or a part as the conjunction of what its elements match.
struct Product {
  /// One element: it matches where one of its choices does.
  struct Term {
    /// For each choice the tables that it may be read by; they differ where a text is ambiguous.
    let choices: [[Int]]

    /// Whether the element must match, or must not.
    let expected: Bool
  }

  /// The answer about one request.
  enum Answer {
    case yes, no
    /// It depends on which document's version or kind a text of the part is read by.
    case ambiguous
  }

  /// The elements.
  var terms: [Term] = []
}
