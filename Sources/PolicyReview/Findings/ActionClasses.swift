import ServiceReference

/// The rule that speaks of each action: the first of those that name it.
struct ActionClasses {
  private let passRole: Set<ServiceAction>
  private let credentials: Set<ServiceAction>
  private let exfiltration: Set<ServiceAction>
  private let exposure: Set<ServiceAction>

  /// The classes of the facts that the executable carries.
  static let embedded = ActionClasses(.embedded)

  /// Looks the lists of a catalog up.
  init(_ catalog: ServiceCatalog) {
    let find = { (names: [String]) in Set(names.compactMap(catalog.action)) }
    passRole = find(["iam:PassRole"])
    credentials = find(catalog.actions(with: .credentialsExposure))
    exfiltration = find(catalog.actions(with: .dataExfiltration))
    exposure = find(catalog.actions(with: .resourceExposure))
  }

  /// Returns the rule that speaks of an action.
  func rule(of action: ServiceAction) -> FindingRule {
    if passRole.contains(action) { return .passRole }
    let level = action.level
    if level == .permissionsManagement { return .permissionsManagement }
    if credentials.contains(action) { return .credentialsExposure }
    if exfiltration.contains(action) { return .dataExfiltration }
    if exposure.contains(action) { return .resourceExposure }
    return switch level {
    case .permissionsManagement: .permissionsManagement
    case .write: .writeAccess
    case .tagging: .taggingAccess
    case .read: .readAccess
    case .list: .listAccess
    }
  }
}
