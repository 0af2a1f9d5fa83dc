import PolicyModel

/// The name of a resource policy by the service whose actions it speaks of.
struct ResourcePolicyWords {
  /// The name, such as `bucket policy of acme-exports`; nil where the document does not tell.
  let name: String?

  /// Names a policy by its document; nil is one that does not exist or cannot be read.
  init(_ document: PolicyDocument?, kind: PolicyKind, subject: String?) {
    guard kind == .resource, let document, let service = Self.service(of: document),
      let noun = Self.nouns[service]
    else {
      name = nil
      return
    }
    let bucket = service == "s3" && subject == nil ? Self.bucket(of: document) : nil
    name = "\(noun) policy" + (bucket.map { " of \($0)" } ?? "")
  }

  private static let nouns = [
    "s3": "bucket", "sqs": "queue", "sns": "topic", "kms": "key", "ecr": "repository",
    "lambda": "function", "secretsmanager": "secret",
  ]

  /// The one service of all actions that name one.
  private static func service(of document: PolicyDocument) -> String? {
    let actions = document.statements.flatMap(\.action.patterns).map(\.value)
    let services = Set(actions.filter { $0 != "*" }.map { $0.prefix { $0 != ":" }.lowercased() })
    return services.count == 1 ? services.first : nil
  }

  /// The one bucket of all resources.
  private static func bucket(of document: PolicyDocument) -> String? {
    let resources = document.statements.compactMap(\.resource).flatMap(\.patterns)
    let buckets = Set(
      resources.map { pattern in
        ARNFields(pattern.value).map { String($0.resource.prefix { $0 != "/" }) } ?? "*"
      }
    )
    guard buckets.count == 1, let bucket = buckets.first,
      !bucket.contains(where: { "*?$".contains($0) })
    else { return nil }
    return bucket
  }
}
