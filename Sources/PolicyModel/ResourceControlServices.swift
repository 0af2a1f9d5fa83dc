/// The services that obey resource control policies, as far as AWS listed them in 2026.
///
/// A policy that names another service is accepted and has no effect there. The list grows.
/// Source: AWS Organizations User Guide, "Resource control policies (RCPs)".
package enum ResourceControlServices {
  /// The year in which the list was taken from AWS's page.
  package static let year = 2026

  /// The prefixes of their actions, in lower case.
  package static let prefixes: Set<String> = [
    "aoss", "appconfig", "appstream", "autoscaling", "autoscaling-plans", "budgets",
    "clouddirectory", "cloudfront", "cloudsearch", "cloudtrail-data", "codeartifact", "codebuild",
    "codecommit", "codepipeline", "cognito-identity", "cognito-idp", "comprehend",
    "comprehendmedical", "compute-optimizer", "cost-optimization-hub", "dax", "dsql", "dynamodb",
    "ecr", "ecr-public", "events", "firehose", "fis", "fms", "gamelift", "health",
    "inspector-scan", "kendra", "kinesisvideo", "kms", "logs", "memorydb", "networkmonitor",
    "notifications", "opensearch", "pca-connector-ad", "personalize", "polly", "pricing",
    "resource-groups", "rolesanywhere", "s3", "secretsmanager", "servicediscovery", "signin",
    "sqs", "sts", "support", "swf", "textract", "timestream-influxdb", "transcribe", "transfer",
    "translate", "wafv2", "workspaces", "xray",
  ]

  /// Returns whether an action, or a pattern of actions, can be of a listed service.
  ///
  /// A pattern whose prefix is `*` can be of any service.
  package static func obey(_ action: String) -> Bool {
    let prefix = action.prefix { $0 != ":" }.lowercased()
    return prefix == "*" || prefixes.contains(prefix)
  }
}
