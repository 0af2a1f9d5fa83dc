public import LocatedJSON

/// One test of a condition block: an operator, a key and the values it is tested against.
public struct ConditionClause: Hashable, Sendable {
  /// The operator with its qualifier and suffix.
  public let conditionOperator: ConditionOperator

  /// Where the operator stands.
  public let operatorSpan: SourceSpan

  /// The condition key as written; keys are compared ignoring ASCII case.
  public let key: Located<String>

  /// The values as text in source order; numbers and booleans keep their source text.
  public let values: [Located<String>]

  /// The JSON Pointer of the clause inside its document, such as `/Statement/0/Condition/Bool/aws:SecureTransport`.
  public let pointer: String
}
