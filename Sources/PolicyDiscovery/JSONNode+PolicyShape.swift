import LocatedJSON

extension JSONNode {
  /// The values of all members of that name; several when the name is repeated.
  func values(of name: String) -> [JSONNode] {
    (members ?? []).filter { $0.name == name }.map(\.value)
  }

  /// Whether the value is an object with a member of one of the names.
  func hasMember(_ names: Set<String>) -> Bool {
    (members ?? []).contains { names.contains($0.name) }
  }

  /// The strings that stand under a name, alone or in an array.
  func texts(of name: String) -> [String] {
    values(of: name).flatMap { $0.elements ?? [$0] }.compactMap(\.text)
  }

  /// The statements of a document, one alone or in an array, whatever they are.
  var statements: [JSONNode] {
    values(of: "Statement").flatMap { $0.elements ?? [$0] }
  }

  /// Whether the value is meant as an IAM policy document, valid or not.
  ///
  /// Documents of other languages with a `Statement` are not: CloudFormation stack policies (all
  /// actions are of `Update:`) and data protection policies of SNS and CloudWatch Logs.
  var isPolicyDocument: Bool {
    guard members != nil, !isStackPolicy, !isDataProtectionPolicy else { return false }
    if hasMember(["Statement"]) {
      return hasPolicyVersion || statements.isEmpty || statements.contains(where: \.isStatement)
    }
    guard hasPolicyVersion, let members else { return false }
    return members.allSatisfy(isHeading) || members.contains(where: isMisspeltElement)
  }

  private var hasPolicyVersion: Bool {
    texts(of: "Version").contains { $0 == "2012-10-17" || $0 == "2008-10-17" }
  }

  private var isStatement: Bool {
    members?.isEmpty == true
      || hasMember(["Effect", "Action", "NotAction", "Principal", "NotPrincipal"])
  }

  /// Whether a member is one that stands beside `Statement` in a document.
  private func isHeading(_ member: JSONMember) -> Bool {
    member.name == "Version" || member.name == "Id"
  }

  /// Whether a member of a document without `Statement` shows that one was meant.
  private func isMisspeltElement(_ member: JSONMember) -> Bool {
    let name = member.name.lowercased()
    return name.hasPrefix("statement") || name == "effect" || name == "action"
  }

  private var isStackPolicy: Bool {
    let actions = statements.flatMap { $0.texts(of: "Action") + $0.texts(of: "NotAction") }
    return !actions.isEmpty && actions.allSatisfy { $0.lowercased().hasPrefix("update:") }
  }

  private var isDataProtectionPolicy: Bool {
    !statements.isEmpty
      && statements.allSatisfy { statement in
        statement.hasMember(["DataIdentifier"])
          && !statement.hasMember(["Effect", "Action", "NotAction"])
      }
  }
}
