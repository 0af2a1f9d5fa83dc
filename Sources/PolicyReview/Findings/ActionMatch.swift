import PolicySemantics

/// The test whether an action of a full name lies on an axis of actions.
struct ActionMatch {
  private let included: [GlobShape]
  private let excluded: [GlobShape]
  private let within: [[GlobShape]]

  /// Prepares an axis.
  init(_ axis: AccessAxis) {
    included = axis.included.map(GlobShape.init(action:))
    excluded = axis.excluded.map(GlobShape.init(action:))
    within = axis.within.map { $0.map(GlobShape.init(action:)) }
  }

  /// Whether an action of a full name, without wildcards, lies on the axis.
  func holds(_ name: String) -> Bool {
    let shape = GlobShape(action: name)
    let matches = { (patterns: [GlobShape]) in patterns.contains { $0.overlaps(shape) } }
    return matches(included) && !matches(excluded) && within.allSatisfy(matches)
  }
}
