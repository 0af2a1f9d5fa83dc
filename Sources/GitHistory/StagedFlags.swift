private import CLibGit2

/// The marks in the index that change what a comparison means, read as git reads them.
///
/// A file that a sparse checkout leaves out of the work tree counts as it is staged, and a file
/// that is only announced (`git add -N`) is not staged yet.
struct StagedFlags {
  /// The repository whose index is asked.
  let repository: Repository

  /// Returns differences corrected by the marks, without those that turn out to be none.
  ///
  /// - Throws: `library` when the index cannot be read.
  func adjust(
    _ deltas: [FileDelta],
    from old: TreeState,
    to new: TreeState,
  ) throws(GitError) -> [FileDelta] {
    try repository.withIndex { (index) throws(GitError) in
      deltas.compactMap { delta in
        let entry = Self.entry(at: delta.sortPath, in: index)
        let adjusted =
          new == .index
          ? Self.adjustStaged(delta, entry)
          : Self.adjustWorkTree(delta, entry, isOldStaged: old == .index)
        return adjusted.isUnchanged ? nil : adjusted
      }
    }
  }

  private static func adjustStaged(_ delta: FileDelta, _ entry: git_index_entry?) -> FileDelta {
    guard let entry, entry.isAnnounced else { return delta }
    return FileDelta(old: delta.old, new: nil)
  }

  private static func adjustWorkTree(
    _ delta: FileDelta,
    _ entry: git_index_entry?,
    isOldStaged: Bool,
  ) -> FileDelta {
    guard let entry else { return delta }
    if entry.isLeftOut {
      let staged = FileDelta.Side(
        path: delta.sortPath,
        mode: FileMode(rawValue: entry.mode),
        id: ObjectID(entry.id),
        isInWorkTree: false,
      )
      return FileDelta(old: delta.old, new: staged)
    }
    return entry.isAnnounced && isOldStaged ? FileDelta(old: nil, new: delta.new) : delta
  }

  private static func entry(at path: [UInt8], in index: OpaquePointer?) -> git_index_entry? {
    let name = (path + [0]).map { CChar(bitPattern: $0) }
    return git_index_get_bypath(index, name, 0)?.pointee
  }
}

extension git_index_entry {
  /// Whether the file is announced with `git add -N` and not staged.
  fileprivate var isAnnounced: Bool {
    UInt32(flags_extended) & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0
  }

  /// Whether the work tree's file does not count, as outside of a sparse checkout.
  fileprivate var isLeftOut: Bool {
    UInt32(flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
      || UInt32(flags) & GIT_INDEX_ENTRY_VALID.rawValue != 0
  }
}
