#if canImport(Glibc)
import Glibc
#endif

/// A program that runs as a child, with a pipe to it and a pipe from it; it ends with its owner.
struct ChildProcess: ~Copyable {
  /// Why a child could not be talked to.
  enum Failure: Error, Hashable {
    /// The program could not be started, with the number of the system's error.
    case notStarted(program: String, error: Int32)
    /// The program ended or closed its pipe.
    case ended
    /// The program said something else than it was asked for.
    case unexpected(String)
  }

  private let child: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts a program found at a path or by name.
  ///
  /// - Throws: `Failure.notStarted` when there is none.
  init(_ program: String, _ arguments: [String]) throws(Failure) {
    (child, input, output) = try Self.start(program, arguments)
  }

  private static func start(
    _ program: String,
    _ arguments: [String],
  ) throws(Failure) -> (child: pid_t, input: Int32, output: Int32) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard unsafe pipe(&toChild) == 0, unsafe pipe(&fromChild) == 0 else {
      throw .notStarted(program: program, error: errno)
    }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A child that ends must not end its parent with it.
    _ = signal(SIGPIPE, SIG_IGN)
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    var child = pid_t()
    let error = unsafe posix_spawnp(&child, program, &actions, nil, words, environ)
    unsafe words.forEach { unsafe free($0) }
    _ = unsafe posix_spawn_file_actions_destroy(&actions)
    close(toChild[0])
    close(fromChild[1])
    guard error == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw .notStarted(program: program, error: error)
    }
    return (child, toChild[1], fromChild[0])
  }

  deinit {
    close(input)
    close(output)
    _ = kill(child, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(child, &status, 0)
  }

  /// Writes a text to the child.
  ///
  /// - Throws: `Failure.ended` when it no longer listens.
  func write(_ text: String) throws(Failure) {
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
  ///
  /// - Throws: `Failure.ended` when the child says nothing more.
  func readLine(milliseconds: Int) throws(Failure) -> String? {
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
}
