/// The fields of an Amazon Resource Name as written, wildcards included.
struct ARNFields {
  /// The partition, such as `aws` or `aws-cn`.
  let partition: String
  /// The service's name in the ARN.
  let service: String
  /// The region, empty for global resources.
  let region: String
  /// The account, empty for resources without one.
  let account: String
  /// Everything after the fifth colon.
  let resource: String

  /// Splits a text at its first five colons; nil when it is no ARN.
  init?(_ text: String) {
    let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6, fields[0] == "arn" else { return nil }
    partition = String(fields[1])
    service = String(fields[2])
    region = String(fields[3])
    account = String(fields[4])
    resource = String(fields[5])
  }
}
