/// A word of the form `A..B` or `A...B`; a missing end is `HEAD`.
struct RangeWord: Hashable, Sendable {
  /// The revision before the dots.
  let left: String

  /// The revision after the dots.
  let right: String

  /// Whether there are three dots.
  let isSymmetric: Bool

  /// Splits a word at its first dots; nil when it has none, or is a path such as `../a`.
  init?(_ word: String) {
    guard word != "..", word != "...", !word.hasPrefix("../") else { return nil }
    let bytes = Array(word.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let start = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }
      )
    else { return nil }
    isSymmetric = start + 2 < bytes.count && bytes[start + 2] == dot
    let left = String(decoding: bytes[..<start], as: UTF8.self)
    let right = String(decoding: bytes[(start + (isSymmetric ? 3 : 2))...], as: UTF8.self)
    self.left = left.isEmpty ? "HEAD" : left
    self.right = right.isEmpty ? "HEAD" : right
  }
}
