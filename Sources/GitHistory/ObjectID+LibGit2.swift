import CLibGit2

extension ObjectID {
  /// Creates an id from the library's form.
  init(_ oid: git_oid) {
    var oid = oid
    var digits = [CChar](repeating: 0, count: 41)
    self.init(hex: String(cString: git_oid_tostr(&digits, digits.count, &oid)))
  }

  /// Returns the id in the library's form.
  ///
  /// - Throws: `GitError.unknownRevision` when the id is not forty hexadecimal digits.
  func oid() throws(GitError) -> git_oid {
    var oid = git_oid()
    guard git_oid_fromstr(&oid, hex) == 0 else { throw .unknownRevision(spec: hex) }
    return oid
  }
}
