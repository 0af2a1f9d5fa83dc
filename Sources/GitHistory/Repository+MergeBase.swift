private import CLibGit2

extension Repository {
  /// Finds the best common ancestor of two commits; nil when their histories share none.
  ///
  /// Of several best ancestors the youngest is taken, as git does.
  ///
  /// - Throws: `missingObject` where a shallow clone ends before the answer is certain, or
  ///   `library`.
  public func mergeBase(_ first: ObjectID, _ second: ObjectID) throws(GitError) -> ObjectID? {
    let need = GitError.Need.mergeBase(first, second)
    _ = try commit(first, neededBy: need)
    _ = try commit(second, neededBy: need)
    var firstOID = try first.oid()
    var secondOID = try second.oid()
    var bases = git_oidarray()
    let code = git_merge_bases(&bases, handle, &firstOID, &secondOID)
    if code == GIT_ENOTFOUND.rawValue, !LibGit2.lastFailureIsMissingObject { return nil }
    try check(code, "git_merge_bases", neededBy: need)
    defer { git_oidarray_dispose(&bases) }
    var best: (id: ObjectID, time: Int64)?
    for oid in UnsafeBufferPointer(start: bases.ids, count: bases.count) {
      let candidate = try read(ObjectID(oid), neededBy: need)
      if candidate.time > best?.time ?? .min { best = (candidate.commit.id, candidate.time) }
    }
    return best?.id
  }
}
