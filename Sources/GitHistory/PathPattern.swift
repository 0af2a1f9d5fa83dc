/// One pattern of a pathspec: a file, a directory with all below it, or a glob.
struct PathPattern {
  private let pattern: [UInt8]
  private let glob: GlobPattern?
  private let mustBeDirectory: Bool
  private let ignoresCase: Bool

  /// Places a pattern in the repository.
  ///
  /// - Throws: `GitError.pathOutside` when it leads out of the repository.
  init(_ magic: PathspecMagic, prefix: String, top: String?) throws(GitError) {
    let path = try Self.pathFromTop(magic, prefix: prefix, top: top)
    ignoresCase = magic.ignoresCase
    mustBeDirectory = magic.pattern.hasSuffix("/")
    pattern = Self.folded(Array(path.utf8), ignoresCase)
    let hasWildcard = !magic.isLiteral && path.contains { "*?[".contains($0) }
    glob = hasWildcard ? GlobPattern(pattern, starsCrossSlashes: !magic.isGlob) : nil
  }

  /// Whether a path, given as bytes from the top, is taken.
  func matches(_ exactPath: [UInt8]) -> Bool {
    let path = Self.folded(exactPath, ignoresCase)
    if pattern.isEmpty || path.isBelow(pattern) { return true }
    if path == pattern { return !mustBeDirectory }
    return glob?.matches(path) ?? false
  }

  private static func pathFromTop(
    _ magic: PathspecMagic,
    prefix: String,
    top: String?,
  ) throws(GitError) -> String {
    var written = magic.pattern
    var start = magic.startsAtTop ? "" : prefix
    if written.hasPrefix("/"), let top {
      guard (written + "/").hasPrefix(top) else { throw .pathOutside(path: written) }
      written = String(written.dropFirst(top.count))
      start = ""
    }
    guard let path = RelativePath.joined(start, written) else {
      throw .pathOutside(path: magic.pattern)
    }
    return path
  }

  private static func folded(_ path: [UInt8], _ ignoresCase: Bool) -> [UInt8] {
    guard ignoresCase else { return path }
    return path.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
  }
}

extension [UInt8] {
  /// Whether the path lies below a directory.
  fileprivate func isBelow(_ directory: [UInt8]) -> Bool {
    count > directory.count && self[directory.count] == UInt8(ascii: "/")
      && starts(with: directory)
  }
}
