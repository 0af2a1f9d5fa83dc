import ServiceReference

extension EscalationMeans {
  /// What the means let a holder do, as a verb.
  var words: String {
    switch self {
    case .rewritesPolicy: "bring another version of its own policy into force"
    case .widensItself: "give itself any policy"
    case .joinsGroup: "join a group that may do more"
    case .takesCredentials: "get credentials of another user"
    case .opensTrust: "make a role trust it"
    case .assumesRole: "take on a role"
    case .widensRoleAndAssumesIt: "widen a role and take it on"
    case .widensUserAndTakesItsCredentials: "widen a user and get credentials of it"
    case .givesRoleToCode: "run code as a role that it passes"
    case .changesCodeWithRole: "change code that runs with a role"
    case .entersCodeWithRole: "give commands where code runs with a role"
    case .addsRole: "give a database instance a role"
    case .liftsBoundary: "lift a permissions boundary"
    }
  }
}
