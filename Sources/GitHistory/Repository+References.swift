private import CLibGit2

extension Repository {
  /// The full name of the branch that `HEAD` names, such as `refs/heads/main`; nil when detached.
  public var headBranch: String? {
    var reference: OpaquePointer?
    guard git_reference_lookup(&reference, handle, "HEAD") == 0 else { return nil }
    defer { git_reference_free(reference) }
    return git_reference_symbolic_target(reference).map { String(cString: $0) }
  }

  /// Lists the tags that lead to commits, in the order of their names.
  ///
  /// - Throws: `library` when the references cannot be read.
  public func tags() throws(GitError) -> [TaggedCommit] {
    var names = git_strarray()
    try LibGit2.check(git_tag_list(&names, handle), "git_tag_list")
    defer { git_strarray_dispose(&names) }
    var tags: [TaggedCommit] = []
    for name in UnsafeBufferPointer(start: names.strings, count: names.count) {
      guard let name else { continue }
      let tag = String(cString: name)
      if let commit = try commit(ofTag: tag) {
        tags.append(TaggedCommit(name: tag, commit: commit))
      }
    }
    return tags.sorted { $0.name < $1.name }
  }

  /// Lists the names of the remotes, in the order of the configuration.
  ///
  /// - Throws: `library` when the configuration cannot be read.
  public func remotes() throws(GitError) -> [String] {
    var names = git_strarray()
    try LibGit2.check(git_remote_list(&names, handle), "git_remote_list")
    defer { git_strarray_dispose(&names) }
    return UnsafeBufferPointer(start: names.strings, count: names.count)
      .compactMap { $0.map { String(cString: $0) } }
  }

  /// Finds the remote branch that a name such as `origin/main` stands for, fetched or not.
  ///
  /// - Returns: the branch to fetch; nil when the name begins with no remote's.
  /// - Throws: `library` when the configuration cannot be read.
  public func remoteBranch(named name: String) throws(GitError) -> RemoteBranch? {
    let full = "refs/remotes/"
    let short = name.hasPrefix(full) ? String(name.dropFirst(full.count)) : name
    for remote in try remotes() where short.hasPrefix(remote + "/") {
      let branch = short.dropFirst(remote.count + 1).prefix { !"~^:@{".contains($0) }
      if !branch.isEmpty { return RemoteBranch(remote: remote, branch: String(branch)) }
    }
    return nil
  }

  /// Returns the commit of a tag; nil when it leads to something else or to what is not here.
  private func commit(ofTag name: String) throws(GitError) -> ObjectID? {
    var reference: OpaquePointer?
    let code = git_reference_lookup(&reference, handle, "refs/tags/" + name)
    try LibGit2.check(code, "git_reference_lookup")
    defer { git_reference_free(reference) }
    var target: OpaquePointer?
    guard git_reference_peel(&target, reference, GIT_OBJECT_COMMIT) == 0 else { return nil }
    defer { git_object_free(target) }
    return git_object_id(target).map { ObjectID($0.pointee) }
  }
}
