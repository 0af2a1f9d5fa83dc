#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Reads files of the work tree and the git directory.
enum SystemFile {
  /// What lies at a path, without following a symbolic link.
  enum Kind {
    /// A file with content.
    case regular
    /// A directory, a link or a device.
    case other
  }

  /// Returns the content of a file that may be absent.
  ///
  /// - Throws: `GitError.unreadableFile` when it is there and cannot be read.
  static func contentsIfPresent(_ path: String) throws(GitError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadableFile(path: path, code: errno)
    }
    defer { close(descriptor) }
    return try contents(descriptor, path: path, limit: .max)
  }

  /// Returns the content of a regular file below a directory, following no symbolic link.
  ///
  /// - Parameters:
  ///   - path: the bytes of the path below `directory`, with `/` between its parts.
  ///   - directory: the directory to start in.
  ///   - limit: the largest size to read, in bytes.
  /// - Returns: the whole content.
  /// - Throws: `unreadableFile`, `noContent` for what is no regular file, or `objectTooLarge`.
  static func contents(
    of path: [UInt8],
    below directory: String,
    limit: Int,
  ) throws(GitError) -> [UInt8] {
    let name = String(decoding: path, as: UTF8.self)
    let descriptor = openFile(path, below: directory)
    guard descriptor >= 0 else {
      throw errno == ELOOP ? .noContent(path: name) : .unreadableFile(path: name, code: errno)
    }
    defer { close(descriptor) }
    return try contents(descriptor, path: name, limit: limit)
  }

  /// Returns what lies at a path below a directory; nil when nothing does, or a directory.
  static func kind(of path: [UInt8], below directory: String) -> Kind? {
    let descriptor = openFile(path, below: directory)
    guard descriptor >= 0 else { return errno == ELOOP ? .other : nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR else { return nil }
    return facts.st_mode & S_IFMT == S_IFREG ? .regular : .other
  }

  /// Opens each part of a path in turn, so that no symbolic link on the way leads elsewhere.
  private static func openFile(_ path: [UInt8], below directory: String) -> Int32 {
    var descriptor = open(directory, O_RDONLY | O_CLOEXEC)
    for part in path.split(separator: UInt8(ascii: "/")) where descriptor >= 0 {
      let name = (part + [0]).map { CChar(bitPattern: $0) }
      let next = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      let code = errno
      close(descriptor)
      descriptor = next
      errno = code
    }
    return descriptor
  }

  private static func contents(
    _ descriptor: Int32,
    path: String,
    limit: Int,
  ) throws(GitError) -> [UInt8] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .unreadableFile(path: path, code: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .noContent(path: path) }
    let size = Int(facts.st_size)
    guard size <= limit else { throw .objectTooLarge(path: path, size: size, limit: limit) }
    var content = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = content.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress?.advanced(by: filled), size - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadableFile(path: path, code: errno) }
      if count == 0 { break }
      filled += count
    }
    content.removeLast(size - filled)
    return content
  }
}
