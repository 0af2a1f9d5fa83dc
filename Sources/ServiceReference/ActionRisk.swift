/// A list of actions that put something at risk.
///
/// Source: the lists of cloudsplaining and policy_sentry, of which the names are kept.
package enum ActionRisk: Int, CaseIterable, Sendable {
  /// The answer holds credentials.
  case credentialsExposure

  /// What is stored is handed out or copied.
  case dataExfiltration

  /// Who may reach a resource changes.
  case resourceExposure
}
