public import PolicyReview

extension FindingRule {
  /// The rule's severity and what lowers it, in one or two sentences.
  public var severityWords: String {
    let lowering = [
      isLoweredByConditions ? "where a condition confines it" : nil,
      isLoweredByCaps ? "where the policy only caps what others give" : nil,
    ].compactMap(\.self)
    let base = severity.rawValue.capitalizedFirst
    return severity == .info || lowering.isEmpty
      ? "\(base)." : "\(base), one level less \(WordList(items: lowering).joined())."
  }
}
