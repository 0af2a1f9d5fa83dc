/// The type and permissions that git records for a file.
struct FileMode: RawRepresentable, Hashable {
  /// A directory.
  static let directory = FileMode(rawValue: 0o040000)

  /// The bits as git stores them.
  let rawValue: UInt32

  /// The bits that tell files, symbolic links and submodules apart.
  var fileType: UInt32 { rawValue & 0o170000 }

  /// Whether the content is that of a regular file.
  var isRegularFile: Bool { fileType == 0o100000 }

  /// Returns where such a file's content is kept, when the blob has the id.
  func content(_ id: ObjectID) -> FileVersion.Content {
    isRegularFile ? .blob(id) : .none
  }
}
