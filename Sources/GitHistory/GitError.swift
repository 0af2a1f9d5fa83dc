/// Why a repository could not answer.
public enum GitError: Error, Hashable, Sendable {
  /// What an object was needed for.
  public enum Need: Hashable, Sendable {
    /// To resolve a revision as a person wrote it.
    case revision(String)
    /// As a parent of this commit.
    case parent(of: ObjectID)
    /// To find where two histories parted.
    case mergeBase(ObjectID, ObjectID)
    /// As the content or the state that an id names.
    case content
  }

  /// No repository at the path or above it, as far as the search may go.
  case notARepository(path: String)

  /// The repository belongs to another user and is not listed in `safe.directory`.
  case notOwned(path: String)

  /// The repository needs the git extension of this name, which libgit2 does not support.
  case unsupportedExtension(name: String)

  /// The repository is bare, so it has no files to compare.
  case noWorkTree

  /// Nothing has the name.
  case unknownRevision(spec: String)

  /// More than one object has the name.
  case ambiguousRevision(spec: String)

  /// The name leads to an object that is no commit.
  case notACommit(spec: String)

  /// The revision, or the index, holds no such path.
  case unknownPath(path: String, spec: String)

  /// The path leads out of the repository.
  case pathOutside(path: String)

  /// A pathspec asks for magic, such as `attr`, that is not supported.
  case unsupportedPathspec(spec: String, magic: String)

  /// `HEAD` names a branch without commits.
  case unbornHead

  /// Two commits share no ancestor.
  case noMergeBase(ObjectID, ObjectID)

  /// An object is not in this clone; a shallow clone lacks it by intention.
  case missingObject(id: ObjectID, isShallow: Bool, neededBy: Need)

  /// The index holds unmerged versions of these paths.
  case conflicts(paths: [String])

  /// A content is larger than the limit; both in bytes.
  case objectTooLarge(path: String, size: Int, limit: Int)

  /// The system refused to read a file of the work tree; `code` is the `errno`.
  case unreadableFile(path: String, code: Int32)

  /// The version is a symbolic link or a submodule, which has no content of its own.
  case noContent(path: String)

  /// A failure that libgit2 reports in its own words, with its code and error class.
  case library(code: Int32, category: Int32, message: String, operation: String)
}
