import LocatedJSON
import PlainLanguage
import PolicyDiscovery
import PolicyModel
import PolicySemantics

/// The policies of a command line that cap both sides of a comparison.
struct NamedSurroundings {
  /// The policies.
  private(set) var policies = Surroundings()

  /// What the comparison is then about, for people; nil without surroundings.
  private(set) var words: String?

  /// Reads the policies of `--boundary`, `--scp` and `--rcp`.
  ///
  /// - Throws: A file fault when one cannot be read, or AWS would refuse it.
  init(_ run: CommandRun) throws(ToolError) {
    var names: [String] = []
    for word in run.arguments.lists[.boundary] ?? [] {
      let files = try FileList.split(word)
      policies.boundary += try Self.documents(files, kind: .boundary, of: run)
      names += files.map { "permissions boundary `\($0)`" }
    }
    for (option, kind) in [(OptionName.serviceControl, PolicyKind.scp), (.resourceControl, .rcp)] {
      for (level, word) in (run.arguments.lists[option] ?? []).enumerated() {
        let files = try FileList.split(word)
        let documents = try Self.documents(files, kind: kind, of: run)
        if kind == .scp {
          policies.serviceControl.append(documents)
        } else {
          policies.resourceControl.append(documents)
        }
        names += files.map { "\(kind.words) `\($0)` at level \(level + 1)" }
      }
    }
    words =
      names.isEmpty
      ? nil
      : "Access is effective access under " + names.joined(separator: ", ") + "." + closedWords
  }

  /// Says that nothing passes where a cap has no Allow; a level of SCPs has `FullAWSAccess` by default.
  ///
  /// Source: AWS Organizations User Guide, "SCP evaluation".
  private var closedWords: String {
    func allowsNothing(_ documents: [PolicyDocument]) -> Bool {
      !documents.isEmpty && !documents.flatMap(\.statements).contains { $0.effect.value == .allow }
    }
    var words = ""
    if allowsNothing(policies.boundary) {
      words += " The permissions boundary has no Allow: nothing is allowed under it."
    }
    for (level, documents) in policies.serviceControl.enumerated() where allowsNothing(documents) {
      words +=
        " Level \(level + 1) has no Allow: nothing is allowed under it. Name the policy"
        + " `FullAWSAccess` too where it is attached (`--scp FILE,FILE`)."
    }
    return words
  }

  /// The words of the options that name files.
  static func words(of arguments: ParsedArguments) -> [String] {
    [OptionName.boundary, .serviceControl, .resourceControl].flatMap {
      arguments.lists[$0] ?? []
    }
  }

  private static func documents(
    _ files: [String],
    kind: PolicyKind,
    of run: CommandRun,
  ) throws(ToolError) -> [PolicyDocument] {
    var documents: [PolicyDocument] = []
    for file in files {
      guard let found = try PolicySource(run: run).policy(file).found else {
        throw .file(.noPolicy(path: file))
      }
      documents.append(try document(found, kind: kind, named: file))
    }
    return documents
  }

  private static func document(
    _ found: FoundPolicy,
    kind: PolicyKind,
    named file: String,
  ) throws(ToolError) -> PolicyDocument {
    let reading = PolicyReading.read(found.node, kind: kind)
    if let document = reading.document { return document }
    let problem = reading.problems.first(where: \.rule.isError)
    throw .file(
      .broken(
        path: file,
        position: problem?.span.start,
        reason: (problem?.words ?? "") + ", read as \(kind.words)",
      )
    )
  }
}
