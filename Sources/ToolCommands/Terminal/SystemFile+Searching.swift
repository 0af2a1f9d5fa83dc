import Glibc

extension SystemFile {
  /// Finds a file in a folder or in the nearest folder above it.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - folder: Where the search begins; one that is not there is no place to search.
  ///   - top: The folder where the search ends; it also ends where a repository begins.
  /// - Returns: The file's path, whatever stands there; nil when there is none.
  static func nearest(_ name: String, from folder: String, top: String?) -> String? {
    guard var place = resolved(folder) else { return nil }
    let end = top.flatMap(resolved)
    while true {
      let base = place == "/" ? "" : place
      let path = "\(base)/\(name)"
      if presence(at: path) != .absent { return path }
      if place == end || presence(at: "\(base)/.git") != .absent { return nil }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  /// The absolute path of what is there, without links and dots.
  private static func resolved(_ path: String) -> String? {
    guard let buffer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(buffer) }
    return unsafe String(cString: buffer)
  }
}
