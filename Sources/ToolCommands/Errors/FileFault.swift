public import LocatedJSON

/// What is wrong with a file, or with `-`, standard input; codes are `errno` values.
public enum FileFault: Hashable, Sendable {
  /// The file could not be read.
  case unreadable(path: String, code: Int32)
  /// The folder that `-C` names does not exist.
  case absentFolder(path: String)
  /// The file is a folder or a device.
  case notRegular(path: String)
  /// The file is larger than the limit; both in bytes, the size nil when it is not known.
  case tooLarge(path: String, size: Int?, limit: Int)
  /// The file could not be written.
  case unwritable(path: String, code: Int32)
  /// The file holds no policy.
  case noPolicy(path: String)
  /// Neither of two files holds a policy.
  case noPolicies(String, String)
  /// The file is empty.
  case empty(path: String)
  /// The file holds several policies where one is needed; these are their pointers.
  case severalPolicies(path: String, pointers: [String])
  /// The file is no JSON, or a document in it is none: the reason is a sentence.
  case broken(path: String, position: SourcePosition?, reason: String)
}
