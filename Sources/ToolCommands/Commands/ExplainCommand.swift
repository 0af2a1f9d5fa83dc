import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyReview

/// Says what a change does to access.
struct ExplainCommand {
  /// The run.
  let run: CommandRun

  /// Explains the change that the command line names.
  ///
  /// - Throws: Why it could not be done.
  func perform() throws(ToolError) -> ExitStatus {
    if run.arguments.has(.noIndex) { return try explainFiles() }
    if run.arguments.operands.contains("-") { throw .usage(.inputNotAllowed) }
    let repository = try run.openRepository()
    let reader = RevisionReader(repository: repository, directory: run.directory)
    let words = try reader.split(run.arguments.operands, paths: run.arguments.paths)
    let isStaged = run.arguments.has(.staged)
    let reading = try ReadingOption(run.arguments)
    let selection = try ChangeSelection.of(words.terms, isStaged: isStaged, in: repository)
    try PathCheck(selection: selection, repository: repository).check(words.paths)
    let names = try names(in: repository)
    let review = try review(of: selection, paths: words.paths, in: repository, on: reading.terms)
    if !words.paths.isEmpty, review.isEmpty, !run.arguments.has(.quiet) {
      let names = words.paths.map { "`\($0)`" }.joined(separator: ", ")
      try run.streams.errors.write(MessageText.note("no file that changed is one of \(names)"))
    }
    if let note = selection.note, !run.arguments.has(.quiet) {
      try run.streams.errors.write(MessageText.note(note))
    }
    let output = ReviewOutput(
      run: run,
      configuredPager: try configuredPager(of: repository),
      names: names,
    )
    return try output.write(
      review,
      from: selection.base,
      to: selection.head,
      commit: selection.commit,
      terms: [reading.words].compactMap(\.self),
    )
  }

  /// The names of the work tree's configuration; without a work tree only of one that is named.
  private func names(in repository: Repository) throws(ToolError) -> KnownNames {
    let isNamed = run.arguments.has(.configuration)
    guard isNamed || repository.workTreePath != nil else { return .none }
    let source = ConfigurationSource(run: run)
    return try source.names(top: repository.workTreePath)
  }

  private func review(
    of selection: ChangeSelection,
    paths: [String],
    in repository: Repository,
    on terms: ComparisonTerms,
  ) throws(ToolError) -> Review {
    let files: FilePair
    do {
      switch selection.sides {
      case .states(let from, let to):
        let changes = try repository.changes(from: from, to: to, paths: paths)
        return Review.of(changes, on: terms) { (version) throws(GitError) in
          try repository.contents(of: version, limit: JSONNode.sizeLimit)
        }
      case .files(let before, let after):
        let old = try repository.contents(of: before, limit: JSONNode.sizeLimit)
        let new = try repository.contents(of: after, limit: JSONNode.sizeLimit)
        files = FilePair(
          old: NamedFile(name: selection.base.name, bytes: old),
          new: NamedFile(name: selection.head.name, bytes: new),
        )
      }
    } catch {
      throw .git(selection.naming(error), word: nil)
    }
    return try files.review(on: terms)
  }

  private func configuredPager(of repository: Repository) throws(ToolError) -> String? {
    guard run.streams.output.isTerminal else { return nil }
    do {
      return try repository.configuredPager()
    } catch {
      throw .git(error, word: nil)
    }
  }

  private func explainFiles() throws(ToolError) -> ExitStatus {
    let words = run.arguments.operands + (run.arguments.paths ?? [])
    if run.arguments.has(.staged) { throw .usage(.conflict("--no-index", "--staged")) }
    let command = "explain --no-index"
    let names = try PolicySource.pair(of: words, for: command, expected: "two files")
    let source = PolicySource(run: run)
    let files = FilePair(old: try source.file(names.old), new: try source.file(names.new))
    let reading = try ReadingOption(run.arguments)
    let known = try ConfigurationSource(run: run).names(beside: names.new)
    let output = ReviewOutput(run: run, configuredPager: nil, names: known)
    return try output.write(
      try files.review(on: reading.terms),
      from: NamedState(names.old),
      to: NamedState(names.new),
      terms: [reading.words].compactMap(\.self),
    )
  }
}
