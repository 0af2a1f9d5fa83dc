/// An IAM identity that may hold inline policies; its raw value is the word for it.
enum Identity: String, CaseIterable {
  /// A role, which also has a trust policy.
  case role
  /// A user.
  case user
  /// A group of users.
  case group

  /// The member that names it in answers of the AWS CLI.
  var nameMember: String {
    switch self {
    case .role: "RoleName"
    case .user: "UserName"
    case .group: "GroupName"
    }
  }

  /// The member that lists its inline policies in the authorization details of an account.
  var policyList: String {
    switch self {
    case .role: "RolePolicyList"
    case .user: "UserPolicyList"
    case .group: "GroupPolicyList"
    }
  }
}
