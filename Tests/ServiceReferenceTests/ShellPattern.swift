import Foundation

/// A pattern of actions as the C library matches file names, each side of the colon by itself.
struct ShellPattern {
  private let prefix: String
  private let name: String

  /// Takes a pattern with exactly one colon.
  init(_ pattern: String) {
    let parts = pattern.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    prefix = String(parts[0])
    name = String(parts[1])
  }

  /// Returns whether the prefix of a service, in small letters, is of the form of the pattern.
  func matches(prefix text: String) -> Bool {
    unsafe fnmatch(prefix, text, 0) == 0
  }

  /// Returns whether the name of an action, in small letters, is of the form of the pattern.
  func matches(name text: String) -> Bool {
    unsafe fnmatch(name, text, 0) == 0
  }
}
