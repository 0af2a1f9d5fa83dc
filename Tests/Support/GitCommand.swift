import Foundation

/// Git's own command, to ask what the right answer is.
package enum GitCommand {
  /// Runs `git` in a folder, away from the user's configuration, and returns what it prints.
  ///
  /// - Throws: `SupportError.git` when it ends with another status than 0.
  @discardableResult
  package static func run(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:],
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = isolated(in: folder).merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw SupportError.git(
        arguments: arguments,
        status: process.terminationStatus,
        message: String(decoding: message, as: UTF8.self),
      )
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The environment with a fixed clock and identity, and without the user's settings.
  private static func isolated(in folder: String) -> [String: String] {
    var environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder, "LC_ALL": "C",
      "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.com",
      "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.com",
      "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
    ]
    environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    return environment
  }
}
