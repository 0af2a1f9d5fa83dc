public import PolicyModel

/// What is wrong with a request, or with the policies for it, on a command line.
public enum RequestFault: Hashable, Sendable {
  /// What a word of a request names.
  public enum Part: String, Hashable, Sendable {
    /// Who makes the request.
    case principal
    /// What is done.
    case action
    /// What it is done to.
    case resource
  }

  /// A word with a wildcard names many where a request has one.
  case pattern(Part, word: String)
  /// A word does not have the form that it needs.
  case malformed(Part, word: String)
  /// A word names something of an account that makes no requests itself, such as a group.
  case noCaller(String, noun: String)
  /// A value is no account id.
  case notAccount(String, option: String)
  /// The account of the resource is not that of its ARN.
  case otherAccount(String, inResource: String)
  /// A context word has no key before its `=`.
  case noKey(String)
  /// A key is said to be absent, or empty, and is given too.
  case givenAndAbsent(key: String)
  /// A key is given otherwise than it follows from the caller or the resource.
  case contradiction(key: String, expected: String?)
  /// A word is not of the form `KIND=FILE`.
  case notPolicyWord(String, choices: [String])
  /// A kind of policy is not known.
  case unknownKind(String, choices: [String], nearest: String?)
  /// There is no repository in which to look for policies.
  case noRepository(path: String)
  /// The repository has no work tree in which to look for policies.
  case bareRepository
  /// No policy was found.
  case nothingFound(source: String)
  /// A choice of reading is not known.
  case unknownReading(String, nearest: String?)
  /// Two choices answer one doubt.
  case conflictingReadings(String, String)
  /// `strict` stands in a list of readings, and stands for all of them.
  case strictBesideReadings
  /// A boundary was named around a policy that names its callers.
  case boundaryAround(PolicyKind)
  /// A word of a list of files is empty.
  case emptyFile(word: String)
}
