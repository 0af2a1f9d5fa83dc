extension ServiceCatalog {
  /// Finds a condition key by its name, whatever the case of its letters.
  ///
  /// A key of a family is found by what its name has in common with the family: for
  /// `aws:ResourceTag/team` that is `aws:ResourceTag/${TagKey}`. Of several families the one with
  /// the longest text of its own is meant. What a policy chooses has at least one character.
  package func conditionKey(_ name: String) -> ConditionKey? {
    let folded = name.foldedBytes
    let exact = keys(named: file.strings(equalTo: folded))
    return exact.first ?? family(of: folded)
  }

  private func keys(named names: Range<Int>) -> [ConditionKey] {
    file.records(in: 0..<file.count(.conditionKeys), of: .conditionKeys, named: names)
      .map { ConditionKey(file: file, number: $0) }
  }

  private func family(of name: [UInt8]) -> ConditionKey? {
    // The script sees to it that no family chooses anything before its first punctuation.
    let beginning = Array(name.prefix { $0.isLetterOrDigit })
    guard !beginning.isEmpty else { return nil }
    return keys(named: file.strings(beginningWith: beginning))
      .filter(\.isFamily)
      .map { (key: $0, form: KeyForm($0.name)) }
      .filter { $0.form.matches(name) }
      .max { $0.form.fixedLength < $1.form.fixedLength }?
      .key
  }
}
