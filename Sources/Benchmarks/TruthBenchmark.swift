import GitHistory
import PlainLanguage
import LocatedJSON
import PolicyModel
import PolicyReview
import PolicySemantics
import SmallUniverse

/// Checks what the explanations of every policy claim that any commit of a repository changed.
struct TruthBenchmark {
  /// The most contradicted sentences that are printed in full.
  private let limit: Int

  private var timings = Timings()
  private var changes = 0
  private var sentences = 0
  private var claiming = 0
  private var claims = 0
  private var tooLong = 0
  private var answers: [ClaimCheck.Answer: Int] = [:]

  private init(limit: Int) {
    self.limit = limit
  }

  /// Walks the history and prints how many sentences are right.
  ///
  /// - Returns: Whether none is contradicted.
  /// - Throws: `GitError` when the history cannot be read.
  static func run(repositoryAt path: String, limit: Int) throws(GitError) -> Bool {
    var benchmark = TruthBenchmark(limit: limit)
    var walk = try ChangedPolicies(repositoryAt: path)
    while let change = try walk.next() { benchmark.check(change) }
    benchmark.printSummary(commits: walk.commits)
    return benchmark.answers[.wrong] == nil
  }

  /// Explains random pairs of policies and prints how many sentences are right.
  ///
  /// - Returns: Whether none is contradicted.
  static func run(pairs: Int, seed: UInt64, limit: Int) -> Bool {
    print("seed \(seed)")
    var benchmark = TruthBenchmark(limit: limit)
    for number in 0..<pairs {
      var generator = CountingGenerator(seed: seed, number: number)
      let sketch = PairSource.pair(number, using: &generator)
      do throws(UniverseError) {
        guard let change = PolicyChange(between: try ReadPair(sketch)) else { continue }
        benchmark.check(change, "pair \(number)")
      } catch {
        print("pair \(number) is unreadable")
      }
    }
    benchmark.printSummary(commits: pairs)
    return benchmark.answers[.wrong] == nil
  }

  private mutating func check(_ change: ChangedPolicies.Change) {
    for policy in ChangedPolicies.review(of: change).changes { check(policy, change.name) }
  }

  private mutating func check(_ policy: PolicyChange, _ name: String) {
    if policy.changesAccess {
      changes += 1
      let explanation = Explanation(of: policy)
      let digest = Digest(of: explanation, policy)
      let sentences = explanation.sentences + explanation.findings + digest.sentences
      let answers = timings.measure {
        var check = ClaimCheck(of: policy)
        return sentences.map { check.answer(to: $0) }
      }
      for (sentence, answer) in zip(sentences, answers) { add(sentence, answer, name) }
    }
  }

  private mutating func add(_ sentence: Sentence, _ answer: ClaimCheck.Answer, _ name: String) {
    sentences += 1
    if !SentenceLength(sentence.text).isWithinLimit {
      tooLong += 1
      if tooLong.isMultiple(of: 5) { print("long: \(name): \(sentence.text)") }
    }
    guard !sentence.claims.isEmpty else { return }
    claiming += 1
    claims += sentence.claims.count
    answers[answer, default: 0] += 1
    if answer == .wrong, answers[.wrong] ?? 0 <= limit {
      print("contradicted: \(name): \(sentence.text)")
    }
  }

  private func printSummary(commits: Int) {
    print("\(commits) commits, \(changes) changes of access")
    print("\(sentences) sentences, \(claiming) with claims, \(claims) claims")
    print("\(tooLong) have a sentence of more than \(SentenceLength.limit) words")
    let (right, wrong) = (answers[.right] ?? 0, answers[.wrong] ?? 0)
    print("\(right + wrong) checked, \(wrong) contradicted, \(answers[.unknown] ?? 0) unknown")
    print("check of one change: \(timings.summary)")
  }
}

extension PolicyChange {
  /// The change between two random policies; nil where others surround them, or doubts are not read
  /// by default.
  fileprivate init?(between pair: ReadPair) {
    guard pair.surroundings == Surroundings(), pair.sketch.choices.isEmpty else { return nil }
    self.init(
      status: pair.old == nil ? .added : pair.new == nil ? .removed : .modified,
      before: pair.old.map { PolicyVersionInFile($0, kind: pair.sketch.kind) },
      after: pair.new.map { PolicyVersionInFile($0, kind: pair.sketch.kind) },
      kind: pair.sketch.kind,
      comparison: pair.comparison,
      alignment: .between(old: pair.old, new: pair.new),
      terms: ComparisonTerms(),
    )
  }
}

extension PolicyVersionInFile {
  fileprivate init(_ document: PolicyDocument, kind: PolicyKind) {
    self.init(
      path: "",
      pointer: "",
      kind: kind,
      subject: nil,
      span: document.span,
      document: document,
      problems: [],
    )
  }
}
