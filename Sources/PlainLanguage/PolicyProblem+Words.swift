public import PolicyModel

extension PolicyProblem {
  /// What is wrong, in one lower-case phrase without a period; it quotes untrusted text.
  public var words: String {
    let text = subject?.quoted
    return switch rule {
    case .documentTooLarge: "the policy is far larger than AWS takes"
    case .documentNotObject: "the policy is not a JSON object"
    case .unknownElement: "unknown element\(after(text)): names are case-sensitive"
    case .repeatedElement: "\(text ?? "an element") stands twice in one object"
    case .exclusiveElements: exclusion
    case .missingElement: "\(text ?? "an element") is missing"
    case .forbiddenElement: "\(text ?? "an element") is not allowed in this kind of policy"
    case .wrongType: "the value has the wrong JSON type\(place)"
    case .invalidVersion:
      "unknown policy version\(after(text)): it is `2012-10-17` or `2008-10-17`"
    case .missingVersion: "no `Version`: policy variables are read as plain text"
    case .invalidEffect: invalidEffect
    case .invalidSid: "invalid `Sid`\(after(text)): IAM takes letters and digits only"
    case .repeatedSid: "two statements carry the `Sid` \(text ?? "of another")"
    case .noStatements: "`Statement` is empty: the policy allows and denies nothing"
    case .emptyList: "\(text ?? "a list") is empty"
    case .invalidAction: "invalid action\(after(text)): it is `*` or `service:name`"
    case .invalidResource:
      "invalid resource\(after(text)): write `*`, or an ARN with all of its six fields, such as "
        + "`arn:aws:s3:::example`"
    case .invalidPrincipal: "invalid principal\(after(text))"
    case .unknownOperator: "unknown condition operator\(after(text))"
    case .operatorCase:
      "condition operator\(after(text)) is not in the letter case of AWS: it is read as if it were"
    case .invalidConditionKey:
      "no such condition key\(after(text)): it is never present in a request"
    case .invalidConditionValue:
      "\(text ?? "a value") is not of the operator's type: it never matches"
    case .invalidDate:
      "invalid date\(after(text)): it is an ISO 8601 date or seconds since 1970"
    case .invalidVariable: "invalid policy variable in \(text ?? "a value")"
    case .unusualCharacter: "a character that IAM does not take in policies\(after(text))"
    case .sizeLimit: "longer than AWS stores\(after(text)) characters, white space left out"
    case .unusedID: "policies of identities have no `Id`\(after(text)): it says nothing"
    case .recentSyntax:
      "\(text ?? "this") in a service control policy: AWS takes it since September 2025"
    case .unaffectedService:
      "\(text ?? "the service") obeys no resource control policies: it has no effect there"
    case .misplacedPrincipal:
      "identity provider\(after(text)) outside of a trust policy: nobody signs in with it"
    case .trustAction: "\(text ?? "an action") is no way into a role: it grants nothing here"
    }
  }

  private var exclusion: String {
    guard let subject else { return "two elements exclude each other" }
    return "`\(subject)` and `Not\(subject)` exclude each other in one statement"
  }

  private var invalidEffect: String {
    switch subject {
    case "Allow": "this kind of policy takes no `Allow` statements"
    case let text?: "invalid effect `\(text)`: it is `Allow` or `Deny`"
    case nil: "invalid effect: it is `Allow` or `Deny`"
    }
  }

  private var place: String { pointer.isEmpty ? "" : ": at \(pointer.quoted)" }

  private func after(_ text: String?) -> String { text.map { " \($0)" } ?? "" }
}
