/// What is wrong with the revisions of a command line.
public enum RevisionFault: Hashable, Sendable {
  /// A word names both a revision and a file.
  case revisionAndFile(String)
  /// A word names neither a revision nor, where there is a work tree, a file.
  case neitherRevisionNorFile(String, hasWorkTree: Bool, isShallow: Bool)
  /// A word stands before `--` or after a revision's place and names no revision.
  case notRevision(String, isShallow: Bool)
  /// An end of a range names no revision.
  case rangeEnd(String, range: String, isShallow: Bool)
  /// More revisions were given than a comparison has.
  case tooMany([String])
  /// A range stands beside another revision.
  case rangeBeside(range: String, other: String)
  /// A file of one revision stands beside something that is no such file.
  case fileBeside(file: String, other: String)
  /// A single revision names a file or a folder, which has no parent to compare with.
  case nothingToCompareWith(String)
  /// An end of `A...B` is no commit.
  case mergeBaseOfNoCommit(String)
  /// No file on either side matches a path.
  case noFile(path: String, base: String, head: String)
  /// A revision is named where there is no repository.
  case noRepository(revision: String, directory: String)
  /// The commits of `A...B` share no ancestor.
  case noMergeBase(range: String)
}
