extension DiscoveryCase {
  static let services = [
    DiscoveryCase("get-bucket-policy", #"{"Policy": \#(quoted)}"#, "resource /Policy -"),
    DiscoveryCase("a policy that was decoded", #"{"Policy": \#(allow)}"#, "resource /Policy -"),
    DiscoveryCase(
      "get-key-policy",
      #"{"Policy": \#(quoted), "PolicyName": "default"}"#,
      "resource /Policy -"
    ),
    DiscoveryCase(
      "get-queue-attributes",
      #"{"Attributes": {"Policy": \#(quoted), "QueueArn": "arn:aws:sqs:eu-west-1:1:jobs"}}"#,
      "resource /Attributes/Policy queue jobs",
    ),
    DiscoveryCase(
      "get-topic-attributes",
      #"{"Attributes": {"TopicArn": "arn:aws:sns:eu-west-1:1:alerts", "Policy": \#(quoted)}}"#,
      "resource /Attributes/Policy topic alerts",
    ),
    DiscoveryCase(
      "get-resource-policy",
      #"{"ARN": "arn:aws:secretsmanager:::x", "Name": "token", "ResourcePolicy": \#(quoted)}"#,
      "resource /ResourcePolicy secret token",
    ),
    DiscoveryCase(
      "get-repository-policy",
      #"{"registryId": "111122223333", "repositoryName": "web", "policyText": \#(quoted)}"#,
      "resource /policyText repository web",
    ),
    DiscoveryCase(
      "get-registry-policy",
      #"{"registryId": "111122223333", "policyText": \#(quoted)}"#,
      "resource /policyText registry 111122223333",
    ),
    DiscoveryCase(
      "describe-vpc-endpoints",
      #"{"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "PolicyDocument": \#(quoted)}]}"#,
      "endpoint /VpcEndpoints/0/PolicyDocument endpoint vpce-1",
    ),
    DiscoveryCase(
      "describe-policy of a service control policy",
      organization(#""Name": "Guard", "Type": "SERVICE_CONTROL_POLICY""#),
      "scp /Policy/Content policy Guard",
    ),
    DiscoveryCase(
      "describe-policy of a resource control policy",
      organization(#""Type": "RESOURCE_CONTROL_POLICY""#),
      "rcp /Policy/Content -",
    ),
    DiscoveryCase(
      "describe-policy without a type",
      #"{"Policy": {"Content": \#(quoted)}}"#,
      "- /Policy/Content -",
    ),
    DiscoveryCase(
      "describe-policy of a tag policy",
      organization(#""Type": "TAG_POLICY""#),
      "nothing"
    ),
  ]

  private static func organization(_ summary: String) -> String {
    #"{"Policy": {"PolicySummary": {\#(summary)}, "Content": \#(quoted)}}"#
  }
}
