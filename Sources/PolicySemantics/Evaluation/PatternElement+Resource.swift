import PolicyModel

extension PatternElement {
  /// Returns whether the element matches the resource of a request.
  ///
  /// `NotResource` matches what none of its patterns match, also where a pattern matches nothing.
  /// Source: IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource".
  func coversResource(
    of reading: RequestReading,
    in document: PolicyDocument,
    kind: PolicyKind,
  ) -> Bool {
    let isListed = patterns.contains { pattern in
      resourcePattern(pattern.value, for: reading, in: document, kind: kind)?
        .matches(reading.resource) ?? false
    }
    return isListed != isNegated
  }

  /// Returns what a pattern matches, nil when it matches no resource.
  ///
  /// `*`, which stands for actions without resources, is matched by patterns of asterisks only.
  private func resourcePattern(
    _ text: String,
    for reading: RequestReading,
    in document: PolicyDocument,
    kind: PolicyKind,
  ) -> WildcardText? {
    if text.isAllStars { return WildcardText(pattern: "*") }
    if reading.resource == "*" { return nil }
    guard let fields = completedFields(of: text, kind: kind) else { return nil }
    var result = WildcardText()
    for field in fields.dropLast() { result.append(field: field) }
    let last =
      document.expandsVariables
      ? VariableText(fields[5], in: reading.context) : VariableText(literal: fields[5])
    guard let last else { return nil }
    return WildcardText(result.symbols + last.wildcards.symbols)
  }

  /// Returns the six fields of a pattern, missing ones as `*` where the policy kind adds them.
  ///
  /// AWS documents it for identity policies and refuses such session policies; for the others it
  /// is silent and we follow what has been observed (D-SHORTARN).
  /// Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)".
  private func completedFields(of text: String, kind: PolicyKind) -> [String]? {
    let fields = text.arnFields
    if fields.count == 6 { return fields }
    let isCompleted =
      switch kind {
      case .identity, .boundary, .session: true
      case .resource, .trust, .endpoint: text.hasWildcard
      case .scp: text.unicodeScalars.last == "*"
      case .rcp: false
      }
    return isCompleted ? fields + Array(repeating: "*", count: 6 - fields.count) : nil
  }
}
