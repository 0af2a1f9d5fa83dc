/// Why a test could not get ready.
package enum SupportError: Error {
  /// A call of libgit2 failed, in its own words.
  case library(operation: String, code: Int32, message: String)
  /// The `git` command failed.
  case git(arguments: [String], status: Int32, message: String)
  /// A file that a test relies on is not there or no text.
  case unreadable(path: String)
  /// A history was asked for something that it does not have.
  case unknownName(String)
}
