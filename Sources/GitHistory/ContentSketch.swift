/// How many bytes of a file fall on each distinct line, to see how alike two files are.
///
/// Lines longer than 64 bytes count in pieces, so that a policy on one line can be compared too.
/// Git measures in the same way, and so finds the same renames.
struct ContentSketch {
  /// The longest piece of a line, in bytes.
  private static let longestPiece = 64

  /// The size of the whole content, in bytes.
  let size: Int

  /// The bytes that fall on each piece, by the piece's hash.
  private let bytesByPiece: [UInt64: Int]

  /// Sketches a content.
  init(_ content: [UInt8]) {
    size = content.count
    var pieces: [UInt64: Int] = [:]
    var hash = Self.seed
    var length = 0
    for (position, byte) in content.enumerated() {
      if byte == UInt8(ascii: "\r"), position + 1 < content.count,
        content[position + 1] == UInt8(ascii: "\n")
      {
        continue
      }
      hash = (hash ^ UInt64(byte)) &* Self.multiplier
      length += 1
      guard byte == UInt8(ascii: "\n") || length == Self.longestPiece else { continue }
      pieces[hash, default: 0] += length
      (hash, length) = (Self.seed, 0)
    }
    if length > 0 { pieces[hash, default: 0] += length }
    bytesByPiece = pieces
  }

  /// Returns the share of the larger file that both have in common, in 1/60000.
  func similarity(to other: ContentSketch) -> Int {
    let larger = max(size, other.size)
    guard larger > 0 else { return Self.identical }
    var common = 0
    for (piece, count) in bytesByPiece {
      common += min(count, other.bytesByPiece[piece] ?? 0)
    }
    return common * Self.identical / larger
  }

  /// The similarity of identical files.
  static let identical = 60_000

  /// The start value and the factor of the FNV-1a hash.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let multiplier: UInt64 = 0x100_0000_01b3
}
