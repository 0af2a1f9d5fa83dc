private import CLibGit2

extension Repository {
  /// Finds what a revision names: whatever git's own revision syntax takes.
  ///
  /// A path after a colon counts from the top, or from the start directory when it begins with
  /// `./` or `../`.
  ///
  /// - Throws: `unknownRevision`, `ambiguousRevision`, `unbornHead`, `unknownPath`,
  ///   `missingObject`, or `library`.
  public func resolve(_ spec: String) throws(GitError) -> ResolvedRevision {
    switch RevisionSpec(spec) {
    case .object(let name):
      return try withObject(name) { (object) throws(GitError) in
        try resolved(object, spec: spec)
      }
    case .path(let path, let revision):
      return try withObject(revision) { (object) throws(GitError) in
        try resolvePath(path, under: object, revision: revision)
      }
    case .indexPath(let path, let stage):
      return .blob(try indexEntry(path, stage: stage, spec: spec))
    }
  }

  /// Finds the commit that a revision names.
  ///
  /// - Throws: as `resolve`, and `notACommit` for a tree or a file.
  public func resolveCommit(_ spec: String) throws(GitError) -> Commit {
    guard case .commit(let commit) = try resolve(spec) else { throw .notACommit(spec: spec) }
    return commit
  }

  private func withObject<Answer>(
    _ name: String,
    _ body: (OpaquePointer?) throws(GitError) -> Answer,
  ) throws(GitError) -> Answer {
    var object: OpaquePointer?
    let code = git_revparse_single(&object, handle, name)
    guard code >= 0 else { throw lookupFailure(code, of: name) }
    defer { git_object_free(object) }
    guard git_object_type(object) == GIT_OBJECT_TAG else { return try body(object) }
    var target: OpaquePointer?
    try check(
      git_object_peel(&target, object, GIT_OBJECT_ANY),
      "git_object_peel",
      neededBy: .revision(name),
    )
    defer { git_object_free(target) }
    return try body(target)
  }

  private func lookupFailure(_ code: Int32, of name: String) -> GitError {
    do throws(GitError) {
      try check(code, "git_revparse_single", neededBy: .revision(name))
    } catch .missingObject(let id, let isShallow, let need) {
      return .missingObject(id: id, isShallow: isShallow, neededBy: need)
    } catch {
      return nameFailure(error, code: code, of: name)
    }
    return .unknownRevision(spec: name)
  }

  private func nameFailure(_ failure: GitError, code: Int32, of name: String) -> GitError {
    switch code {
    case GIT_EAMBIGUOUS.rawValue: .ambiguousRevision(spec: name)
    case GIT_EUNBORNBRANCH.rawValue: .unbornHead
    case GIT_ENOTFOUND.rawValue, GIT_EINVALIDSPEC.rawValue:
      if name.utf8.count == 40, name.allSatisfy(\.isHexDigit) {
        .missingObject(
          id: ObjectID(hex: name.lowercased()),
          isShallow: isShallow,
          neededBy: .revision(name),
        )
      } else if isHeadUnborn, name.hasPrefix("HEAD") || name.hasPrefix("@") {
        .unbornHead
      } else {
        .unknownRevision(spec: name)
      }
    default: failure
    }
  }

  /// Whether `HEAD` names a branch that has no commit yet.
  public var isHeadUnborn: Bool { git_repository_head_unborn(handle) == 1 }

  private func resolved(
    _ object: OpaquePointer?,
    spec: String,
  ) throws(GitError) -> ResolvedRevision {
    guard let oid = git_object_id(object)?.pointee else { throw .unknownRevision(spec: spec) }
    let id = ObjectID(oid)
    return switch git_object_type(object) {
    case GIT_OBJECT_COMMIT: .commit(try commit(id, neededBy: .revision(spec)))
    case GIT_OBJECT_TREE: .tree(id)
    default: .blob(FileVersion(path: spec, content: .blob(id)))
    }
  }

  private func resolvePath(
    _ written: String,
    under object: OpaquePointer?,
    revision: String,
  ) throws(GitError) -> ResolvedRevision {
    var tree: OpaquePointer?
    let code = git_object_peel(&tree, object, GIT_OBJECT_TREE)
    if code == GIT_EPEEL.rawValue || code == GIT_EINVALIDSPEC.rawValue {
      throw .unknownPath(path: written, spec: revision)
    }
    try check(code, "git_object_peel", neededBy: .revision(revision))
    defer { git_object_free(tree) }
    let path = try pathFromTop(written)
    guard !path.isEmpty, let treeID = git_object_id(tree)?.pointee else {
      return .tree(git_object_id(tree).map { ObjectID($0.pointee) } ?? ObjectID(hex: ""))
    }
    guard let entry = try treeEntry(at: path, in: ObjectID(treeID)) else {
      throw .unknownPath(path: path, spec: revision)
    }
    return entry
  }

  /// Resolves the `./` and `../` that count from the start directory.
  ///
  /// - Throws: `GitError.pathOutside` when the path climbs out of the repository.
  func pathFromTop(_ written: String) throws(GitError) -> String {
    guard written.hasPrefix("./") || written.hasPrefix("../") else { return written }
    guard let path = RelativePath.joined(prefix, written) else {
      throw .pathOutside(path: written)
    }
    return path
  }
}
