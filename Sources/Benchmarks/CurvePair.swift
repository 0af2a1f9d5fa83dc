/// A pair of policies of a size, with the verdict that is known.
struct CurvePair {
  /// What the new policy is to the old.
  enum Change: String, CaseIterable {
    /// One value or statement went away.
    case smaller
    /// The same access in other words: lists turned round, and cut in two statements.
    case rewritten
  }

  /// The text before.
  let old: String

  /// The text after.
  let new: String

  /// The verdict that a comparison must come to, if to any.
  let verdict: String

  /// Writes a pair.
  init(_ axis: CurveAxis, size: Int, change: Change) {
    let writer = CurveWriter(axis: axis)
    let places = Array(0..<size)
    old = writer.document([places])
    switch change {
    case .smaller:
      new = writer.document([places.filter { $0 != size / 2 }])
      verdict = axis.isLimit ? "widened" : "narrowed"
    case .rewritten:
      let turned = Array(places.reversed())
      let cut = (size + 1) / 2
      new = writer.document(
        axis.isCuttable ? [Array(turned[..<cut]), Array(turned[cut...])] : [turned]
      )
      verdict = "same"
    }
  }
}

extension CurveAxis {
  /// Whether each value limits what is allowed, so that one less widens.
  var isLimit: Bool {
    switch self {
    case .keys, .quantified: true
    case .statements, .resources, .actions, .patterns, .spread, .texts, .numbers, .ranges,
      .instants, .principals, .sets, .variables:
      false
    }
  }

  /// Whether two statements with half of the values each mean the same as one with all.
  fileprivate var isCuttable: Bool {
    switch self {
    case .actions, .patterns, .texts, .numbers, .ranges, .instants, .principals, .variables: true
    case .statements, .resources, .spread, .keys, .sets, .quantified: false
    }
  }
}
