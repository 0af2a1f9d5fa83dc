#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// The few questions about paths of the file system that opening a repository asks.
enum FilePath {
  /// Returns a path that does not depend on the current directory when `directory` does not.
  static func absolute(_ path: String, from directory: String) -> String {
    if path.hasPrefix("/") { return path }
    let start = resolved(directory) ?? directory
    return start.hasSuffix("/") ? start + path : start + "/" + path
  }

  /// Returns the absolute path without symbolic links; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// Returns where a resolved path lies below a directory: empty, or ending in `/`; nil elsewhere.
  static func location(of path: String, below directory: String) -> String? {
    guard let resolved = resolved(directory) else { return nil }
    let parent = resolved.hasSuffix("/") ? resolved : resolved + "/"
    let place = path.hasSuffix("/") ? path : path + "/"
    return place.hasPrefix(parent) ? String(place.dropFirst(parent.count)) : nil
  }
}
