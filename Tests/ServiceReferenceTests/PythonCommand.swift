import Foundation
import TestSupport

/// Python, which the script that reduces a package needs.
enum PythonCommand {
  /// Whether there is one; nothing but refreshing the facts needs it.
  static let exists = succeeds(["--version"], in: Fixture.folder)

  /// Runs `python3` in a folder and returns whether it ends with status 0.
  static func succeeds(_ arguments: [String], in folder: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      print("cannot run python3: \(error)")
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
