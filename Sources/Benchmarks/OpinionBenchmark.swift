import PolicyModel
import PolicySemantics
import SecondOpinion

/// Asks a solver the questions that comparisons answer, and counts where the two disagree.
struct OpinionBenchmark: ~Copyable {
  private var solver: SolverProcess
  private var ownTimings = Timings()
  private var solverTimings = Timings()
  private var pairs = 0
  private var settled = 0
  private var answers: [String: Int] = [:]
  private var gaps: [String: Int] = [:]
  private var disagreements = 0

  /// Starts the solver.
  ///
  /// - Throws: `ChildProcess.Failure` when it cannot be started.
  init(solver program: String) throws(ChildProcess.Failure) {
    solver = try SolverProcess(program: program)
  }

  /// Whether no pair was answered differently.
  var isUnanimous: Bool { disagreements == 0 }

  /// Compares a pair and asks the solver the same; a disagreement is printed in full.
  ///
  /// Both durations count from documents that are read: of the solver from the first byte of the
  /// questions to the last answer.
  /// - Throws: `ChildProcess.Failure` when the solver ends or says something else.
  mutating func ask(
    _ pair: PolicyPair,
    name: String,
    text: () -> String,
  ) throws(ChildProcess.Failure) {
    pairs += 1
    let encoding: PairEncoding
    do throws(EncodingGap) {
      encoding = try PairEncoding(old: pair.old, new: pair.new, kind: pair.kind)
    } catch {
      gaps[error.name, default: 0] += 1
      return
    }
    let clock = ContinuousClock()
    var start = clock.now
    let comparison = pair.compared()
    let own = clock.now - start
    var solved: [PairEncoding.Question: SolverProcess.Answer] = [:]
    start = clock.now
    for question in PairEncoding.Question.allCases {
      guard let commands = encoding.question(question) else { continue }
      solved[question] = try solver.ask(encoding.preamble + commands)
    }
    if solved.isEmpty {
      settled += 1
    } else {
      ownTimings.add(own)
      solverTimings.add(clock.now - start)
    }
    for question in PairEncoding.Question.allCases {
      let answer = solved[question] ?? .unsat
      if answer == .unknown { print("\(name): \(question.rawValue): no answer from the solver") }
      guard weigh(answer, comparison, question) else {
        print("\(name): \(question.rawValue): the solver says \(answer.rawValue)")
        print("  " + text())
        if let part = Self.parts(of: comparison, question).first { print("  \(part.witness)") }
        print(encoding.preamble + (encoding.question(question) ?? ""))
        return
      }
    }
  }

  /// Counts an answer; false when it disagrees with the comparison.
  private mutating func weigh(
    _ answer: SolverProcess.Answer,
    _ comparison: Comparison,
    _ question: PairEncoding.Question,
  ) -> Bool {
    let isFound = !Self.parts(of: comparison, question).isEmpty
    let isUndecided = !isFound && !comparison.undecided.isEmpty
    if answer == .unknown || isUndecided {
      answers["\(isUndecided ? "undecided" : "decided") here, \(answer) there", default: 0] += 1
      return true
    }
    answers[isFound ? "found" : "empty", default: 0] += 1
    if isFound == (answer == .sat) { return true }
    disagreements += 1
    return false
  }

  private static func parts(
    of comparison: Comparison,
    _ question: PairEncoding.Question,
  ) -> [AccessPart] {
    switch question {
    case .gained: comparison.gained
    case .lost: comparison.lost
    case .loosened: comparison.loosened
    case .tightened: comparison.tightened
    }
  }

  /// Prints the counts and both durations.
  func printSummary() {
    let skipped = gaps.values.reduce(0, +)
    print("\(pairs) pairs, \(skipped) not encoded\(skipped == 0 ? "" : ": " + listed(gaps))")
    print("answers: \(listed(answers)); \(disagreements) disagreements")
    print("\(settled) pairs left the solver nothing to do; timed are the others")
    print("compared:  " + ownTimings.distribution)
    print("by solver: " + solverTimings.distribution)
    let medians = solverTimings.median / ownTimings.median
    let sums = solverTimings.sum / ownTimings.sum
    print("solver to comparison: \(Int(medians)) at the median, \(Int(sums)) of the sums")
  }

  private func listed(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}
