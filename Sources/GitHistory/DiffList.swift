private import CLibGit2

/// The differences that libgit2 finds between two states, freed at the end of its life.
struct DiffList: ~Copyable {
  private let repository: Repository
  private let handle: OpaquePointer?
  private let endsInWorkTree: Bool

  /// Compares two states; the index and the work tree can only be the later one.
  ///
  /// - Throws: `missingObject` or `library`.
  init(in repository: Repository, from old: TreeState, to new: TreeState) throws(GitError) {
    self.repository = repository
    endsInWorkTree = new == .workTree
    handle = try Self.compare(repository, old, new)
  }

  deinit {
    git_diff_free(handle)
  }

  /// Returns the differences in the order of their paths.
  ///
  /// - Throws: `conflicts` when the index holds unmerged files, `missingObject`, or `library`.
  func deltas() throws(GitError) -> [FileDelta] {
    var deltas: [FileDelta] = []
    var conflicts: [String] = []
    for position in 0..<git_diff_num_deltas(handle) {
      guard let delta = git_diff_get_delta(handle, position)?.pointee else { continue }
      switch delta.status {
      case GIT_DELTA_CONFLICTED: conflicts.append(Self.conflictPath(delta))
      case GIT_DELTA_ADDED: deltas.append(FileDelta(old: nil, new: try newSide(delta)))
      case GIT_DELTA_DELETED: deltas.append(FileDelta(old: Self.oldSide(delta), new: nil))
      case GIT_DELTA_MODIFIED, GIT_DELTA_TYPECHANGE:
        deltas.append(FileDelta(old: Self.oldSide(delta), new: try newSide(delta)))
      default: continue
      }
    }
    guard conflicts.isEmpty else { throw .conflicts(paths: conflicts) }
    return deltas
  }

  private static func compare(
    _ repository: Repository,
    _ old: TreeState,
    _ new: TreeState,
  ) throws(GitError) -> OpaquePointer? {
    var options = git_diff_options()
    git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION))
    options.flags = GIT_DIFF_INCLUDE_TYPECHANGE.rawValue | GIT_DIFF_SKIP_BINARY_CHECK.rawValue
    options.ignore_submodules = GIT_SUBMODULE_IGNORE_DIRTY
    let oldTree = try tree(of: old, in: repository)
    defer { git_tree_free(oldTree) }
    var diff: OpaquePointer?
    let code: Int32
    switch (old, new) {
    case (.index, _):
      code = git_diff_index_to_workdir(&diff, repository.handle, nil, &options)
    case (_, .workTree):
      code = git_diff_tree_to_workdir_with_index(&diff, repository.handle, oldTree, &options)
    case (_, .index):
      code = git_diff_tree_to_index(&diff, repository.handle, oldTree, nil, &options)
    default:
      let newTree = try tree(of: new, in: repository)
      defer { git_tree_free(newTree) }
      code = git_diff_tree_to_tree(&diff, repository.handle, oldTree, newTree, &options)
    }
    try repository.check(code, "git_diff", neededBy: .content)
    return diff
  }

  /// Looks up the tree of a state; nil for the others, which have none.
  private static func tree(
    of state: TreeState,
    in repository: Repository,
  ) throws(GitError) -> OpaquePointer? {
    switch state {
    case .empty, .index, .workTree: nil
    case .tree(let id): try repository.lookUpTree(id)
    case .commit(let id): try repository.lookUpTree(try repository.treeID(ofCommit: id))
    }
  }

  private static func oldSide(_ delta: git_diff_delta) -> FileDelta.Side {
    FileDelta.Side(
      path: bytes(delta.old_file.path),
      mode: FileMode(rawValue: UInt32(delta.old_file.mode)),
      id: ObjectID(delta.old_file.id),
      isInWorkTree: false,
    )
  }

  private func newSide(_ delta: git_diff_delta) throws(GitError) -> FileDelta.Side {
    let file = delta.new_file
    var oid = file.id
    if file.flags & GIT_DIFF_FLAG_VALID_ID.rawValue == 0, endsInWorkTree {
      let code = git_repository_hashfile(&oid, repository.handle, file.path, GIT_OBJECT_BLOB, nil)
      try LibGit2.check(code, "git_repository_hashfile")
    }
    return FileDelta.Side(
      path: Self.bytes(file.path),
      mode: FileMode(rawValue: UInt32(file.mode)),
      id: ObjectID(oid),
      isInWorkTree: endsInWorkTree,
    )
  }

  private static func conflictPath(_ delta: git_diff_delta) -> String {
    let path = bytes(delta.new_file.path ?? delta.old_file.path)
    return String(decoding: path, as: UTF8.self)
  }

  private static func bytes(_ path: UnsafePointer<CChar>?) -> [UInt8] {
    guard let path else { return [] }
    return UnsafeBufferPointer(start: path, count: length(path)).map { UInt8(bitPattern: $0) }
  }

  private static func length(_ path: UnsafePointer<CChar>) -> Int {
    var count = 0
    while path[count] != 0 { count += 1 }
    return count
  }
}
