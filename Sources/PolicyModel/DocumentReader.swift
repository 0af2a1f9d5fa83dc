import LocatedJSON

/// Reads one document; `problems` grows as it goes.
struct DocumentReader {
  /// What the policy is attached to.
  let kind: PolicyKind

  /// The most bytes, as written, that a document may have: 1 MiB.
  ///
  /// The largest quota of a service is below 100 KB, blanks not counted.
  static let sizeLimit = 1 << 20

  /// The most problems that are kept.
  static let problemLimit = 1000

  /// The first problems found, in the order of reading; an error among them if there is any.
  private(set) var problems: [PolicyProblem] = []

  private var hasError = false

  /// Whether `${…}` is a variable in this document.
  private(set) var expandsVariables = false

  /// Creates a reader for documents of a kind.
  init(kind: PolicyKind) {
    self.kind = kind
  }

  /// Reads the document, nil when it is no object or too large.
  mutating func read(_ node: JSONNode) -> PolicyDocument? {
    guard node.span.end.offset - node.span.start.offset <= Self.sizeLimit else {
      report(.documentTooLarge, at: node.span, pointer: "")
      return nil
    }
    guard let members = node.members else {
      report(.documentNotObject, at: node.span, pointer: "")
      return nil
    }
    checkNames(of: members, known: ["Version", "Id", "Statement"], pointer: "")
    let version = readVersion(node)
    expandsVariables = version?.value == .v2012
    checkSize(of: node)
    return PolicyDocument(
      version: version,
      id: readID(node),
      statements: readStatements(node),
      span: node.span,
    )
  }

  /// Reads the document's name, which the policies of identities should not have.
  ///
  /// Source: IAM User Guide, "IAM JSON policy elements: Id".
  private mutating func readID(_ node: JSONNode) -> Located<String>? {
    let id = readText(node.firstMember("Id"), pointer: "/Id")
    if let id, kind.isAttachedToPrincipal {
      report(.unusedID, id.value, at: id.span, pointer: "/Id")
    }
    return id
  }

  /// Records a problem; past the limit only an error, when there is none yet.
  mutating func report(
    _ rule: PolicyRule,
    _ subject: String? = nil,
    at span: SourceSpan,
    pointer: String,
  ) {
    guard keeps(rule) else { return }
    hasError = hasError || rule.isError
    problems.append(PolicyProblem(rule: rule, subject: subject, span: span, pointer: pointer))
  }

  /// Whether a problem with that rule would still be kept.
  func keeps(_ rule: PolicyRule) -> Bool {
    problems.count < Self.problemLimit || rule.isError && !hasError
  }

  /// Reports members with unknown and with repeated names.
  mutating func checkNames(of members: [JSONMember], known: Set<String>, pointer: String) {
    var seen: Set<String> = []
    for member in members {
      let place = pointer + "/" + JSONNode.escapePointerToken(member.name)
      if !known.contains(member.name) {
        report(.unknownElement, member.name, at: member.nameSpan, pointer: place)
      }
      if !seen.insert(member.name).inserted {
        report(.repeatedElement, member.name, at: member.nameSpan, pointer: place)
      }
    }
  }

  /// Reads an optional string.
  mutating func readText(_ node: JSONNode?, pointer: String) -> Located<String>? {
    guard let node else { return nil }
    guard let text = node.text else {
      report(.wrongType, at: node.span, pointer: pointer)
      return nil
    }
    let located = Located(text, at: node.span)
    checkCharacters(of: located, pointer: pointer)
    return located
  }

  /// Reports a text of an IAM policy with characters beyond those that IAM permits.
  ///
  /// Source: IAM User Guide, "IAM and AWS STS quotas", policy documents.
  mutating func checkCharacters(of text: Located<String>, pointer: String) {
    let isPlain = text.value.unicodeScalars.allSatisfy { scalar in
      (0x20...0xFF).contains(scalar.value) || ["\t", "\n", "\r"].contains(scalar)
    }
    if !isPlain, kind.isKeptByIAM {
      report(.unusualCharacter, text.value, at: text.span, pointer: pointer)
    }
  }

  private mutating func readVersion(_ node: JSONNode) -> Located<PolicyVersion>? {
    guard let member = node.firstMember("Version") else {
      if kind == .rcp {
        report(.missingElement, "Version", at: node.span, pointer: "")
      } else {
        report(.missingVersion, at: node.span, pointer: "")
      }
      return nil
    }
    guard let text = member.text, let version = PolicyVersion(rawValue: text) else {
      report(.invalidVersion, member.text, at: member.span, pointer: "/Version")
      return nil
    }
    return Located(version, at: member.span)
  }

  private mutating func readStatements(_ node: JSONNode) -> [Statement] {
    guard let member = node.firstMember("Statement") else {
      report(.missingElement, "Statement", at: node.span, pointer: "")
      return []
    }
    guard let elements = member.elements else {
      return [readStatement(member, index: 0, pointer: "/Statement")].compactMap { $0 }
    }
    if elements.isEmpty {
      report(.noStatements, at: member.span, pointer: "/Statement")
    }
    var statements: [Statement] = []
    for (index, element) in elements.enumerated() {
      if let statement = readStatement(element, index: index, pointer: "/Statement/\(index)") {
        statements.append(statement)
      }
    }
    checkSids(of: statements)
    return statements
  }

  private mutating func checkSids(of statements: [Statement]) {
    var seen: Set<String> = []
    for statement in statements {
      guard let sid = statement.sid, !sid.value.isEmpty else { continue }
      if !seen.insert(sid.value).inserted {
        report(.repeatedSid, sid.value, at: sid.span, pointer: statement.pointer + "/Sid")
      }
    }
  }
}
