import Glibc

/// What the process does when it is interrupted or when its reader goes away.
enum Signals {
  /// Makes an interrupt end the process at once with status 130, and a closed pipe an error of `write`.
  static func install() {
    _ = signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    ignoreClosedPipes(true)
  }

  /// Ignores writes to closed pipes, or lets them end the process, as programs expect at their start.
  static func ignoreClosedPipes(_ isIgnored: Bool) {
    _ = signal(SIGPIPE, isIgnored ? SIG_IGN : SIG_DFL)
  }

  /// Leaves an interrupt to the pager.
  static func ignoreInterrupts() {
    _ = signal(SIGINT, SIG_IGN)
  }

  /// Runs work that an interrupt must not cut in two.
  static func withoutInterrupts(_ work: () throws(ToolError) -> Void) throws(ToolError) {
    var interrupt = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&interrupt)
    unsafe sigaddset(&interrupt, SIGINT)
    unsafe pthread_sigmask(SIG_BLOCK, &interrupt, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}
