import Testing

/// What a policy allows, each statement as actions and resources, and whether it completes a way.
struct EscalationCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let id: String
  let isCompleted: Bool
  let old: [String]
  let new: [String]

  /// Names a case; statements are written without their braces.
  init(
    _ name: String,
    _ id: String,
    _ isCompleted: Bool,
    old: [String] = [],
    new: [String],
  ) {
    testDescription = name
    self.id = id
    self.isCompleted = isCompleted
    self.old = old
    self.new = new
  }

  private static let function = "arn:aws:lambda:eu-west-1:111122223333:function:"
  private static let role = "arn:aws:iam::111122223333:role/"

  private static func allow(_ action: String, _ resources: String...) -> String {
    #""Effect": "Allow", "Action": "\#(action)", "Resource": \#(resources)"#
  }

  static let all = [
    EscalationCase(
      "a role and a function have each a resource of its own type",
      "lambda-new-function-invoked",
      true,
      new: [
        allow("iam:PassRole", role + "a"), allow("lambda:CreateFunction", function + "f"),
        allow("lambda:InvokeFunction", function + "f"),
      ],
    ),
    EscalationCase(
      "the function that is invoked is another one",
      "lambda-new-function-invoked",
      false,
      new: [
        allow("iam:PassRole", role + "a"), allow("lambda:CreateFunction", function + "f"),
        allow("lambda:InvokeFunction", function + "g"),
      ],
    ),
    EscalationCase(
      "the same function is one of several",
      "lambda-new-function-invoked",
      true,
      new: [
        allow("iam:PassRole", role + "a"),
        allow("lambda:CreateFunction", function + "f", function + "h*"),
        allow("lambda:InvokeFunction", function + "g", function + "*i"),
      ],
    ),
    EscalationCase(
      "a Deny takes the common function away",
      "lambda-new-function-invoked",
      false,
      new: [
        allow("iam:PassRole", role + "a"), allow("lambda:CreateFunction", function + "f*"),
        allow("lambda:InvokeFunction", function + "f1", function + "g"),
        #""Effect": "Deny", "Action": "lambda:CreateFunction", "Resource": "\#(function)f1""#,
      ],
    ),
    EscalationCase(
      "roles cannot be passed where only functions are named",
      "lambda-new-function-invoked",
      false,
      new: [
        #"""
        "Effect": "Allow", "Action": ["iam:PassRole", "lambda:CreateFunction",
        "lambda:InvokeFunction"], "Resource": "\#(function)f"
        """#
      ],
    ),
    EscalationCase(
      "a role that is widened is the one that is taken on",
      "attach-policy-and-assume-role",
      false,
      new: [allow("iam:AttachRolePolicy", role + "a"), allow("sts:AssumeRole", role + "b")],
    ),
    EscalationCase(
      "a start adds the instance to those that could be changed and stopped",
      "ec2-changed-user-data",
      true,
      old: [
        allow("ec2:ModifyInstanceAttribute", "*"),
        allow("ec2:StopInstances", "arn:aws:ec2:*:*:instance/i-1"),
      ],
      new: [
        allow("ec2:ModifyInstanceAttribute", "*"),
        allow("ec2:StopInstances", "arn:aws:ec2:*:*:instance/i-1"),
        allow("ec2:StartInstances", "arn:aws:ec2:*:*:instance/i-*"),
      ],
    ),
    EscalationCase(
      "a start of another instance",
      "ec2-changed-user-data",
      false,
      new: [
        allow("ec2:ModifyInstanceAttribute", "*"),
        allow("ec2:StopInstances", "arn:aws:ec2:*:*:instance/i-1"),
        allow("ec2:StartInstances", "arn:aws:ec2:*:*:instance/i-2"),
      ],
    ),
    EscalationCase(
      "apart before, on one function now",
      "lambda-changed-code-invoked",
      true,
      old: [
        allow("lambda:UpdateFunctionCode", function + "f"),
        allow("lambda:InvokeFunction", function + "g"),
      ],
      new: [
        allow("lambda:UpdateFunctionCode", function + "f", function + "g"),
        allow("lambda:InvokeFunction", function + "g"),
      ],
    ),
    EscalationCase(
      "still apart, whatever else was gained",
      "attach-policy-and-create-key",
      false,
      old: [
        allow("iam:AttachUserPolicy", "arn:aws:iam::111122223333:user/a"),
        allow("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/b"),
      ],
      new: [
        allow("iam:AttachUserPolicy", "arn:aws:iam::111122223333:user/a*"),
        allow("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/b"),
      ],
    ),
    EscalationCase(
      "pairs of notebooks that meet in no third",
      "sagemaker-changed-notebook",
      false,
      new: [
        allow("sagemaker:CreateNotebookInstanceLifecycleConfig", "*"),
        allow("sagemaker:StopNotebookInstance", notebook + "a", notebook + "b"),
        allow("sagemaker:UpdateNotebookInstance", notebook + "b", notebook + "c"),
        allow("sagemaker:StartNotebookInstance", notebook + "a", notebook + "c"),
      ],
    ),
    EscalationCase(
      "an action without resource types under a resource that is named",
      "glue-new-endpoint",
      false,
      new: [
        allow("iam:PassRole", role + "a"), allow("glue:CreateDevEndpoint", "arn:aws:glue:*:*:*"),
      ],
    ),
    EscalationCase(
      "an action without resource types, under a condition",
      "glue-new-endpoint",
      true,
      new: [
        allow("iam:PassRole", role + "a"),
        allow("glue:CreateDevEndpoint", "*")
          + #", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}"#,
      ],
    ),
    EscalationCase(
      "an instance without its image",
      "ec2-new-instance",
      false,
      new: [
        allow("iam:PassRole", "*"),
        allow("ec2:RunInstances", "arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:*:*:subnet/*"),
      ],
    ),
    EscalationCase(
      "an instance with all it needs",
      "ec2-new-instance",
      true,
      old: [
        allow("iam:PassRole", "*"),
        allow("ec2:RunInstances", "arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:*:*:subnet/*"),
      ],
      new: [allow("iam:PassRole", "*"), allow("ec2:RunInstances", "arn:aws:ec2:*:*:*")],
    ),
  ]

  private static let notebook = "arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/"
}
