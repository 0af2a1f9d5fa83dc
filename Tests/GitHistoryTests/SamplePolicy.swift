/// Policies for histories whose meaning does not matter here.
enum SamplePolicy {
  /// Returns a policy of many lines that allows some actions on a bucket.
  static func text(_ actions: [String], bucket: String = "acme-ingest") -> String {
    let list = actions.map { "        \"\($0)\"" }.joined(separator: ",\n")
    return """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "Ingest",
            "Effect": "Allow",
            "Action": [
      \(list)
            ],
            "Resource": "arn:aws:s3:::\(bucket)/*"
          }
        ]
      }

      """
  }

  /// Uploading only.
  static let put = text(["s3:PutObject"])

  /// Uploading and deleting.
  static let putAndDelete = text(["s3:PutObject", "s3:DeleteObject"])

  /// A text that is like none of the policies.
  static let other = (1...12).map { "line \($0) of something else\n" }.joined()

  /// A policy on one line, too short on lines for a comparison by lines alone.
  static let oneLine = put.split(separator: "\n").joined()
}
