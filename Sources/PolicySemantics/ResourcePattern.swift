import PolicyModel

/// One pattern of a `Resource` or `NotResource` element.
struct ResourcePattern: Hashable, Sendable {
  /// The pattern as written, or as it is read where that is to be told.
  let text: String

  /// Whether the pattern is `*`, which alone also matches the pseudo-resource.
  let isEverything: Bool

  /// Whether the pattern matches the pseudo-resource of actions without resources (D-STARRES).
  let matchesNoResource: Bool

  /// The pattern of ARNs, nil when it can match none.
  let arn: PatternText?

  /// Reads a pattern as a policy kind reads it.
  ///
  /// ARNs of fewer than six fields are padded with `*`; resource and endpoint policies pad only
  /// texts that hold a wildcard (D-SHORTARN). Source: IAM User Guide, "Identify AWS resources
  /// with Amazon Resource Names"; "IAM JSON policy elements: Resource".
  /// - Parameters:
  ///   - text: The pattern.
  ///   - kind: What the policy is attached to.
  ///   - expandsVariables: Whether `${…}` is a variable.
  ///   - reading: How doubts are read.
  ///   - isSpelledOut: Whether `text` is to have the fields that were padded.
  init(
    _ text: String,
    kind: PolicyKind,
    expandsVariables: Bool,
    reading: Reading,
    isSpelledOut: Bool,
  ) {
    isEverything = !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    matchesNoResource = isEverything || reading.takes(.arnMatchesNoResource)
    let missing = 5 - text.utf8.count { $0 == UInt8(ascii: ":") }
    if isEverything {
      self.text = text
      arn = PatternText("*", style: .like, expandsVariables: false)
      return
    }
    guard missing <= 0 || Self.pads(text, kind: kind, reading) else {
      self.text = text
      arn = nil
      return
    }
    let whole = text + String(repeating: ":*", count: max(0, missing))
    self.text = isSpelledOut ? whole : text
    let isVoid =
      reading.takes(.typeWildcardIsVoid) && PatternElement.hasWildcardType(whole.arnFields)
    arn =
      isVoid
      ? nil
      : PatternText(
        whole,
        style: .resource(ResourceStyle(reading)),
        expandsVariables: expandsVariables,
        valueIsPattern: reading.takes(.valueIsPattern),
      )
  }

  /// Returns whether every resource that another pattern matches is matched by this one, as far as
  /// the patterns show it: true is sure, false is not.
  func includes(_ other: ResourcePattern) -> Bool {
    if isEverything || other.arn == nil { return true }
    if other.isEverything { return false }
    if arn == other.arn { return true }
    guard let own = arn?.fixedGlob, let inner = other.arn?.fixedGlob else { return false }
    return own.includes(inner)
  }

  /// Returns whether the pattern matches a resource.
  func matches(_ value: ResourceValue, _ variables: VariableValues) -> Bool {
    switch value {
    case .none: matchesNoResource
    case .arn(let scalars): isEverything || arn?.glob(variables)?.matches(scalars) == true
    }
  }

  private static func pads(_ text: String, kind: PolicyKind, _ reading: Reading) -> Bool {
    if reading.takes(.shortARNIsVoid) { return false }
    if reading.takes(.shortARNIsPadded) { return true }
    return switch kind {
    case .identity, .boundary, .session: true
    case .resource, .endpoint, .trust:
      text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    case .scp: text.hasSuffix("*")
    case .rcp: false
    }
  }
}
