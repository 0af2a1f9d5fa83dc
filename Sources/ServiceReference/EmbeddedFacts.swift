private import CServiceReference

/// The file of facts that the executable carries.
enum EmbeddedFacts {
  /// Copies the bytes of the file out of the executable.
  ///
  /// This is the one place that touches a pointer. The copy takes some 0.4 ms, most of it for
  /// fresh pages of memory, and all that follows is safe code on an array.
  static func copy() -> [UInt8] {
    let facts = unsafe UnsafeBufferPointer(
      start: cservicereference_facts(),
      count: cservicereference_size(),
    )
    return unsafe Array(facts)
  }
}
