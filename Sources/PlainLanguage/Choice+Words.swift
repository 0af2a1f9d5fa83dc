public import PolicySemantics

extension Choice {
  /// What the choice takes for true, as the condition of a sentence that begins with `if`.
  public var words: String {
    switch self {
    case .missingVersionIs2012: "a policy without `Version` expands `${...}` as a variable"
    case .starCrossesFieldEnd: "a `*` at the end of a field of an ARN also matches colons"
    case .starCrossesAnywhere: "wildcards of an ARN match colons in every field"
    case .prefixWildcardIsVoid: "an action with a wildcard for its service matches nothing"
    case .typeWildcardIsVoid:
      "a resource with a wildcard for its partition, service or type matches nothing"
    case .arnIgnoresCase: "the first five fields of an ARN match in any letter case"
    case .shortARNIsPadded: "an ARN of fewer than six fields is completed in every kind of policy"
    case .shortARNIsVoid: "an ARN of fewer than six fields matches nothing"
    case .arnMatchesNoResource: "an ARN also matches actions that have no resource"
    case .emptyValuesHold: "a condition with an empty list of values holds"
    case .unresolvedIsVoid: "a statement never applies while one of its variables has no value"
    case .valueIsPattern: "wildcards inside the value of a variable are wildcards"
    case .boolVariableIsInvalid: "`Bool` takes no variables"
    case .absentHoldsForAnyNegated: "`ForAnyValue` with a negated operator holds for an absent key"
    case .absentFailsForAnyIfExists: "`ForAnyValue` with `IfExists` fails for an absent key"
    case .anyOfSeveralHolds:
      "an operator without `ForAnyValue` or `ForAllValues` holds when one of several values passes"
    case .emptyTextIsAbsent: "an empty text counts as an absent key"
    case .noARNNeverHolds: "a negated ARN operator never holds for text that is no ARN"
    case .invalidHoldsNegated: "a negated operator holds for a value that is not of its type"
    case .fourDigitsAreYear: "four digits under a date operator are a year"
    case .numbersAreLenient: "numbers may have a plus sign, an exponent and blanks around them"
    case .awsStarIsSigned: "`{\"AWS\": \"*\"}` leaves out anonymous callers and services"
    case .anyLayerIsExempt:
      "a Deny with `NotPrincipal` spares a caller of whom only the account, role or session is listed"
    case .allowNotPrincipalIsVoid: "an Allow with `NotPrincipal` never applies"
    case .principalARNIsLimited:
      "boundaries and session policies limit what `*` with `aws:PrincipalArn` grants to a role"
    case .accountGrants:
      "a resource policy that names the caller's account needs no policy of the caller's own"
    }
  }

  /// How to write a policy so that the choice no longer matters, as an order.
  public var advice: String {
    switch doubt {
    case .version: "state `Version`"
    case .colon, .arnCase:
      "write the first five fields of the ARN out, in the letters that AWS uses"
    case .wildcardType: "name the partition, the service and the type of the resource"
    case .prefix: "name the services of the actions"
    case .shortARN: "write all six fields of the ARN, or `*`"
    case .noResource: "put actions that have no resource into a statement with `*`"
    case .emptyValues: "name a value, or drop the condition"
    case .unresolved: "give the variable a default, or test that its key is there"
    case .valueWildcard: "use variables only of keys whose values have no wildcards"
    case .anyNegated, .anyIfExists: "test with `Null` whether the key is there"
    case .noQualifier: "add `ForAnyValue` or `ForAllValues`"
    case .emptyText: "test the empty text by itself"
    case .badARN: "compare with whole ARNs"
    case .invalidOperand, .numberForm:
      "write values of the operator's type, numbers as plain digits"
    case .fourDigits: "write the date in full, as in `2026-01-01T00:00:00Z`"
    case .boolVariable: "write `true` or `false`"
    case .allowNotPrincipal: "name the principals that you mean"
    case .notPrincipal: "list the account, the role and the session, or use `aws:PrincipalArn`"
    case .star: "write the bare `*`, or confine it by `aws:PrincipalType`"
    case .principalARN: "name the role as the principal"
    case .accountGrant: "name the role or user as the principal, or allow it to the caller too"
    }
  }
}
