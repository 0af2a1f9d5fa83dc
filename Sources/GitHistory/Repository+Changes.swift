private import CLibGit2

extension Repository {
  /// Lists the files that differ between two states.
  ///
  /// Files that are at least half alike count as renamed, or as copied when their source stays;
  /// copies are looked for among the files that the same change touches, as `git diff -C` does.
  /// Files that git does not track are not listed.
  ///
  /// - Parameters:
  ///   - old: the state before.
  ///   - new: the state after.
  ///   - paths: pathspecs as typed in the start directory (`:/` counts from the top); none means
  ///     every file of the repository.
  /// - Returns: the changes in the byte order of their paths, new before old.
  /// - Throws: `missingObject`, `noWorkTree`, `conflicts`, `unsupportedPathspec`, `pathOutside`,
  ///   `unreadableFile`, or `library`.
  public func changes(
    from old: TreeState,
    to new: TreeState,
    paths: [String] = [],
  ) throws(GitError) -> [FileChange] {
    let pathspec = try Pathspec(paths, prefix: prefix, top: workTreePath)
    let chosen = try deltas(from: old, to: new).filter { pathspec.matches($0.sortPath) }
    return try RenameDetection(repository: self).apply(to: chosen).map(\.change)
  }

  /// Lists the files of a state.
  ///
  /// - Parameters:
  ///   - state: where to look.
  ///   - paths: pathspecs, as for `changes`.
  /// - Returns: the files in the byte order of their paths.
  /// - Throws: as `changes`.
  public func files(
    in state: TreeState,
    paths: [String] = [],
  ) throws(GitError) -> [FileVersion] {
    try changes(from: .empty, to: state, paths: paths).compactMap(\.after)
  }

  private func deltas(from old: TreeState, to new: TreeState) throws(GitError) -> [FileDelta] {
    if old == new { return [] }
    let isForward = old.distanceFromObjects <= new.distanceFromObjects
    return try isForward
      ? forwardDeltas(old, new) : forwardDeltas(new, old).map(\.inverted)
  }

  /// Compares in the only direction that libgit2 offers: trees, then the index, then files.
  private func forwardDeltas(
    _ old: TreeState,
    _ new: TreeState,
  ) throws(GitError) -> [FileDelta] {
    if isBare, new == .index || new == .workTree { throw .noWorkTree }
    let diff = try DiffList(in: self, from: old, to: new)
    let listed = try diff.deltas()
    guard new == .workTree || new == .index else { return listed }
    return try StagedFlags(repository: self).adjust(listed, from: old, to: new)
  }
}

extension TreeState {
  /// How far the state is from the object database, for ordering the sides of a comparison.
  fileprivate var distanceFromObjects: Int {
    switch self {
    case .empty, .commit, .tree: 0
    case .index: 1
    case .workTree: 2
    }
  }
}
