/// A choice of paths as git's pathspecs express it.
///
/// A path matches when at least one pattern takes it, or there are only excluding patterns, and no
/// excluding pattern does.
struct Pathspec {
  private var included: [PathPattern] = []
  private var excluded: [PathPattern] = []

  /// Reads pathspecs.
  ///
  /// - Parameters:
  ///   - specs: the pathspecs as typed.
  ///   - prefix: the directory in which they were typed, empty or ending in `/`.
  ///   - top: the absolute path of the work tree, for absolute paths.
  /// - Throws: `unsupportedPathspec` or `pathOutside`.
  init(_ specs: [String], prefix: String, top: String?) throws(GitError) {
    for spec in specs {
      let magic = try PathspecMagic(spec)
      let pattern = try PathPattern(magic, prefix: prefix, top: top)
      if magic.excludes { excluded.append(pattern) } else { included.append(pattern) }
    }
  }

  /// Whether a path, given as bytes from the top, is chosen.
  func matches(_ path: [UInt8]) -> Bool {
    guard included.isEmpty || included.contains(where: { $0.matches(path) }) else { return false }
    return !excluded.contains { $0.matches(path) }
  }
}
