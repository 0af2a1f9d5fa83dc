import PolicyModel
import Testing

/// Statements and the kind that a document of them is read as.
struct InferredKindCase: CustomTestStringConvertible {
  let testDescription: String
  let statements: String
  let kind: PolicyKind

  init(_ kind: PolicyKind, _ testDescription: String, _ statements: String) {
    self.testDescription = testDescription
    self.statements = statements
    self.kind = kind
  }

  static let all = [
    InferredKindCase(.identity, "no statement", "[]"),
    InferredKindCase(.identity, "no principal", #"{"Action": "sts:AssumeRole"}"#),
    InferredKindCase(.resource, "a principal", #"{"Principal": "*", "Action": "s3:*"}"#),
    InferredKindCase(.resource, "a principal that is null", #"[{"Principal": null}]"#),
    InferredKindCase(.resource, "in one of two", #"[{"Action": "a:b"}, {"NotPrincipal": "*"}]"#),
    InferredKindCase(.trust, "STS alone", #"{"Principal": "*", "Action": "sts:AssumeRole"}"#),
    InferredKindCase(
      .trust,
      "several of STS",
      #"[{"Principal": "*", "Action": ["sts:AssumeRole", "STS:TagSession"]}]"#,
    ),
    InferredKindCase(
      .resource,
      "STS with a resource",
      #"[{"Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"}]"#,
    ),
    InferredKindCase(
      .resource,
      "STS beside others",
      #"[{"Principal": "*", "Action": ["sts:AssumeRole", "s3:GetObject"]}]"#,
    ),
    InferredKindCase(.resource, "all but STS", #"{"Principal": "*", "NotAction": "sts:*"}"#),
    InferredKindCase(.resource, "no action", #"{"Principal": "*", "Action": []}"#),
  ]
}
