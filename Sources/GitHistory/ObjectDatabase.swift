private import CLibGit2

/// What stands before a repository's own objects.
enum ObjectDatabase {
  /// Keeps new objects in memory, and makes a loose object that was cut off an error.
  ///
  /// Libgit2 by itself would write to the repository, and would wait for ever for the rest.
  ///
  /// - Throws: `GitError.library` when the database cannot be opened.
  static func prepare(_ repository: OpaquePointer) throws(GitError) {
    var database: OpaquePointer?
    try LibGit2.check(git_repository_odb(&database, repository), "git_repository_odb")
    defer { git_odb_free(database) }
    let folder = String(cString: git_repository_commondir(repository)) + "objects/"
    try LibGit2.check(grantdiff_guard_loose_objects(database, folder), "git_odb_add_backend")
    var memory: UnsafeMutablePointer<git_odb_backend>?
    try LibGit2.check(git_mempack_new(&memory), "git_mempack_new")
    try LibGit2.check(git_odb_add_backend(database, memory, 999), "git_odb_add_backend")
  }
}
