import Glibc

/// The files and descriptors of the operating system, as values; the only place that calls it.
enum SystemFile {
  /// What stands at a path.
  enum Presence: Equatable {
    /// Nothing.
    case absent
    /// A file with content.
    case regular
    /// A directory, a device or the like.
    case other
  }

  /// Returns what stands at a path; a symbolic link is not followed when asked.
  static func presence(at path: String, followingLinks: Bool = true) -> Presence {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return .absent }
    return status.st_mode & S_IFMT == S_IFREG ? .regular : .other
  }

  /// Reads a regular file, or a pipe such as a shell's `<(…)`.
  ///
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - name: What the user calls it.
  ///   - limit: The largest size in bytes.
  /// - Returns: The file's bytes.
  /// - Throws: A file fault.
  static func read(_ path: String, named name: String, limit: Int) throws(ToolError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(.unreadable(path: name, code: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let piece = try read(descriptor) { .file(.unreadable(path: name, code: $0)) }
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > limit {
        throw .file(.tooLarge(path: name, size: size(at: path), limit: limit))
      }
    }
  }

  /// Returns the system's own words for an `errno` value, its capital lowered.
  static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Returns the size of a regular file in bytes, nil for anything else.
  private static func size(at path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Reads what is at hand from a descriptor; no bytes at the end.
  static func read(
    _ descriptor: Int32,
    failure: (Int32) -> ToolError,
  ) throws(ToolError) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let result = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        count = max(result, 0)
        code = result < 0 ? errno : 0
      }
      if code == 0 { return piece }
      if code != EINTR { throw failure(code) }
    }
  }

  /// Writes all bytes to a descriptor.
  static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    failure: (Int32) -> ToolError,
  ) throws(ToolError) {
    var written = 0
    while written < bytes.count {
      let result = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if result >= 0 {
        written += result
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  /// Replaces a file at one stroke: readers see the old content or the new, never a part.
  ///
  /// A device such as `/dev/stdout` is written in place.
  ///
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - name: What the user calls it.
  ///   - bytes: Its new content.
  /// - Throws: A file fault; the old file then stands as it was.
  static func replace(
    _ path: String,
    named name: String,
    with bytes: [UInt8],
  ) throws(ToolError) {
    let fault = { (code: Int32) in ToolError.file(.unwritable(path: name, code: code)) }
    guard presence(at: path) != .other else {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw fault(errno) }
      defer { close(descriptor) }
      return try write(bytes, to: descriptor, failure: fault)
    }
    let temporary = path + ".grantdiff-" + String(getpid())
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw fault(errno) }
    do throws(ToolError) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, failure: fault)
      guard unsafe rename(temporary, path) == 0 else { throw fault(errno) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }
}
