extension DiscoveryCase {
  static let identities = [
    DiscoveryCase(
      "get-policy-version",
      #"{"PolicyVersion": {"Document": \#(allow), "VersionId": "v1", "IsDefaultVersion": true}}"#,
      "identity /PolicyVersion/Document -",
    ),
    DiscoveryCase(
      "get-policy-version as the API sends it",
      #"{"PolicyVersion": {"Document": "%7B%22Statement%22%3A%5B%5D%7D"}}"#,
      "identity /PolicyVersion/Document -",
    ),
    DiscoveryCase(
      "get-role-policy",
      #"{"RoleName": "Ingest", "PolicyName": "Read", "PolicyDocument": \#(allow)}"#,
      "identity /PolicyDocument inline policy Read of role Ingest",
    ),
    DiscoveryCase(
      "get-user-policy",
      #"{"UserName": "ada", "PolicyName": "Read", "PolicyDocument": \#(quoted)}"#,
      "identity /PolicyDocument inline policy Read of user ada",
    ),
    DiscoveryCase(
      "get-group-policy",
      #"{"GroupName": "ops", "PolicyName": "Read", "PolicyDocument": \#(allow)}"#,
      "identity /PolicyDocument inline policy Read of group ops",
    ),
    DiscoveryCase(
      "the input of create-policy",
      #"{"PolicyName": "ReadOnly", "PolicyDocument": \#(quoted)}"#,
      "identity /PolicyDocument policy ReadOnly",
    ),
    DiscoveryCase(
      "the input of create-role",
      #"{"RoleName": "Ingest", "AssumeRolePolicyDocument": \#(quoted)}"#,
      "trust /AssumeRolePolicyDocument role Ingest",
    ),
    DiscoveryCase(
      "a document by its name alone",
      #"{"PolicyDocument": {"Id": "x"}}"#,
      "- /PolicyDocument -"
    ),
    DiscoveryCase(
      "get-role with a boundary",
      #"""
      {"Role": {"RoleName": "Ingest", "AssumeRolePolicyDocument": \#(allow),
        "PermissionsBoundary": {"PermissionsBoundaryArn": "arn:aws:iam::1:policy/Limit"}}}
      """#,
      "trust /Role/AssumeRolePolicyDocument role Ingest",
    ),
    DiscoveryCase(
      "list-roles",
      #"""
      {"Roles": [{"RoleName": "A", "AssumeRolePolicyDocument": \#(allow)},
        {"AssumeRolePolicyDocument": \#(quoted), "RoleName": "B"}]}
      """#,
      "trust /Roles/0/AssumeRolePolicyDocument role A",
      "trust /Roles/1/AssumeRolePolicyDocument role B",
    ),
    DiscoveryCase(
      "get-instance-profile",
      #"{"InstanceProfile": {"Roles": [{"RoleName": "A", "AssumeRolePolicyDocument": \#(allow)}]}}"#,
      "trust /InstanceProfile/Roles/0/AssumeRolePolicyDocument role A",
    ),
    DiscoveryCase(
      "several answers in a list",
      #"[{"PolicyVersion": {"Document": \#(allow)}}, {"Role": {"AssumeRolePolicyDocument": \#(allow)}}]"#,
      "identity /0/PolicyVersion/Document -",
      "trust /1/Role/AssumeRolePolicyDocument -",
    ),
    DiscoveryCase(
      "a member that stands there twice",
      #"{"PolicyVersion": {"Document": \#(allow), "Document": \#(allow)}}"#,
      "identity /PolicyVersion/Document -",
      "identity /PolicyVersion/Document -",
    ),
    DiscoveryCase(
      "get-account-authorization-details",
      details,
      "identity /UserDetailList/0/UserPolicyList/0/PolicyDocument inline policy Own of user ada",
      "identity /UserDetailList/0/UserPolicyList/1/PolicyDocument inline policy More of user ada",
      "identity /GroupDetailList/0/GroupPolicyList/0/PolicyDocument inline policy All of group ops",
      "trust /RoleDetailList/0/AssumeRolePolicyDocument role Ingest",
      "trust /RoleDetailList/0/InstanceProfileList/0/Roles/1/AssumeRolePolicyDocument role Other",
      "identity /RoleDetailList/0/RolePolicyList/0/PolicyDocument inline policy In of role Ingest",
      "identity /Policies/0/PolicyVersionList/1/Document policy Marked",
      "identity /Policies/1/PolicyVersionList/0/Document policy Named",
      "identity /Policies/3/PolicyVersionList/0/Document policy Single",
      "/Policies/2/PolicyVersionList 21:48 noDefaultVersion",
    ),
  ]

  private static let details = #"""
    {"UserDetailList": [{"UserName": "ada", "UserPolicyList": [
        {"PolicyName": "Own", "PolicyDocument": \#(allow)},
        {"PolicyName": "More", "PolicyDocument": \#(quoted)}]}, {"UserName": "bob"}],
     "GroupDetailList": [{"GroupName": "ops", "GroupPolicyList": [
        {"PolicyName": "All", "PolicyDocument": \#(allow)}]}],
     "RoleDetailList": [{"RoleName": "Ingest",
        "AssumeRolePolicyDocument": \#(allow),
        "InstanceProfileList": [{"Roles": [
          {"RoleName": "Ingest", "AssumeRolePolicyDocument": \#(allow)},
          {"RoleName": "Other", "AssumeRolePolicyDocument": \#(allow)}]}],
        "RolePolicyList": [{"PolicyName": "In", "PolicyDocument": \#(allow)}],
        "AttachedManagedPolicies": [{"PolicyName": "Marked"}],
        "PermissionsBoundary": {"PermissionsBoundaryArn": "arn:aws:iam::1:policy/Limit"}}],
     "Policies": [
       {"PolicyName": "Marked", "PolicyVersionList": [
         {"VersionId": "v1", "IsDefaultVersion": false, "Document": \#(allow)},
         {"VersionId": "v2", "IsDefaultVersion": true, "Document": \#(allow)}]},
       {"PolicyName": "Named", "DefaultVersionId": "v1", "PolicyVersionList": [
         {"VersionId": "v1", "Document": \#(allow)},
         {"VersionId": "v2", "Document": \#(allow)}]},
       {"PolicyName": "Open", "PolicyVersionList": [
         {"VersionId": "v1", "Document": \#(allow)}, {"Document": \#(allow)}]},
       {"PolicyName": "Single", "PolicyVersionList": [{"Document": \#(allow)}]}]}
    """#
}
