import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyDiscovery
import PolicyModel
import PolicyReview

/// Gathers the policies that a command line names, from files or from a revision.
struct PolicyGathering {
  /// The run.
  let run: CommandRun

  /// Reads the policies of `--policy` in order; each service or resource control word is a level.
  ///
  /// A file that cannot be read or that AWS would refuse is an obstacle, and the others are read.
  /// - Throws: A request or usage fault, or why the revision cannot be looked at.
  func named(_ words: [String]) throws(ToolError) -> GatheredPolicies {
    var parsed: [PolicyWord] = []
    for word in words { parsed.append(try PolicyWord(word)) }
    let revision = try NamedSnapshot.of(run)
    let inputs = parsed.flatMap(\.files).count { $0 == "-" }
    if inputs > 0, revision != nil { throw .usage(.conflict("--at", "-")) }
    if inputs > 1 { throw .usage(.inputTwice) }
    var gathered = GatheredPolicies(source: revision?.name, isDiscovered: false)
    var levels: [PolicyKind: Int] = [:]
    for word in parsed {
      let isLevelled = word.kind == .scp || word.kind == .rcp
      let level = isLevelled ? levels[word.kind, default: 0] : nil
      levels[word.kind, default: 0] += 1
      for file in word.files {
        do throws(ToolError) {
          gathered.add(try version(file, kind: word.kind, in: revision), level: level)
        } catch {
          gathered.obstacles.append(PolicyObstacle(error, path: file))
        }
      }
    }
    return gathered
  }

  private func version(
    _ file: String,
    kind: PolicyKind,
    in revision: NamedSnapshot?,
  ) throws(ToolError) -> PolicyVersionInFile {
    let source = PolicySource(run: run)
    let named =
      if let revision {
        try source.policy(in: try revision.contents(of: file), named: file)
      } else {
        try source.policy(file)
      }
    guard let found = named.found else { throw .file(.noPolicy(path: file)) }
    return PolicyVersionInFile(found, path: file, kind: kind)
  }
}

extension PolicyVersionInFile {
  /// Reads a policy of a file as a kind; a resource policy may be a trust policy.
  init(_ found: FoundPolicy, path: String, kind: PolicyKind) {
    let isTrust = kind == .resource && Discovery.inferredKind(of: found.node) == .trust
    let kind = isTrust ? PolicyKind.trust : kind
    let reading = PolicyReading.read(found.node, kind: kind)
    self.init(
      path: path,
      pointer: found.pointer,
      kind: kind,
      subject: found.subject,
      span: found.node.span,
      document: reading.document,
      problems: reading.problems,
    )
  }
}

extension PolicyObstacle {
  /// Says why a file could not be read.
  init(_ error: ToolError, path: String) {
    if case .file(.broken(let path, let position, let reason)) = error {
      self.init(path: path, position: position, words: reason)
    } else {
      self.init(path: path, position: nil, words: error.message.text)
    }
  }
}
