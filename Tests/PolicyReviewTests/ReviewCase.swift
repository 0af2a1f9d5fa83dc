import GitHistory
import TestSupport
import Testing

/// Changed files and what a review says of them, line by line.
struct ReviewCase: CustomTestStringConvertible, Sendable {
  /// One changed file.
  struct File: Sendable {
    let kind: FileChange.Kind
    let oldPath: String
    let path: String
    let before: Content
    let after: Content

    /// A file that keeps its path.
    init(_ path: String, _ before: Content, _ after: Content, kind: FileChange.Kind = .modified) {
      self.init(from: path, to: path, before, after, kind: kind)
    }

    /// A file that comes from another path.
    init(
      from oldPath: String,
      to path: String,
      _ before: Content,
      _ after: Content,
      kind: FileChange.Kind = .renamed,
    ) {
      self.kind = kind
      self.oldPath = oldPath
      self.path = path
      self.before = before
      self.after = after
    }
  }

  /// What a side of a file holds.
  enum Content: Sendable {
    case absent, link, tooLarge, lost
    case text(String)
  }

  let testDescription: String
  let files: [File]
  let expected: [String]

  /// Names a case.
  init(_ name: String, _ files: [File], _ expected: String...) {
    testDescription = name
    self.files = files
    self.expected = expected
  }
}

extension ReviewCase.Content {
  /// A policy that allows reading objects.
  static let read = allow("s3:GetObject")
  /// The same policy, written differently.
  static let readRewritten = text(
    #"{"Statement": {"Resource": "*", "Action": ["s3:GetObject"], "Effect": "Allow"}}"#
  )
  /// A policy that allows reading and writing objects.
  static let write = allow("s3:GetObject", "s3:PutObject")
  /// A text that looks like a policy and is no JSON.
  static let broken = text(#"{"Statement": [{"Effect": "Allow",}]}"#)
  /// A JSON text that is no policy.
  static let other = text(#"{"name": "web"}"#)

  /// A policy that allows actions on everything.
  static func allow(_ actions: String...) -> Self {
    text(document(#""Action": \#(actions)"#))
  }

  /// A document with one Allow statement.
  static func document(_ elements: String) -> String {
    #"{"Statement": [{"Effect": "Allow", \#(elements), "Resource": "*"}]}"#
  }

  /// An answer of the AWS CLI that holds inline policies of roles, each by its role's name.
  static func roles(_ roles: (String, action: String)...) -> Self {
    let details = roles.map { name, action in
      let policy = document(#""Action": "\#(action)""#)
      return #"{"RoleName": "\#(name)", "RolePolicyList": [{"PolicyName": "P", "#
        + #""PolicyDocument": \#(policy)}]}"#
    }
    return text(#"{"RoleDetailList": [\#(details.joined(separator: ",\n"))]}"#)
  }

  /// An answer of the AWS CLI with one role policy as a string that is no JSON.
  static let rolesWithBroken = text(
    #"""
    {"RoleDetailList": [{"RoleName": "A", "RolePolicyList": [{"PolicyName": "P",
    "PolicyDocument": "{\"Statement\": [}"}]}, {"RoleName": "B", "RolePolicyList": [{"PolicyName":
    "P", "PolicyDocument": {"Statement": []}}]}]}
    """#
  )
}
