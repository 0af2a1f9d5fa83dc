/// A file, or whatever else a word names, with its content.
struct NamedFile {
  /// What the user wrote.
  let name: String

  /// The content, nil for a file that does not exist.
  let bytes: [UInt8]?
}
