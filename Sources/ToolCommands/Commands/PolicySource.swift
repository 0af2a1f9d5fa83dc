import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyDiscovery

/// The files, revisions and standard input from which a command takes whole policies.
struct PolicySource {
  /// The run whose words name the sources.
  let run: CommandRun

  /// Takes two words as files; `-` may stand for only one of them.
  ///
  /// - Parameters:
  ///   - words: The words after the command.
  ///   - command: The command, for messages.
  ///   - expected: What the command takes, for messages.
  /// - Returns: The words, old and new.
  /// - Throws: A usage fault.
  static func pair(
    of words: [String],
    for command: String,
    expected: String,
  ) throws(ToolError) -> (old: String, new: String) {
    guard words.count == 2 else {
      throw .usage(.wrongOperands(command: command, expected: expected, given: words.count))
    }
    guard words[0] != "-" || words[1] != "-" else { throw .usage(.inputTwice) }
    return (words[0], words[1])
  }

  /// Reads what a word names: `-`, a file, `<rev>:<path>`, or `/dev/null` for a file that is not.
  ///
  /// - Throws: A file fault, or what the repository could not answer.
  func file(_ word: String) throws(ToolError) -> NamedFile {
    NamedFile(name: word, bytes: word == "/dev/null" ? nil : try contents(word))
  }

  private func contents(_ word: String) throws(ToolError) -> [UInt8] {
    if word == "-" { return try run.streams.input.readAll(limit: JSONNode.sizeLimit) }
    let path = run.directory.path(of: word)
    if SystemFile.presence(at: path) == .absent, word.contains(":") {
      return try repositoryContents(word)
    }
    return try SystemFile.read(path, named: word, limit: JSONNode.sizeLimit)
  }

  private func repositoryContents(_ word: String) throws(ToolError) -> [UInt8] {
    let repository = try run.openRepository()
    do {
      if case .blob(let version) = try repository.resolve(word) {
        return try repository.contents(of: version, limit: JSONNode.sizeLimit)
      }
    } catch {
      throw .git(error, word: word)
    }
    throw .file(.notRegular(path: word))
  }

  /// Reads the one policy that a word names; the JSON text `null` is one that does not exist.
  ///
  /// - Throws: A file fault when there is no policy, or more than one, or what stops the reading.
  func policy(_ word: String) throws(ToolError) -> NamedPolicy {
    try policy(in: try file(word).bytes, named: word)
  }

  /// Reads the one policy of a content; nil, and the JSON text `null`, is one that does not exist.
  ///
  /// - Throws: A file fault when there is no policy, or more than one.
  func policy(in bytes: [UInt8]?, named word: String) throws(ToolError) -> NamedPolicy {
    guard let bytes, let found = try onlyPolicy(in: bytes, named: word) else {
      return NamedPolicy(file: NamedFile(name: word, bytes: nil), found: nil)
    }
    return NamedPolicy(file: NamedFile(name: word, bytes: bytes), found: found)
  }

  private func onlyPolicy(
    in source: [UInt8],
    named name: String,
  ) throws(ToolError) -> FoundPolicy? {
    switch Discovery.discover(in: source) {
    case .found(let policies, let problems):
      if policies.count == 1, problems.isEmpty { return policies[0] }
      if let problem = problems.first { throw Self.broken(problem, path: name) }
      throw .file(.severalPolicies(path: name, pointers: policies.map(\.pointer)))
    case .broken(let problems):
      guard let problem = problems.first else { throw .file(.noPolicy(path: name)) }
      throw Self.broken(problem, path: name)
    case .empty: throw .file(.empty(path: name))
    case .notPolicy: return try noPolicy(in: source, named: name)
    }
  }

  private func noPolicy(in source: [UInt8], named name: String) throws(ToolError) -> FoundPolicy? {
    do {
      if try JSONNode.parse(source).value == .null { return nil }
    } catch {
      let reason = error.words
      throw .file(.broken(path: name, position: error.position, reason: reason))
    }
    throw .file(.noPolicy(path: name))
  }

  private static func broken(_ problem: DiscoveryProblem, path: String) -> ToolError {
    .file(.broken(path: path, position: problem.position, reason: problem.words))
  }
}
