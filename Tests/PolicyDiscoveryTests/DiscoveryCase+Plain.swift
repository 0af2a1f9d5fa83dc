extension DiscoveryCase {
  static let plain = [
    DiscoveryCase("a document", #"{"Version": "2012-10-17", "Statement": []}"#, "- . -"),
    DiscoveryCase(
      "among blanks, without a version",
      "\r\n\t {\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\"}}\n",
      "- . -",
    ),
    DiscoveryCase("statements that are a string", policy(#""Statement": "x""#), "- . -"),
    DiscoveryCase("statements in lower case", policy(#""statement": []"#), "- . -"),
    DiscoveryCase("a statement without a list", policy(#""Effect": "Deny""#), "- . -"),
    DiscoveryCase("no statement", policy(#""Id": "x""#), "- . -"),
    DiscoveryCase("an empty statement", #"{"Statement": [{}]}"#, "- . -"),
    DiscoveryCase("a misspelt effect", #"{"Statement": [{"effect": 1, "Action": "*"}]}"#, "- . -"),
    DiscoveryCase(
      "several documents",
      "[\(allow), {\"Policy\": 1}, \(allow)]",
      "- /0 -",
      "- /2 -",
    ),
    DiscoveryCase("a document in a string", #""{\"Statement\": []}""#, "- . -"),
    DiscoveryCase(
      "letters that are escaped",
      #"{"\u0053tatement": [{"\u0045ffect": "Allow"}]}"#,
      "- . -"
    ),
    DiscoveryCase(
      "actions that only resemble those of stacks",
      #"{"Statement": [{"Effect": "Allow", "Action": ["Update:*", "s3:*"]}]}"#,
      "- . -",
    ),
  ]

  /// A document that allows one action.
  static let allow = #"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject"}]}"#

  /// The same as the text of a JSON string.
  static let quoted = #""{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\"}]}""#

  private static func policy(_ member: String) -> String {
    #"{"Version": "2012-10-17", "# + member + "}"
  }
}
