private import CLibGit2
import Foundation
package import GitHistory

/// A git repository in a folder of its own, built step by step with a clock that ticks.
///
/// ```swift
/// let history = try HistoryBuilder()
/// let first = try history.commit("Allow uploads", files: ["policy.json": "{}"])
/// ```
///
/// The same steps give the same object ids each time. A class, because it owns the folder and
/// libgit2's handle.
package final class HistoryBuilder {
  /// Who wrote a commit.
  package struct Author: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The mail address.
    package let email: String

    /// Names an author.
    package init(_ name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// The author of commits that name no other.
  package static let standardAuthor = Author("Dana Reyes", email: "dana@example.com")

  /// The path of the work tree, without a final `/`.
  package let path: String

  /// The time of the next commit, in seconds since 1970; it grows by a minute with each.
  package var clock: Int64 = 1_767_225_600

  private let folder: TemporaryFolder
  private let handle: OpaquePointer

  /// Starts an empty repository whose branch is `main`.
  ///
  /// - Throws: `SupportError.library`, or when the folder cannot be made.
  package init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/work"
    handle = try Self.startRepository(at: path)
  }

  deinit {
    git_repository_free(handle)
  }

  /// A path beside the work tree, for clones and linked work trees of this history.
  package func pathBeside(_ name: String) -> String { folder.path + "/" + name }

  /// Opens the repository as the library under test sees it.
  ///
  /// - Throws: `GitError`.
  package func repository() throws(GitError) -> Repository {
    try Repository.open(startingAt: path)
  }

  /// Runs git's own command in the work tree and returns what it prints.
  ///
  /// - Throws: `SupportError.git` when it ends with another status than 0.
  @discardableResult
  package func git(_ arguments: String...) throws -> String {
    try GitCommand.run(arguments, in: path)
  }

  private static func startRepository(at path: String) throws -> OpaquePointer {
    git_libgit2_init()
    var options = git_repository_init_options()
    git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
    options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue
    var handle: OpaquePointer?
    let code = "main".withCString { branch in
      options.initial_head = branch
      return git_repository_init_ext(&handle, path, &options)
    }
    guard code >= 0, let handle else { throw failure(code, "git_repository_init_ext") }
    return handle
  }

  /// Runs a body with libgit2's handle.
  func withHandle<Answer>(_ body: (OpaquePointer) throws -> Answer) rethrows -> Answer {
    try body(handle)
  }

  /// Throws libgit2's words for a negative code.
  ///
  /// - Throws: `SupportError.library`.
  static func check(_ code: Int32, _ operation: String) throws {
    guard code < 0 else { return }
    throw failure(code, operation)
  }

  private static func failure(_ code: Int32, _ operation: String) -> SupportError {
    let message = git_error_last()?.pointee.message.map { String(cString: $0) } ?? ""
    return .library(operation: operation, code: code, message: message)
  }
}
