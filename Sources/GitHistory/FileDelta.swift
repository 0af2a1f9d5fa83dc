/// One difference as libgit2 lists it, before renames are looked for.
struct FileDelta {
  /// The file on one side of a difference.
  struct Side {
    /// The exact path.
    let path: [UInt8]
    /// The type and permissions.
    let mode: FileMode
    /// The id of the content; for a file of the work tree what git would store.
    let id: ObjectID
    /// Whether the content is to be read from the work tree.
    let isInWorkTree: Bool

    /// The version as callers see it.
    var version: FileVersion {
      FileVersion(
        pathBytes: path,
        content: isInWorkTree && mode.isRegularFile ? .workTree : mode.content(id),
      )
    }
  }

  /// The file before; nil when it was added.
  var old: Side?

  /// The file after; nil when it was deleted.
  var new: Side?

  /// How the new file came to be, if not in its own place.
  var origin = Origin.samePath

  /// How a file came to have its path.
  enum Origin {
    /// It had the path before, or is new.
    case samePath
    /// It was moved from the old path; the similarity is in percent.
    case renamed(similarity: Int)
    /// It was copied from the old path; the similarity is in percent.
    case copied(similarity: Int)
  }

  /// The path that orders the difference among others.
  var sortPath: [UInt8] { (new ?? old)?.path ?? [] }

  /// The same difference seen from the other side.
  var inverted: FileDelta { FileDelta(old: new, new: old) }

  /// Whether both sides hold the same file of the same mode.
  var isUnchanged: Bool { old?.id == new?.id && old?.mode == new?.mode }

  /// The difference as callers see it.
  var change: FileChange {
    let kind: FileChange.Kind
    var similarity = 100
    switch origin {
    case .renamed(let percent): (kind, similarity) = (.renamed, percent)
    case .copied(let percent): (kind, similarity) = (.copied, percent)
    case .samePath: kind = ownKind
    }
    return FileChange(
      kind: kind,
      before: old?.version,
      after: new?.version,
      similarity: similarity,
    )
  }

  private var ownKind: FileChange.Kind {
    guard let old else { return .added }
    guard let new else { return .deleted }
    return old.mode.fileType == new.mode.fileType ? .modified : .typeChanged
  }
}
