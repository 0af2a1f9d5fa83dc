public import PolicyModel

extension StatementAlignment {
  /// Pairs statements of equal meaning first, then those of one `Sid`, then the most similar.
  ///
  /// A document that is nil has no statements.
  /// - Complexity: O(n · m) for statements that differ; equal ones are looked up.
  public static func between(old: PolicyDocument?, new: PolicyDocument?) -> StatementAlignment {
    var matching = StatementMatching(old: old?.statements ?? [], new: new?.statements ?? [])
    matching.pairEqualMeanings()
    matching.findRegroupings()
    matching.pairEqualNames()
    matching.pairMostSimilar()
    return StatementAlignment(pairs: matching.pairs, regroupings: matching.regroupings)
  }
}
