import PolicyModel
import PolicyReview
import PolicySemantics

/// The test whether a policy that was found may apply to a request, by what its file says it
/// belongs to.
struct PolicyFit {
  /// The request.
  let request: Request

  /// Returns why a policy does not apply, in one phrase; nil when it may.
  func reasonAgainst(_ version: PolicyVersionInFile) -> String? {
    let subject = version.subject.map(Self.owner)
    return switch version.kind {
    case .identity, .boundary, .session: subject.flatMap(reasonAgainstHolder)
    case .trust: reasonAgainstTrust(subject)
    case .resource: subject.flatMap(reasonAgainstResource)
    case .endpoint: subject.flatMap(reasonAgainstEndpoint)
    case .scp, .rcp: nil
    }
  }

  /// What a policy belongs to: for an inline policy who holds it.
  private static func owner(_ subject: String) -> String {
    guard subject.hasPrefix("inline policy"), let range = subject.ranges(of: " of ").last else {
      return subject
    }
    return String(subject[range.upperBound...])
  }

  private func reasonAgainstHolder(_ owner: String) -> String? {
    let (noun, name) = Self.parts(owner)
    let fits =
      switch noun {
      case "role": callerRole == name
      case "user": callerUser == name
      case "group": callerUser != nil
      default: true
      }
    return fits ? nil : "it belongs to \(owner)"
  }

  private func reasonAgainstTrust(_ owner: String?) -> String? {
    guard let role = resource(of: "iam"), role.hasPrefix("role/") else {
      return "it says who may assume a role, and the resource is none"
    }
    guard let owner, Self.parts(owner).name != Self.lastPart(role) else { return nil }
    return "it belongs to \(owner)"
  }

  private func reasonAgainstResource(_ owner: String) -> String? {
    let (noun, name) = Self.parts(owner)
    let fits =
      switch noun {
      case "queue": resource(of: "sqs") == name
      case "topic": resource(of: "sns") == name
      case "secret": isSecret(name)
      case "repository": resource(of: "ecr") == "repository/\(name)"
      case "registry": resource(of: "ecr") != nil
      default: true
      }
    return fits ? nil : "it belongs to \(owner)"
  }

  /// A secret's ARN ends in its name, a dash and six characters that AWS chose.
  private func isSecret(_ name: String) -> Bool {
    guard let secret = resource(of: "secretsmanager") else { return false }
    return secret == "secret:\(name)"
      || secret.hasPrefix("secret:\(name)-") && secret.count == name.count + 14
  }

  private func reasonAgainstEndpoint(_ owner: String) -> String? {
    let given = request.context.first { $0.key.lowercased() == "aws:sourcevpce" }
    return given?.value == .single(Self.parts(owner).name)
      ? nil : "the request is not said to come through \(owner)"
  }

  /// The last field of the resource's ARN when it is of a service.
  private func resource(of service: String) -> String? {
    let fields = request.resource.split(
      separator: ":",
      maxSplits: 5,
      omittingEmptySubsequences: false,
    )
    return fields.count == 6 && fields[2] == service ? String(fields[5]) : nil
  }

  private var callerResource: String? {
    request.principal?.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
      .dropFirst(5).first.map(String.init)
  }

  private var callerRole: String? {
    guard let resource = callerResource else { return nil }
    if resource.hasPrefix("role/") { return Self.lastPart(resource) }
    guard resource.hasPrefix("assumed-role/") else { return nil }
    return resource.split(separator: "/").dropFirst().first.map(String.init)
  }

  private var callerUser: String? {
    callerResource.flatMap { $0.hasPrefix("user/") ? Self.lastPart($0) : nil }
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func parts(_ owner: String) -> (noun: String, name: String) {
    let parts = owner.split(separator: " ", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : ("", owner)
  }
}
