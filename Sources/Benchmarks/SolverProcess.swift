#if canImport(Glibc)
import Glibc
#endif

/// A solver of SMT-LIB 2 that runs as a child process and reads questions from a pipe.
struct SolverProcess: ~Copyable {
  /// Why a solver gave no answer.
  enum Failure: Error, Hashable {
    /// The program could not be started, with the number of the system's error.
    case notStarted(program: String, error: Int32)
    /// The program ended or closed its pipe.
    case ended
    /// The program answered with something else than a verdict.
    case unexpected(String)
  }

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
  private var child: pid_t
  private var input: Int32
  private var output: Int32

  /// Starts a solver found at a path or by name.
  ///
  /// - Throws: `Failure.notStarted` when there is none.
  init(program: String) throws(Failure) {
    self.program = program
    (child, input, output) = try Self.start(program)
  }

  deinit { Self.stop(child, input, output) }

  /// Asks whether the commands, which end in a check, can be satisfied.
  ///
  /// - Throws: `Failure` when the solver ends or says something else.
  mutating func ask(_ commands: String) throws(Failure) -> Answer {
    try write("(reset)\n(set-option :timeout \(Self.limit))\n" + commands)
    guard let line = try readLine(milliseconds: Self.limit + 2000) else {
      Self.stop(child, input, output)
      (child, input, output) = try Self.start(program)
      return .unknown
    }
    if line == "timeout" { return .unknown }
    guard let answer = Answer(rawValue: line) else { throw .unexpected(line) }
    return answer
  }

  private func write(_ text: String) throws(Failure) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes { rest in
        unsafe Glibc.write(input, rest.baseAddress, rest.count)
      }
      guard count > 0 else { throw .ended }
      sent += count
    }
  }

  /// Reads a line, nil when none came in time.
  private func readLine(milliseconds: Int) throws(Failure) -> String? {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(milliseconds)
    var line: [UInt8] = []
    while true {
      let left = (end - clock.now).components
      let rest = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard rest > 0 else { return nil }
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, Int32(rest)) > 0 else { continue }
      var byte: UInt8 = 0
      guard unsafe read(output, &byte, 1) == 1 else { throw .ended }
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }

  private static func start(
    _ program: String
  ) throws(Failure) -> (child: pid_t, input: Int32, output: Int32) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard unsafe pipe(&toChild) == 0, unsafe pipe(&fromChild) == 0 else {
      throw .notStarted(program: program, error: errno)
    }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A solver that ends must not end the benchmark with it.
    _ = signal(SIGPIPE, SIG_IGN)
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    let (name, flag) = unsafe (strdup(program), strdup("-in"))
    defer {
      unsafe free(name)
      unsafe free(flag)
    }
    var child = pid_t()
    let error = unsafe posix_spawnp(&child, program, &actions, nil, [name, flag, nil], environ)
    close(toChild[0])
    close(fromChild[1])
    guard error == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw .notStarted(program: program, error: error)
    }
    return (child, toChild[1], fromChild[0])
  }

  private static func stop(_ child: pid_t, _ input: Int32, _ output: Int32) {
    close(input)
    close(output)
    _ = kill(child, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(child, &status, 0)
  }
}
