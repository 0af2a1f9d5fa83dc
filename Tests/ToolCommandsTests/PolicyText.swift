/// Policy texts that the tests put into files and questions.
enum PolicyText {
  /// A bucket policy that lets one role do some actions, over TLS when asked.
  static func bucket(
    _ actions: [String],
    tls: Bool = false,
    deny: Bool = false,
    indent: String = "  ",
  ) -> String {
    let list = actions.map { "\"\($0)\"" }.joined(separator: ", ")
    let condition =
      tls
      ? ",\n\(indent)\(indent)\"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}" : ""
    let guardrail =
      deny
      ? """
      , {
      \(indent)\(indent)"Sid": "OnlyKms",
      \(indent)\(indent)"Effect": "Deny",
      \(indent)\(indent)"Principal": "*",
      \(indent)\(indent)"Action": "s3:PutObject",
      \(indent)\(indent)"Resource": "arn:aws:s3:::acme-ingest/*",
      \(indent)\(indent)"Condition": {
      \(indent)\(indent)\(indent)"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}
      \(indent)\(indent)}
      \(indent)}
      """ : ""
    return """
      {
      \(indent)"Version": "2012-10-17",
      \(indent)"Statement": [{
      \(indent)\(indent)"Sid": "Uploads",
      \(indent)\(indent)"Effect": "Allow",
      \(indent)\(indent)"Principal": {"AWS": "arn:aws:iam::111122223333:role/DataIngest"},
      \(indent)\(indent)"Action": [\(list)],
      \(indent)\(indent)"Resource": "arn:aws:s3:::acme-ingest/*"\(condition)
      \(indent)}\(guardrail)]
      }

      """
  }

  /// An identity policy of one statement, on one line.
  static func identity(_ actions: String, effect: String = "Allow") -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":\#(actions),"Resource":"*"}]}"#
  }
}
