/// A rule of the policy grammar; the raw value is its stable public id.
///
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language" and
/// "Access Analyzer policy check reference", unless a case says otherwise.
public enum PolicyRule: String, Hashable, Sendable, CaseIterable {
  /// The document has more bytes than any service of AWS takes, by far: it is not read.
  ///
  /// Source: IAM User Guide, "IAM and AWS STS quotas"; the quotas of the services.
  case documentTooLarge = "document-too-large"
  /// The document is not a JSON object.
  case documentNotObject = "document-not-object"
  /// An element name is not part of the grammar, or is spelt in another case.
  case unknownElement = "unknown-element"
  /// An element or condition key stands twice in one object.
  case repeatedElement = "repeated-element"
  /// Two elements exclude each other, such as `Action` and `NotAction`.
  case exclusiveElements = "exclusive-elements"
  /// An element that the policy kind needs is missing.
  case missingElement = "missing-element"
  /// An element that the policy kind forbids is there.
  case forbiddenElement = "forbidden-element"
  /// A value has the wrong JSON type.
  case wrongType = "wrong-type"
  /// `Version` is neither 2012-10-17 nor 2008-10-17.
  case invalidVersion = "invalid-version"
  /// `Version` is missing: variables are literal text. A warning.
  case missingVersion = "missing-version"
  /// `Effect` is neither `Allow` nor `Deny`, in that case.
  case invalidEffect = "invalid-effect"
  /// A `Sid` holds characters beyond letters and digits. A warning: it has no effect on access.
  case invalidSid = "invalid-sid"
  /// Two statements carry one `Sid`.
  case repeatedSid = "repeated-sid"
  /// `Statement` is an empty list: nothing is allowed. A warning.
  case noStatements = "no-statements"
  /// A list that must hold a value is empty.
  case emptyList = "empty-list"
  /// An action is neither `*` nor `service:name`.
  case invalidAction = "invalid-action"
  /// A resource is neither `*` nor an ARN pattern that AWS accepts.
  case invalidResource = "invalid-resource"
  /// A principal's member name or value is not one of the documented forms.
  case invalidPrincipal = "invalid-principal"
  /// A condition operator is unknown.
  case unknownOperator = "unknown-operator"
  /// A condition operator is spelt in another case than AWS spells it. A warning: it is read alike.
  ///
  /// AWS does not say whether case matters; a document with such an operator is either refused or
  /// read alike, so that reading it alike never hides access (D-ELEMCASE).
  case operatorCase = "operator-case"
  /// A condition key has no service prefix, or misses its tag key: it can never be present. A warning.
  case invalidConditionKey = "invalid-condition-key"
  /// A condition value is not of the operator's type. A warning: the value can never match.
  case invalidConditionValue = "invalid-condition-value"
  /// A date operand is neither an ISO 8601 date nor seconds since 1970.
  case invalidDate = "invalid-date"
  /// A policy variable is not closed or has no name.
  case invalidVariable = "invalid-variable"
  /// A character stands outside those that IAM permits in policy documents. A warning.
  case unusualCharacter = "unusual-character"

  /// A document is longer than AWS stores. A warning: what it says is read all the same.
  case sizeLimit = "size-limit"
  /// A policy of an identity has an `Id`. A warning: it has no effect on access.
  case unusedID = "unused-id"
  /// A service control policy uses what such policies take since September 2025. A warning.
  case recentSyntax = "recent-scp-syntax"
  /// A resource control policy names a service that does not obey such policies. A warning.
  case unaffectedService = "unaffected-service"
  /// An identity provider is named outside of a trust policy, where nobody signs in with it. A warning.
  case misplacedPrincipal = "misplaced-principal"
  /// A trust policy names an action that is no way into a role. A warning.
  case trustAction = "foreign-trust-action"

  /// Whether a document that breaks the rule is invalid; the others are warnings.
  public var isError: Bool {
    switch self {
    case .missingVersion, .noStatements, .invalidSid, .operatorCase, .invalidConditionKey,
      .invalidConditionValue, .unusualCharacter, .sizeLimit, .unusedID, .recentSyntax,
      .unaffectedService, .misplacedPrincipal, .trustAction:
      false
    case .documentTooLarge, .documentNotObject, .unknownElement, .repeatedElement,
      .exclusiveElements,
      .missingElement, .forbiddenElement, .wrongType, .invalidVersion, .invalidEffect,
      .repeatedSid, .emptyList, .invalidAction, .invalidResource, .invalidPrincipal,
      .unknownOperator, .invalidDate, .invalidVariable:
      true
    }
  }
}
