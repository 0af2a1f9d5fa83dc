import ServiceReference
import Testing

@Suite("A list of risks")
struct RiskTests {
  private let catalog = ServiceCatalog.embedded

  /// Actions that the lists name and AWS's data does not have.
  private static let withdrawn: Set = [
    // AWS closed CodeStar in 2024.
    "codestar:AssociateTeamMember", "codestar:CreateProject", "codestar:DisassociateTeamMember",
    "codestar:UpdateTeamMember",
    // The API is named in the plural, the action in the singular.
    "connect:GetFederationTokens",
    // A call of the credentials provider with a certificate, which is no action of policies today.
    "iot:AssumeRoleWithCertificate",
    // A call with an access token of IAM Identity Center, which no policy decides.
    "sso:GetRoleCredentials",
  ]

  @Test("names only actions that exist, but for those that are known not to")
  func actionsExist() {
    let listed = ActionRisk.allCases.flatMap { catalog.actions(with: $0) }
    let named = Set(listed + catalog.escalations.flatMap(\.actions))
    #expect(named.filter { catalog.action($0) == nil } == Self.withdrawn)
    for name in named.subtracting(Self.withdrawn) {
      #expect(catalog.action(name)?.fullName == name)
    }
  }

  @Test("names only condition keys that exist")
  func keysExist() {
    for rule in ConfinementRule.allCases {
      for key in catalog.confiningKeys(under: rule) {
        #expect(catalog.conditionKey(key)?.name.lowercased() == key.lowercased(), "\(key)")
      }
    }
  }

  @Test(
    "has an action whatever its case",
    arguments: [
      ("iam:createaccesskey", [ActionRisk.credentialsExposure, .resourceExposure]),
      ("S3:GetObject", [.dataExfiltration]), ("kms:PutKeyPolicy", [.resourceExposure]),
      ("sso:GetRoleCredentials", [.credentialsExposure]),
      ("iam:PutRolePolicy", [.resourceExposure]),
      ("ram:AssociateResourceShare", [.resourceExposure]), ("ram:GetResourceShares", []),
      ("iam:GetRole", []), ("s3:GetObjectAcl", []), ("nothing", []), ("", []),
    ],
  )
  func risks(_ action: String, _ expected: [ActionRisk]) {
    #expect(catalog.risks(of: action) == Set(expected))
    #expect(catalog.action(action).map(\.risks) ?? Set(expected) == Set(expected))
  }

  @Test(
    "has the names that it gives, and none that begins with them",
    arguments: ActionRisk.allCases
  )
  func membership(_ risk: ActionRisk) {
    let listed = catalog.actions(with: risk)
    #expect(listed.count >= 5)
    for name in listed {
      #expect(catalog.risks(of: name).contains(risk))
      #expect(catalog.risks(of: name + "x") == [])
    }
  }

  @Test("knows the keys that confine, by the rule")
  func confinement() {
    #expect(catalog.isConfining("AWS:SourceVpce", under: .s3PublicAccess))
    #expect(catalog.isConfining("aws:SourceOwner", under: .s3PublicAccess))
    #expect(!catalog.isConfining("aws:SourceOwner", under: .accessAnalyzer))
    #expect(catalog.isConfining("kms:CallerAccount", under: .accessAnalyzer))
    #expect(!catalog.isConfining("aws:UserAgent", under: .s3PublicAccess))
    #expect(!catalog.isConfining("aws:referer", under: .accessAnalyzer))
  }

  @Test("tells escalations apart, and what each needs")
  func escalations() throws {
    let all = catalog.escalations
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.actions)).count == all.count)
    let paths = all.compactMap(\.pathfindingID)
    #expect(Set(paths).count == paths.count)
    #expect(Set(all.map(\.means)) == Set(EscalationMeans.allCases))
    let function = try #require(all.first { $0.pathfindingID == "lambda-001" })
    #expect(function.id == "lambda-new-function-invoked")
    #expect(function.means == .givesRoleToCode)
    #expect(
      function.actions == ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"]
    )
    let boundary = try #require(all.first { $0.id == "lift-role-boundary" })
    #expect(boundary.pathfindingID == nil)
  }
}
