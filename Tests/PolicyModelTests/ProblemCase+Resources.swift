import PolicyModel

extension ProblemCase {
  static let resources = refused + accepted

  private static let refused: [ProblemCase] = [
    ("text that is no ARN", "bucket"), ("another scheme", "bad:aws:s3:::b"), ("nothing", ""),
    ("a missing prefix", "aws:s3:::b"), ("a prefix in capitals", "ARN:aws:s3:::b"),
    ("an unknown partition", "arn:b:s3:::b"), ("a partition alone", "arn:aws"),
    ("an empty service", "arn:aws::::b"), ("an empty field in a short ARN", "arn:aws:s3::x"),
    ("a Region in an IAM ARN", "arn:aws:iam:eu-west-1:111122223333:role/x"),
    ("a Region in a bucket's ARN", "arn:aws:s3:eu-west-1::b"),
  ].map { (name: String, text: String) in
    ProblemCase(
      name,
      allow(#""Resource": 1️⃣"\#(text)""#),
      (.invalidResource, "/Statement/Resource", text)
    )
  }

  private static let accepted: [ProblemCase] = [
    ("everything", "*"), ("a bucket", "arn:aws:s3:::b"), ("another partition", "arn:aws-cn:s3:::b"),
    ("any partition", "arn:*:s3:::b"), ("any service", "arn:aws:*:*:*:*"),
    ("a service alone", "arn:aws:sqs"), ("a missing last field", "arn:aws:sqs:*:*"),
    ("an empty last field", "arn:aws:organizations::*:"),
    ("an access point's Region", "arn:aws:s3:eu-west-1:111122223333:accesspoint/x"),
    ("any Region of an IAM ARN", "arn:aws:iam:*:*:role/x"),
  ].map { (name: String, text: String) in
    ProblemCase(name, allow(#""Resource": "\#(text)""#))
  }
}
