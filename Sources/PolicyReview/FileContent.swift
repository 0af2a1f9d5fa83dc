import GitHistory

/// The bytes of a file on one side, or why there are none.
enum FileContent: Hashable {
  /// The file does not exist on this side.
  case absent
  /// The bytes.
  case bytes([UInt8])
  /// A symbolic link or submodule.
  case notAFile
  /// The bytes could not be read.
  case unreadable(GitError)

  /// Reads a version; nil is a file that does not exist.
  static func of(
    _ version: FileVersion?,
    reading contents: (FileVersion) throws(GitError) -> [UInt8],
  ) -> FileContent {
    guard let version else { return .absent }
    guard version.content != .none else { return .notAFile }
    do {
      return .bytes(try contents(version))
    } catch {
      return .unreadable(error)
    }
  }
}
