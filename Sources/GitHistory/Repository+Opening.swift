private import CLibGit2

extension Repository {
  /// Opens the repository that a directory belongs to, searching upwards as git does.
  ///
  /// - Parameters:
  ///   - directory: where to start; other relative paths count from here.
  ///   - gitDirectory: the git directory, as in `GIT_DIR`; nothing is searched then.
  ///   - workTree: the top of the work tree, as in `GIT_WORK_TREE`.
  ///   - indexFile: another index than the repository's own, as in `GIT_INDEX_FILE`.
  ///   - ceilings: absolute directories that the search does not leave upwards, as in
  ///     `GIT_CEILING_DIRECTORIES`.
  /// - Returns: the open repository.
  /// - Throws: `notARepository`, `notOwned`, `unsupportedExtension`, or `library`.
  public static func open(
    startingAt directory: String,
    gitDirectory: String? = nil,
    workTree: String? = nil,
    indexFile: String? = nil,
    ceilings: [String] = [],
  ) throws(GitError) -> Repository {
    try LibGit2.ensureStarted()
    let handle = try openHandle(directory, gitDirectory: gitDirectory, ceilings: ceilings)
    do throws(GitError) {
      try chooseWorkTree(
        handle,
        directory: directory,
        isExplicit: gitDirectory != nil,
        workTree: workTree,
      )
      try ObjectDatabase.prepare(handle)
      try chooseIndex(handle, file: indexFile.map { FilePath.absolute($0, from: directory) })
      return Repository(
        owning: handle,
        prefix: prefix(of: directory, in: handle),
        shallowCommits: try readShallowCommits(handle),
      )
    } catch {
      git_repository_free(handle)
      throw error
    }
  }

  private static func openHandle(
    _ directory: String,
    gitDirectory: String?,
    ceilings: [String],
  ) throws(GitError) -> OpaquePointer {
    let place = gitDirectory.map { FilePath.absolute($0, from: directory) } ?? directory
    let exactly = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    var handle: OpaquePointer?
    let code = git_repository_open_ext(
      &handle,
      place,
      gitDirectory == nil ? 0 : exactly,
      ceilings.isEmpty ? nil : ceilings.joined(separator: ":"),
    )
    guard code >= 0, let handle else { throw openingFailure(code, at: place) }
    return handle
  }

  private static func openingFailure(_ code: Int32, at path: String) -> GitError {
    let failure = LibGit2.failure(code, "git_repository_open_ext")
    guard case .library(_, _, let message, _) = failure else { return failure }
    let unsupported = "unsupported extension name extensions."
    return switch code {
    case GIT_ENOTFOUND.rawValue: .notARepository(path: path)
    case GIT_EOWNER.rawValue: .notOwned(path: path)
    default:
      message.hasPrefix(unsupported)
        ? .unsupportedExtension(name: String(message.dropFirst(unsupported.count)))
        : failure
    }
  }

  /// As git has it: `GIT_WORK_TREE`; else what the configuration says; else, when the git
  /// directory was named outright, the start directory.
  private static func chooseWorkTree(
    _ handle: OpaquePointer,
    directory: String,
    isExplicit: Bool,
    workTree: String?,
  ) throws(GitError) {
    let chosen: String
    if let workTree {
      chosen = FilePath.absolute(workTree, from: directory)
    } else if isExplicit, git_repository_is_bare(handle) == 0,
      try configured("core.worktree", in: handle) == nil
    {
      chosen = FilePath.absolute(directory, from: ".")
    } else {
      return
    }
    try LibGit2.check(git_repository_set_workdir(handle, chosen, 0), "git_repository_set_workdir")
  }

  private static func chooseIndex(_ handle: OpaquePointer, file: String?) throws(GitError) {
    guard let file else { return }
    var index: OpaquePointer?
    try LibGit2.check(git_index_open(&index, file), "git_index_open")
    defer { git_index_free(index) }
    try LibGit2.check(git_repository_set_index(handle, index), "git_repository_set_index")
  }

  private static func prefix(of directory: String, in handle: OpaquePointer) -> String {
    guard let top = git_repository_workdir(handle), let gitDirectory = git_repository_path(handle),
      let start = FilePath.resolved(directory),
      FilePath.location(of: start, below: String(cString: gitDirectory)) == nil
    else { return "" }
    return FilePath.location(of: start, below: String(cString: top)) ?? ""
  }

  private static func readShallowCommits(_ handle: OpaquePointer) throws(GitError) -> Set<ObjectID>
  {
    let path = String(cString: git_repository_commondir(handle)) + "shallow"
    guard let bytes = try SystemFile.contentsIfPresent(path) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return Set(lines.map { ObjectID(hex: String(decoding: $0, as: UTF8.self)) })
  }
}
