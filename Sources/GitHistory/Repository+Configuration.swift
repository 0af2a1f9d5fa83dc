private import CLibGit2

extension Repository {
  /// The version of libgit2, such as `1.5.1`.
  public static var libraryVersion: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    var revision: Int32 = 0
    git_libgit2_version(&major, &minor, &revision)
    return "\(major).\(minor).\(revision)"
  }

  /// Returns the pager that git is configured to use, `core.pager`; nil when none is set.
  ///
  /// - Throws: `library` when the configuration cannot be read.
  public func configuredPager() throws(GitError) -> String? {
    try Self.configured("core.pager", in: handle)
  }

  /// Returns a text of the configuration that holds for a repository; nil when it is not set.
  ///
  /// - Throws: `library` when the configuration cannot be read.
  static func configured(_ name: String, in handle: OpaquePointer) throws(GitError) -> String? {
    var configuration: OpaquePointer?
    try LibGit2.check(
      git_repository_config_snapshot(&configuration, handle),
      "git_repository_config_snapshot",
    )
    defer { git_config_free(configuration) }
    var value: UnsafePointer<CChar>?
    let code = git_config_get_string(&value, configuration, name)
    guard code != GIT_ENOTFOUND.rawValue else { return nil }
    try LibGit2.check(code, "git_config_get_string")
    return value.map { String(cString: $0) }
  }
}
