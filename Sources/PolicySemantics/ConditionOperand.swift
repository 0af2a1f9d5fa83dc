import PolicyModel

/// One operand of a condition clause, read as the operator's type.
enum ConditionOperand: Hashable, Sendable {
  case pattern(PatternText)
  case number(ExactDecimal)
  case instant(Instant)
  case range(AddressRange)
  case truth(Bool)
  case bytes([UInt8])
  /// An ARN of fewer than six fields, which no value matches (D-BADARN).
  case nothing
  /// A text that is not of the operator's type.
  case invalid
}

extension ConditionOperand {
  /// Reads an operand as the type of a test.
  init(
    _ text: String,
    test: ConditionOperator.Test,
    expandsVariables: Bool,
    reading: Reading,
  ) {
    let valueIsPattern = reading.takes(.valueIsPattern)
    switch test.positive {
    case .stringEquals:
      self = .pattern(PatternText(text, style: .exact, expandsVariables: expandsVariables))
    case .stringEqualsIgnoreCase:
      self = .pattern(
        PatternText(text, style: .exactIgnoringCase, expandsVariables: expandsVariables)
      )
    case .stringLike:
      self = .pattern(
        PatternText(
          text,
          style: .like,
          expandsVariables: expandsVariables,
          valueIsPattern: valueIsPattern,
        )
      )
    case .arnEquals, .arnLike:
      let fields = 1 + text.utf8.count { $0 == UInt8(ascii: ":") }
      self =
        fields < 6 && !(expandsVariables && text.contains("${"))
        ? .nothing
        : .pattern(
          PatternText(
            text,
            style: .arn,
            expandsVariables: expandsVariables,
            valueIsPattern: valueIsPattern,
          )
        )
    case .bool, .null:
      self = Self.truth(text, expandsVariables: expandsVariables)
    case .binaryEquals:
      self = decodeBase64(text).map(ConditionOperand.bytes) ?? .invalid
    case .ipAddress:
      self = AddressRange(text).map(ConditionOperand.range) ?? .invalid
    case _ where test.isDate:
      self = Instant(text, reading: reading).map(ConditionOperand.instant) ?? .invalid
    default:
      self = ExactDecimal(text, reading: reading).map(ConditionOperand.number) ?? .invalid
    }
  }

  private static func truth(_ text: String, expandsVariables: Bool) -> ConditionOperand {
    switch text.foldedASCII {
    case "true": .truth(true)
    case "false": .truth(false)
    default:
      expandsVariables && text.contains("${")
        ? .pattern(PatternText(text, style: .exactIgnoringCase, expandsVariables: true)) : .invalid
    }
  }
}
