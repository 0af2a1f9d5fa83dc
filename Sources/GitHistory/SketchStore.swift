/// Reads and remembers the sketches that looking for renames needs.
struct SketchStore {
  private let repository: Repository
  private let sizeLimit: Int
  private var sketches: [FileVersion: ContentSketch?] = [:]

  /// Creates an empty store; larger files than the limit, in bytes, are like no other.
  init(repository: Repository, sizeLimit: Int) {
    self.repository = repository
    self.sizeLimit = sizeLimit
  }

  /// Returns how alike two files are; 0 when their sizes alone make less than the threshold.
  ///
  /// - Throws: `missingObject`, `unreadableFile`, or `library` when a content cannot be read.
  mutating func similarity(
    of old: FileDelta.Side,
    to new: FileDelta.Side,
    atLeast threshold: Int,
  ) throws(GitError) -> Int {
    guard old.mode.isRegularFile, new.mode.isRegularFile else { return 0 }
    guard let first = try sketch(of: old.version), let second = try sketch(of: new.version) else {
      return 0
    }
    let (smaller, larger) = (min(first.size, second.size), max(first.size, second.size))
    guard smaller > 0, smaller * ContentSketch.identical >= larger * threshold else { return 0 }
    return first.similarity(to: second)
  }

  private mutating func sketch(of file: FileVersion) throws(GitError) -> ContentSketch? {
    if let known = sketches[file] { return known }
    let sketch = try readSketch(of: file)
    sketches[file] = .some(sketch)
    return sketch
  }

  private func readSketch(of file: FileVersion) throws(GitError) -> ContentSketch? {
    do throws(GitError) {
      return ContentSketch(try repository.contents(of: file, limit: sizeLimit))
    } catch .objectTooLarge {
      return nil
    }
  }
}
