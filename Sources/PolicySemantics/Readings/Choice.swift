/// A reading of a doubt other than the default one; the raw value is its public name.
///
/// AWS's documentation is silent or contradicts itself where a doubt is named. The defaults are
/// the readings with the best support; each case here is one that it does not rule out.
public enum Choice: String, Hashable, Sendable, CaseIterable {
  /// A document without a version expands variables.
  case missingVersionIs2012 = "D-VERSION=2012"
  /// A wildcard at the end of a field of a resource's ARN also matches colons.
  case starCrossesFieldEnd = "D-COLON=field-end"
  /// Wildcards of a resource's ARN match colons everywhere.
  case starCrossesAnywhere = "D-COLON=anywhere"
  /// An action with a wildcard in its service prefix matches nothing.
  case prefixWildcardIsVoid = "D-PREFIX=nothing"
  /// A resource with a wildcard for its partition, service or type matches nothing.
  case typeWildcardIsVoid = "D-WILDTYPE=nothing"
  /// The first five fields of a resource's ARN match in any case.
  case arnIgnoresCase = "D-ARNCASE=ignored"
  /// An ARN of fewer than six fields is padded in every kind of policy.
  case shortARNIsPadded = "D-SHORTARN=padded"
  /// An ARN of fewer than six fields matches nothing in any kind of policy.
  case shortARNIsVoid = "D-SHORTARN=nothing"
  /// Every ARN also matches actions that have no resource.
  case arnMatchesNoResource = "D-STARRES=matches"
  /// A condition key with an empty list of values is no condition.
  case emptyValuesHold = "D-EMPTYVAL=true"
  /// A statement with a variable that has no value never applies.
  case unresolvedIsVoid = "D-UNRESOLVED=void"
  /// Wildcards inside the value of a variable are wildcards.
  case valueIsPattern = "D-VARWILD=pattern"
  /// `Bool` takes no variables.
  case boolVariableIsInvalid = "D-BOOLVAR=invalid"
  /// `ForAnyValue` with a negated test holds when the key is absent.
  case absentHoldsForAnyNegated = "D-ANYNEG=true"
  /// `ForAnyValue` with `IfExists` does not hold when the key is absent.
  case absentFailsForAnyIfExists = "D-ANYIFEX=false"
  /// A test without qualifier holds for several values when it holds for one of them.
  case anyOfSeveralHolds = "D-NOQUAL=any"
  /// A sole empty text counts as no value for `ForAllValues` and `Null`.
  case emptyTextIsAbsent = "D-EMPTYSTR=missing"
  /// A negated ARN test never holds for a text that is no ARN.
  case noARNNeverHolds = "D-BADARN=never"
  /// A negated test holds where its value or operand is not of its type.
  case invalidHoldsNegated = "D-INVALID=negated"
  /// Four digits under a date operator are a year.
  case fourDigitsAreYear = "D-INT4=year"
  /// Numbers may have a plus sign, an exponent and blanks around them.
  case numbersAreLenient = "D-GRPNUM=parsed"
  /// `{"AWS": "*"}` leaves out unsigned requests and services.
  case awsStarIsSigned = "D-STAR=signed"
  /// One listed layer of an identity exempts it from a Deny with `NotPrincipal`.
  case anyLayerIsExempt = "D-NOTPRIN=any"
  /// An Allow with `NotPrincipal` never applies.
  case allowNotPrincipalIsVoid = "D-ALLOWNP=void"
  /// Boundaries and session policies limit what `*` with `aws:PrincipalArn` of a role grants.
  case principalARNIsLimited = "D-ARNBYPASS=limited"
  /// A resource policy that names the caller's account grants without the caller's own policies.
  case accountGrants = "D-ACCT=grants"

  /// The doubt that the choice answers.
  public var doubt: Doubt {
    switch self {
    case .missingVersionIs2012: .version
    case .starCrossesFieldEnd, .starCrossesAnywhere: .colon
    case .prefixWildcardIsVoid: .prefix
    case .typeWildcardIsVoid: .wildcardType
    case .arnIgnoresCase: .arnCase
    case .shortARNIsPadded, .shortARNIsVoid: .shortARN
    case .arnMatchesNoResource: .noResource
    case .emptyValuesHold: .emptyValues
    case .unresolvedIsVoid: .unresolved
    case .valueIsPattern: .valueWildcard
    case .boolVariableIsInvalid: .boolVariable
    case .absentHoldsForAnyNegated: .anyNegated
    case .absentFailsForAnyIfExists: .anyIfExists
    case .anyOfSeveralHolds: .noQualifier
    case .emptyTextIsAbsent: .emptyText
    case .noARNNeverHolds: .badARN
    case .invalidHoldsNegated: .invalidOperand
    case .fourDigitsAreYear: .fourDigits
    case .numbersAreLenient: .numberForm
    case .awsStarIsSigned: .star
    case .anyLayerIsExempt: .notPrincipal
    case .allowNotPrincipalIsVoid: .allowNotPrincipal
    case .principalARNIsLimited: .principalARN
    case .accountGrants: .accountGrant
    }
  }

  /// The choice as one bit of a reading.
  var bit: UInt64 {
    guard let position = Self.allCases.firstIndex(of: self) else { return 0 }
    return 1 << UInt64(position)
  }
}
