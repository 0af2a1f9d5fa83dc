/// A rule of AWS about which condition keys keep a policy for everyone from being public.
package enum ConfinementRule: Int, CaseIterable, Sendable {
  /// Source: Amazon S3 User Guide, "The meaning of public": fixed values of these keys.
  case s3PublicAccess = 3

  /// Source: IAM User Guide, "IAM Access Analyzer filter keys": keys outsiders cannot choose.
  case accessAnalyzer = 4
}
