import Foundation

/// A folder of its own for one test, removed with this object.
///
/// A class, because the folder must be removed exactly once, when its last user is gone.
package final class TemporaryFolder {
  /// The absolute path without symbolic links and without a final `/`.
  package let path: String

  /// Creates an empty folder.
  ///
  /// - Throws: when the folder cannot be made.
  package init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "grantdiff-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path(percentEncoded: false).trimmedSlash
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("cannot remove \(path): \(error)")
    }
  }
}

extension String {
  fileprivate var trimmedSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
