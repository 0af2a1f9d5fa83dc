public import LocatedJSON
public import PolicyModel

/// One thing that differs between two statements of a pair, with the elements of both sides.
public enum StatementDifference: Hashable, Sendable {
  /// The parts of a statement.
  public enum Axis: String, Hashable, Sendable, CaseIterable {
    /// `Effect`.
    case effect
    /// `Principal` or `NotPrincipal`.
    case who
    /// `Action` or `NotAction`.
    case what
    /// `Resource` or `NotResource`.
    case place = "where"
    /// A member of `Condition`.
    case circumstances = "when"
    /// `Sid`.
    case name
  }

  /// The effect turned round.
  case effect(before: Located<Effect>, after: Located<Effect>)

  /// Other principals.
  case principals(before: PrincipalElement?, after: PrincipalElement?)

  /// Other actions.
  case actions(before: PatternElement, after: PatternElement)

  /// Other resources; nil is the resource to which the policy is attached.
  case resources(before: PatternElement?, after: PatternElement?)

  /// A condition that came, went or has another test or other values.
  case condition(before: ConditionClause?, after: ConditionClause?)

  /// Another name, which has no effect on access.
  case name(before: Located<String>?, after: Located<String>?)

  /// The part of the statement that differs.
  public var axis: Axis {
    switch self {
    case .effect: .effect
    case .principals: .who
    case .actions: .what
    case .resources: .place
    case .condition: .circumstances
    case .name: .name
    }
  }

  /// Where the part stands before the change, nil when it was not there.
  public var spanBefore: SourceSpan? {
    switch self {
    case .effect(let before, _): before.span
    case .principals(let before, _): before?.nameSpan
    case .actions(let before, _): before.nameSpan
    case .resources(let before, _): before?.nameSpan
    case .condition(let before, _): before?.key.span
    case .name(let before, _): before?.span
    }
  }

  /// Where the part stands after the change, nil when it is gone.
  public var spanAfter: SourceSpan? {
    switch self {
    case .effect(_, let after): after.span
    case .principals(_, let after): after?.nameSpan
    case .actions(_, let after): after.nameSpan
    case .resources(_, let after): after?.nameSpan
    case .condition(_, let after): after?.key.span
    case .name(_, let after): after?.span
    }
  }
}
