extension DiscoveryCase {
  static let others = [
    DiscoveryCase("no bytes", "", "empty"),
    DiscoveryCase("only blanks", " \t\r\n\n", "empty"),
    DiscoveryCase("only a byte order mark", "\u{FEFF}\n", "empty"),
    DiscoveryCase("an empty object", "{}", "nothing"),
    DiscoveryCase("an empty list", "[]", "nothing"),
    DiscoveryCase("a number", "17", "nothing"),
    DiscoveryCase("prose", #"The "Statement" has an "Effect"."#, "nothing"),
    DiscoveryCase("YAML", "Statement:\n  - Effect: Allow\n", "nothing"),
    DiscoveryCase("Markdown", #"[![x](y)](z) {"Statement": [{"Effect": "#, "nothing"),
    DiscoveryCase("an INI file", "[policy]\n\"Statement\" = \"Effect\"", "nothing"),
    DiscoveryCase("bytes", bytes: [0x7B, 0x00, 0xFF, 0xFE, 0x7D], "nothing"),
    DiscoveryCase("an executable", bytes: [0x7F, 0x45, 0x4C, 0x46, 0x02], "nothing"),
    DiscoveryCase("settings of a package", #"{"name": "policy", "version": "1.0.0"}"#, "nothing"),
    DiscoveryCase("broken JSON of another kind", #"{"name": "policy","#, "nothing"),
    DiscoveryCase("statements in words", #"{"Statement": "I like cats."}"#, "nothing"),
    DiscoveryCase("statements of another kind", #"{"Statement": [{"text": "x"}]}"#, "nothing"),
    DiscoveryCase("a policy in words", #"{"Policy": "be kind"}"#, "nothing"),
    DiscoveryCase("a policy of another kind", #"{"Policy": "{\"rules\": []}"}"#, "nothing"),
    DiscoveryCase("no policy", #"{"Policy": null, "PolicyDocument": null}"#, "nothing"),
    DiscoveryCase(
      "get-policy, which has no document",
      #"{"Policy": {"PolicyName": "A", "Arn": "arn:aws:iam::1:policy/A", "Path": "/"}}"#,
      "nothing",
    ),
    DiscoveryCase(
      "list-policies, which has no documents",
      #"{"Policies": [{"PolicyName": "A", "DefaultVersionId": "v1"}]}"#,
      "nothing",
    ),
    DiscoveryCase(
      "a CloudFormation stack policy",
      #"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*"}]}"#,
      "nothing",
    ),
    DiscoveryCase(
      "a data protection policy",
      #"""
      {"Name": "p", "Version": "2021-06-01", "Statement": [{"DataDirection": "Inbound",
        "Principal": ["*"], "DataIdentifier": ["x"], "Operation": {"Deny": {}}}]}
      """#,
      "nothing",
    ),
    DiscoveryCase("a filter policy", #"{"store": ["policy"]}"#, "nothing"),
    DiscoveryCase(
      "a redrive policy",
      #"{"Attributes": {"RedrivePolicy": "{\"deadLetterTargetArn\": \"x\"}"}}"#,
      "nothing",
    ),
    DiscoveryCase(
      "an ECR lifecycle policy",
      #"{"lifecyclePolicyText": "{\"rules\": [{\"action\": {\"type\": \"expire\"}}]}"}"#,
      "nothing",
    ),
    DiscoveryCase(
      "an OpenSearch Serverless policy",
      #"[{"Rules": [{"ResourceType": "index"}], "Principal": ["x"], "Description": "policy"}]"#,
      "nothing",
    ),
    DiscoveryCase(
      "a scaling policy",
      #"{"PolicyName": "p", "PolicyType": "TargetTrackingScaling"}"#,
      "nothing",
    ),
  ]
}
