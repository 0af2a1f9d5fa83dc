private import CLibGit2
import Foundation

extension HistoryBuilder {
  /// Writes a file of the work tree, and the folders above it.
  ///
  /// - Throws: when it cannot be written.
  package func write(_ name: String, _ text: String) throws {
    try write(name, bytes: text.utf8)
  }

  /// Writes bytes to a file below the work tree, and makes the folders above it.
  ///
  /// - Throws: when it cannot be written.
  package func write(_ name: String, bytes: some Collection<UInt8>) throws {
    try prepareFolder(of: name)
    try Data(bytes).write(to: url(name))
  }

  /// Returns the text of a file of the work tree.
  ///
  /// - Throws: when it is not there.
  package func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// Returns the content of a file below the work tree.
  ///
  /// - Throws: when it is not there.
  package func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(name)))
  }

  /// Makes a symbolic link in the work tree, in place of what is there.
  ///
  /// - Throws: when it cannot be made.
  package func link(_ name: String, to target: String) throws {
    try prepareFolder(of: name)
    if isThere(name) { try delete(name) }
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name,
      withDestinationPath: target,
    )
  }

  /// Deletes a file of the work tree and leaves the index as it is.
  ///
  /// - Throws: when it is not there.
  package func delete(_ name: String) throws {
    try FileManager.default.removeItem(at: url(name))
  }

  /// Puts files of the work tree as they are now, gone ones too, into the index.
  ///
  /// - Throws: `SupportError.library`.
  package func stage(_ names: String...) throws {
    try stage(names)
  }

  /// Deletes files from the work tree and the index.
  ///
  /// - Throws: `SupportError.library`, or when one is not there.
  package func remove(_ names: String...) throws {
    for name in names { try delete(name) }
    try stage(names)
  }

  /// Moves a file in the work tree and the index.
  ///
  /// - Throws: `SupportError.library`, or when it is not there.
  package func move(_ old: String, to new: String) throws {
    try prepareFolder(of: new)
    try FileManager.default.moveItem(at: url(old), to: url(new))
    try stage([old, new])
  }

  /// Puts files of the work tree into the index.
  ///
  /// - Throws: `SupportError.library`.
  func stage(_ names: [String]) throws {
    try withIndex { index in
      for name in names {
        let code =
          isThere(name)
          ? git_index_add_bypath(index, name) : git_index_remove_bypath(index, name)
        try Self.check(code, "staging \(name)")
      }
      try Self.check(git_index_write(index), "git_index_write")
    }
  }

  /// Runs a body with the index as it is on disk.
  ///
  /// - Throws: `SupportError.library`, or what the body throws.
  func withIndex<Answer>(_ body: (OpaquePointer?) throws -> Answer) throws -> Answer {
    try withHandle { handle in
      var index: OpaquePointer?
      try Self.check(git_repository_index(&index, handle), "git_repository_index")
      defer { git_index_free(index) }
      try Self.check(git_index_read(index, 0), "git_index_read")
      return try body(index)
    }
  }

  private func isThere(_ name: String) -> Bool {
    do {
      _ = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return true
    } catch {
      return false
    }
  }

  private func prepareFolder(of name: String) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
  }

  private func url(_ name: String) -> URL { URL(filePath: path + "/" + name) }
}
