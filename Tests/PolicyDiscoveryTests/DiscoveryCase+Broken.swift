extension DiscoveryCase {
  static let broken = [
    DiscoveryCase(
      "a document with a trailing comma",
      "{\n  \"Statement\": [\n    {\"Effect\": \"Allow\"},\n  ]\n}",
      "broken",
      ". 4:3 unexpectedByte(93)",
    ),
    DiscoveryCase(
      "a document cut short",
      #"{"Version": "2012-10-17", "Statement": ["#,
      "broken",
      ". 1:41 unexpectedEnd",
    ),
    DiscoveryCase(
      "an answer cut short",
      #"{"PolicyVersion": {"#,
      "broken",
      ". 1:20 unexpectedEnd",
    ),
    DiscoveryCase(
      "single quotes",
      "{'Statement': [{'Effect': 'Allow'}]}",
      "broken",
      ". 1:2 unexpectedByte(39)",
    ),
    DiscoveryCase(
      "a conflict left in place",
      "{\"Statement\": [\n<<<<<<< HEAD\n{\"Effect\": \"Allow\"}]}",
      "broken",
      ". 2:1 unexpectedByte(60)",
    ),
    DiscoveryCase(
      "a byte order mark",
      "\u{FEFF}" + allow,
      "broken",
      ". 1:1 byteOrderMark",
    ),
    DiscoveryCase(
      "UTF-16",
      bytes: [0xFF, 0xFE] + allow.utf8.flatMap { [$0, 0] },
      "broken",
      ". 1:1 unexpectedByte(255)",
    ),
    DiscoveryCase(
      "an embedded document that is no JSON",
      #"{"PolicyDocument": "{\"Statement\": [}"}"#,
      "broken",
      "/PolicyDocument 1:38 unexpectedByte(125)",
    ),
    DiscoveryCase(
      "a bucket policy that is no JSON",
      #"{"Policy": "{\"Statement\": [ }"}"#,
      "broken",
      "/Policy 1:31 unexpectedByte(125)",
    ),
    DiscoveryCase(
      "a document that is a number",
      #"{"PolicyVersion": {"Document": 17}}"#,
      "broken",
      "/PolicyVersion/Document 1:32 notADocument",
    ),
    DiscoveryCase(
      "a document that is text of a list",
      #"{"PolicyVersion": {"Document": "[]"}}"#,
      "broken",
      "/PolicyVersion/Document 1:32 notADocument",
    ),
    DiscoveryCase(
      "one document of three",
      #"""
      {"Roles": [{"RoleName": "A", "AssumeRolePolicyDocument": \#(allow)},
        {"RoleName": "B", "AssumeRolePolicyDocument": "%7B%zz"},
        {"RoleName": "C", "AssumeRolePolicyDocument": \#(allow)}]}
      """#,
      "trust /Roles/0/AssumeRolePolicyDocument role A",
      "trust /Roles/2/AssumeRolePolicyDocument role C",
      "/Roles/1/AssumeRolePolicyDocument 2:53 invalidPercentEscape",
    ),
  ]
}
