import CLibGit2
import GitHistory

extension HistoryBuilder {
  /// Runs a body with a commit looked up by its id.
  ///
  /// - Throws: `SupportError.library`, or what the body throws.
  func withObject<Answer>(
    _ id: ObjectID,
    _ body: (OpaquePointer?) throws -> Answer,
  ) throws -> Answer {
    try withHandle { handle in
      var oid = try Self.oid(id)
      var object: OpaquePointer?
      let code = git_object_lookup(&object, handle, &oid, GIT_OBJECT_COMMIT)
      try Self.check(code, "git_object_lookup")
      defer { git_object_free(object) }
      return try body(object)
    }
  }

  /// Runs a body with an author's signature at the time of the clock.
  ///
  /// - Throws: `SupportError.library`, or what the body throws.
  func withSignature<Answer>(
    _ author: Author,
    _ body: (UnsafeMutablePointer<git_signature>?) throws -> Answer,
  ) throws -> Answer {
    var signature: UnsafeMutablePointer<git_signature>?
    let code = git_signature_new(&signature, author.name, author.email, clock, 0)
    try Self.check(code, "git_signature_new")
    defer { git_signature_free(signature) }
    return try body(signature)
  }

  /// Returns an id in libgit2's form.
  ///
  /// - Throws: `SupportError.library` when it is not forty hexadecimal digits.
  static func oid(_ id: ObjectID) throws -> git_oid {
    var oid = git_oid()
    try check(git_oid_fromstr(&oid, id.hex), "git_oid_fromstr")
    return oid
  }

  /// Returns an id in libgit2's form as the library under test has it.
  static func id(_ oid: inout git_oid) -> ObjectID {
    var digits = [CChar](repeating: 0, count: 41)
    return ObjectID(hex: String(cString: git_oid_tostr(&digits, digits.count, &oid)))
  }
}
