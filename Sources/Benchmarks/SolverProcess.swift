/// A solver of SMT-LIB 2 that runs as a child process and reads questions from a pipe.
struct SolverProcess: ~Copyable {
  /// The solver's answer.
  enum Answer: String {
    /// Some request fits.
    case sat
    /// No request fits.
    case unsat
    /// The solver gave up, or took longer than the limit.
    case unknown
  }

  /// The time that a question may take, in milliseconds.
  static let limit = 10_000

  private let program: String
  private var child: ChildProcess

  /// Starts a solver found at a path or by name.
  ///
  /// - Throws: `ChildProcess.Failure` when there is none.
  init(program: String) throws(ChildProcess.Failure) {
    self.program = program
    child = try ChildProcess(program, ["-in"])
  }

  /// Asks whether the commands, which end in a check, can be satisfied.
  ///
  /// - Throws: `ChildProcess.Failure` when the solver ends or says something else.
  mutating func ask(_ commands: String) throws(ChildProcess.Failure) -> Answer {
    try child.write("(reset)\n(set-option :timeout \(Self.limit))\n" + commands)
    guard let line = try child.readLine(milliseconds: Self.limit + 2000) else {
      child = try ChildProcess(program, ["-in"])
      return .unknown
    }
    if line == "timeout" { return .unknown }
    guard let answer = Answer(rawValue: line) else { throw .unexpected(line) }
    return answer
  }
}
