/// Paths within a repository, which use `/` and have no `.` or `..` parts.
enum RelativePath {
  /// Returns a path joined to a directory, with `.` and `..` resolved.
  ///
  /// The result has no final `/` and is nil when the path climbs above the top.
  static func joined(_ directory: String, _ path: String) -> String? {
    var parts = directory.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
