import PolicyModel

/// Returns a field of an ARN from 0, the sixth being everything after the fifth colon; nil when missing.
func arnField(_ index: Int, of arn: String) -> String? {
  let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
  return index < fields.count ? String(fields[index]) : nil
}

/// Returns the ARN of a role's session.
func sessionARN(of roleARN: String, session: String) -> String {
  let name = roleARN.split(separator: "/").last.map(String.init) ?? ""
  let partition = arnField(1, of: roleARN) ?? "aws"
  let account = arnField(4, of: roleARN) ?? ""
  return "arn:\(partition):sts::\(account):assumed-role/\(name)/\(session)"
}
