import LocatedJSON
import PolicyModel
import PolicySemantics

#if canImport(Glibc)
import Glibc
#endif

/// Measures time and memory against the size of policies along several axes.
struct CurveBenchmark {
  /// The processor time that a point may take, in milliseconds.
  static let timeLimit = 2000

  /// The memory that a point may take, in megabytes.
  static let memoryLimit = 300

  private var isKept = true

  /// Measures every point of every axis, or of those named, each in a process of its own.
  ///
  /// - Returns: whether no verdict was wrong and no point broke the limits.
  /// - Throws: `ChildProcess.Failure` when this program cannot be started again.
  static func run(axes: [CurveAxis]) throws(ChildProcess.Failure) -> Bool {
    var benchmark = CurveBenchmark()
    print("axis             size  change     verdict    time ms  peak MB")
    for axis in axes {
      for size in axis.sizes {
        for change in CurvePair.Change.allCases {
          try benchmark.measure(axis, size, change)
        }
      }
    }
    return benchmark.isKept
  }

  private mutating func measure(
    _ axis: CurveAxis,
    _ size: Int,
    _ change: CurvePair.Change,
  ) throws(ChildProcess.Failure) {
    let program = CommandLine.arguments[0]
    let child = try ChildProcess(program, ["point", axis.rawValue, "\(size)", change.rawValue])
    let answer: String?
    do {
      answer = try child.readLine(milliseconds: 60_000)
    } catch {
      answer = "crashed 0 0 ?"
    }
    let words = (answer ?? "unanswered 60000 0 ?").split(separator: " ").map(String.init)
    let (time, memory) = (Int(words[1]) ?? 0, Int(words[2]) ?? 0)
    let isOver = time > Self.timeLimit || memory > Self.memoryLimit
    // A policy with too much in it is refused by its reader, which is an answer as well.
    let isWrong = ![words[3], "undecided", "invalid"].contains(words[0])
    isKept = isKept && !isOver && !isWrong
    let columns = [
      padded(axis.rawValue, 15), padded("\(size)", -6), " " + padded(change.rawValue, 10),
      padded(words[0], 10), padded("\(time)", -7), padded("\(memory)", -8),
    ]
    let marks = (isOver ? "  over the limit" : "") + (isWrong ? "  WRONG, not \(words[3])" : "")
    print(columns.joined(separator: " ") + marks)
    _ = fflush(nil)
  }

  /// Fills up with blanks, on the left where the width is negative.
  private func padded(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? blanks + text : text + blanks
  }

  /// Compares the pair of one point and prints verdict, milliseconds, megabytes and expectation.
  ///
  /// - Throws: `JSONSyntaxError` when a text is no JSON.
  static func runPoint(
    _ axis: CurveAxis,
    size: Int,
    change: CurvePair.Change,
  ) throws(JSONSyntaxError) {
    let pair = CurvePair(axis, size: size, change: change)
    let start = processorMilliseconds()
    let old = try JSONNode.parse(Array(pair.old.utf8))
    let new = try JSONNode.parse(Array(pair.new.utf8))
    let kind: PolicyKind = axis == .principals ? .resource : .identity
    let verdict: String =
      switch PolicyPair.read(old, new, kind: kind) {
      case .notPolicy, .invalid: "invalid"
      case .pair(let pair): pair.compared().verdict.rawValue
      }
    let time = processorMilliseconds() - start
    print("\(verdict) \(time) \(peakMemory()) \(pair.verdict)")
  }

  private static func processorMilliseconds() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
