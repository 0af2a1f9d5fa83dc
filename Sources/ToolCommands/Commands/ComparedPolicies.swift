import PolicyDiscovery
import PolicyModel
import PolicyReview

/// Two policies that `compare` was given, and the answer about them.
struct ComparedPolicies {
  /// The run.
  let run: CommandRun

  /// The policy before.
  let old: NamedPolicy

  /// The policy after.
  let new: NamedPolicy

  /// The policies that cap both.
  let surroundings: NamedSurroundings

  /// How doubts are read.
  let reading: ReadingOption

  /// Writes the answer.
  ///
  /// - Returns: `failure` when AWS would refuse a policy.
  /// - Throws: A file or stream fault.
  func perform() throws(ToolError) -> ExitStatus {
    let files = FilePair(old: old.file, new: new.file)
    try files.requirePolicy()
    let stated = run.arguments.values[.kind].flatMap(PolicyKind.init(rawValue:))
    let question = ComparisonQuestion(
      old: old.found?.node,
      new: new.found?.node,
      kind: stated ?? new.found?.kind ?? old.found?.kind ?? (areTrust ? .trust : nil),
      surroundings: surroundings.policies,
      reading: reading,
    )
    try question.checkBoundary()
    guard run.arguments.format == .json else { return try write(files, kind: question.kind) }
    let answer = question.answer()
    let writer = ResultWriter(run: run, configuredPager: nil)
    try writer.write(answer.line(id: nil) + "\n")
    if answer.isInvalid { return .failure }
    return run.arguments.has(.exitCode) && answer.differs ? .differs : .success
  }

  /// Whether every document says by its form that it is a trust policy, which `explain` goes by too.
  private var areTrust: Bool {
    [old, new].compactMap(\.found?.node).allSatisfy { Discovery.inferredKind(of: $0) == .trust }
  }

  private func write(_ files: FilePair, kind: PolicyKind) throws(ToolError) -> ExitStatus {
    let names = try ConfigurationSource(run: run).names(beside: new.file.name)
    let output = ReviewOutput(run: run, configuredPager: nil, names: names)
    let terms = ComparisonTerms(
      kind: kind,
      surroundings: surroundings.policies,
      reading: reading.reading,
      isStrict: reading.isStrict,
    )
    return try output.write(
      try files.review(on: terms),
      from: NamedState(files.old.name),
      to: NamedState(files.new.name),
      terms: [surroundings.words, reading.words].compactMap(\.self),
    )
  }
}
