import LocatedJSON
import PolicyModel

extension PolicyFinder {
  /// Looks for documents in an answer of the AWS CLI, or in the input of one of its commands.
  ///
  /// Source: IAM API Reference, `GetPolicyVersion`, `GetRolePolicy`, `GetRole`,
  /// `GetAccountAuthorizationDetails`; the answers of S3, KMS, SQS, SNS, Lambda, Secrets Manager,
  /// ECR, EC2 and Organizations that hold a policy.
  mutating func searchAnswer(_ answer: PlacedNode) {
    for member in answer.members {
      switch member.name {
      case "PolicyVersion": searchVersion(member, subject: nil)
      case "PolicyDocument": takeInline(member, of: answer)
      case "AssumeRolePolicyDocument":
        take(member, kind: .trust, subject: named("role", answer.text("RoleName")))
      case "Role": searchIdentity(member, .role)
      case "Roles": for role in member.elements { searchIdentity(role, .role) }
      case "InstanceProfile": searchInstanceProfile(member)
      case "InstanceProfiles": for profile in member.elements { searchInstanceProfile(profile) }
      case "RoleDetailList": for role in member.elements { searchIdentity(role, .role) }
      case "UserDetailList": for user in member.elements { searchIdentity(user, .user) }
      case "GroupDetailList": for group in member.elements { searchIdentity(group, .group) }
      case "Policies": for policy in member.elements { searchManagedPolicy(policy) }
      default: searchServiceAnswer(member, of: answer)
      }
    }
  }

  /// Returns a subject such as `role DataIngest`, nil when there is no name.
  func named(_ noun: String, _ name: String?) -> String? {
    name.map { noun + " " + $0 }
  }

  private mutating func searchVersion(_ version: PlacedNode, subject: String?) {
    for document in version.members("Document") {
      take(document, kind: .identity, subject: subject)
    }
  }

  private mutating func searchInstanceProfile(_ profile: PlacedNode) {
    for role in profile.members("Roles").flatMap(\.elements) { searchIdentity(role, .role) }
  }

  /// Takes the document that stands beside a policy's name and the name of its user, group or role.
  private mutating func takeInline(_ document: PlacedNode, of answer: PlacedNode) {
    let policy = answer.text("PolicyName")
    for identity in Identity.allCases {
      guard let owner = answer.text(identity.nameMember) else { continue }
      let subject = inlineSubject(policy, of: identity.rawValue + " " + owner)
      return take(document, kind: .identity, subject: subject)
    }
    take(document, kind: policy == nil ? nil : .identity, subject: named("policy", policy))
  }

  private func inlineSubject(_ policy: String?, of owner: String) -> String {
    (policy.map { "inline policy " + $0 } ?? "inline policy") + " of " + owner
  }

  /// Looks at a user, group or role with what is written into it.
  private mutating func searchIdentity(_ place: PlacedNode, _ identity: Identity) {
    let owner = named(identity.rawValue, place.text(identity.nameMember))
    for member in place.members {
      switch member.name {
      case "AssumeRolePolicyDocument": take(member, kind: .trust, subject: owner)
      case identity.policyList:
        for policy in member.elements { takeInlines(policy, of: owner ?? identity.rawValue) }
      case "InstanceProfileList":
        for profile in member.elements { searchInstanceProfile(profile, besides: place) }
      default: continue
      }
    }
  }

  private mutating func takeInlines(_ policy: PlacedNode, of owner: String) {
    for document in policy.members("PolicyDocument") {
      let subject = inlineSubject(policy.text("PolicyName"), of: owner)
      take(document, kind: .identity, subject: subject)
    }
  }

  /// Looks at the roles of a profile that stands inside a role, but for that role itself.
  private mutating func searchInstanceProfile(_ profile: PlacedNode, besides role: PlacedNode) {
    let others = profile.members("Roles").flatMap(\.elements)
      .filter { $0.text("RoleName") != role.text("RoleName") }
    for other in others { searchIdentity(other, .role) }
  }

  /// Looks at the default version of a managed policy; the others are in force nowhere.
  private mutating func searchManagedPolicy(_ policy: PlacedNode) {
    let subject = named("policy", policy.text("PolicyName"))
    for list in policy.members("PolicyVersionList") {
      let versions = list.elements.filter { !$0.members("Document").isEmpty }
      let defaults = versions.filter { isDefault($0, of: policy) }
      if versions.count > 1 && defaults.isEmpty { report(.noDefaultVersion, at: list) }
      for version in versions.count == 1 ? versions : defaults {
        searchVersion(version, subject: subject)
      }
    }
  }

  private func isDefault(_ version: PlacedNode, of policy: PlacedNode) -> Bool {
    if version.node.firstMember("IsDefaultVersion")?.value == .bool(true) { return true }
    guard let identifier = policy.text("DefaultVersionId") else { return false }
    return version.text("VersionId") == identifier
  }
}
