import LocatedJSON
import PolicyModel

extension PolicyFinder {
  /// Looks at a member of an answer that a service other than IAM gave.
  mutating func searchServiceAnswer(_ member: PlacedNode, of answer: PlacedNode) {
    switch member.name {
    case "Policy": searchPolicy(member)
    case "ResourcePolicy":
      takeIfPolicy(member, kind: .resource, subject: named("secret", answer.text("Name")))
    case "policyText":
      let repository = named("repository", answer.text("repositoryName"))
      let registry = named("registry", answer.text("registryId"))
      take(member, kind: .resource, subject: repository ?? registry)
    case "Attributes": searchAttributes(member)
    case "VpcEndpoint": searchEndpoint(member)
    case "VpcEndpoints": for endpoint in member.elements { searchEndpoint(endpoint) }
    default: return
    }
  }

  /// A policy of a resource as text or object, or an organization's policy with its summary.
  private mutating func searchPolicy(_ policy: PlacedNode) {
    guard policy.node.hasMember(["Content"]) else {
      return takeIfPolicy(policy, kind: .resource, subject: nil)
    }
    let summary = policy.members("PolicySummary").first
    let type = summary?.text("Type")
    let kind = type.flatMap(organizationKind)
    guard type == nil || kind != nil else { return }
    for content in policy.members("Content") {
      takeIfPolicy(content, kind: kind, subject: named("policy", summary?.text("Name")))
    }
  }

  /// The kind of an organization's policy; nil for tag, backup and other policies that are not IAM.
  private func organizationKind(_ type: String) -> PolicyKind? {
    switch type {
    case "SERVICE_CONTROL_POLICY": .scp
    case "RESOURCE_CONTROL_POLICY": .rcp
    default: nil
    }
  }

  /// The attributes of a queue or topic.
  private mutating func searchAttributes(_ attributes: PlacedNode) {
    let queue = named("queue", lastField(attributes.text("QueueArn")))
    let topic = named("topic", lastField(attributes.text("TopicArn")))
    for policy in attributes.members("Policy") {
      takeIfPolicy(policy, kind: .resource, subject: queue ?? topic)
    }
  }

  private mutating func searchEndpoint(_ endpoint: PlacedNode) {
    for document in endpoint.members("PolicyDocument") {
      take(document, kind: .endpoint, subject: named("endpoint", endpoint.text("VpcEndpointId")))
    }
  }

  private func lastField(_ name: String?) -> String? {
    name?.split(separator: ":").last.map(String.init)
  }
}
