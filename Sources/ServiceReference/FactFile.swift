/// The bytes of a file of facts and where its sections lie; numbers are little-endian.
///
/// A class, because everything that a catalog hands out shares one file of half a megabyte and is
/// decoded from it when it is asked for.
final class FactFile: Sendable {
  /// The version of the format that is read.
  static let supportedVersion = 1

  /// What every file of facts begins with.
  static let signature = Array("awsfacts".utf8)

  /// The number that stands for no string.
  static let nothing = 0xFFFF

  /// The whole file.
  let bytes: [UInt8]

  /// How many strings the file has.
  let stringCount: Int

  private let sections: [Section]

  /// Where a section begins in the file, in bytes, and how many records it has.
  private struct Section {
    let offset: Int
    let count: Int
  }

  /// The bytes of the header before the table of sections.
  private static let headerSize = 28

  /// The bytes before those that the checksum covers.
  private static let uncheckedSize = 20

  /// Reads the header alone; only `check()` looks at anything after it.
  ///
  /// - Throws: When these are not the bytes of a file of this version, or not all of it.
  init(_ bytes: [UInt8]) throws(ServiceReferenceError) {
    guard bytes.starts(with: Self.signature) else {
      throw .foreignFile(beginning: Array(bytes.prefix(Self.signature.count)))
    }
    let tableEnd = Self.headerSize + 8 * FactSection.allCases.count
    guard bytes.count >= tableEnd else {
      throw .sizeMismatch(expected: tableEnd, actual: bytes.count)
    }
    let version = Self.fourBytes(of: bytes, at: 8)
    guard version == Self.supportedVersion else {
      throw .unsupportedVersion(found: version, supported: Self.supportedVersion)
    }
    let size = Self.fourBytes(of: bytes, at: 12)
    guard size == bytes.count else {
      throw .sizeMismatch(expected: size, actual: bytes.count)
    }
    self.bytes = bytes
    stringCount = Self.fourBytes(of: bytes, at: 24)
    sections = try Self.readSections(of: bytes)
  }

  private static func readSections(
    of bytes: [UInt8]
  ) throws(ServiceReferenceError) -> [Section] {
    var sections: [Section] = []
    for section in FactSection.allCases {
      let entry = headerSize + 8 * section.rawValue
      let offset = fourBytes(of: bytes, at: entry)
      let count = fourBytes(of: bytes, at: entry + 4)
      guard offset + count * section.recordSize <= bytes.count else {
        throw .damaged(section, record: count)
      }
      sections.append(Section(offset: offset, count: count))
    }
    return sections
  }

  /// The number of the string that holds the day of the data.
  var date: Int { twoBytes(at: 20) }

  /// The number of the string that holds the release of the package that the data came in.
  var release: Int { twoBytes(at: 22) }

  /// The checksum that the header states.
  var statedChecksum: UInt32 { UInt32(Self.fourBytes(of: bytes, at: 16)) }

  /// The bytes that the checksum covers.
  var checkedBytes: ArraySlice<UInt8> { bytes[Self.uncheckedSize...] }

  /// Returns how many records a section has.
  func count(_ section: FactSection) -> Int { sections[section.rawValue].count }

  /// Returns where a section begins in the file, in bytes.
  func offset(_ section: FactSection) -> Int { sections[section.rawValue].offset }

  /// Returns a number of two bytes by its place in a record, counted from 0.
  func number(_ field: Int, of record: Int, in section: FactSection) -> Int {
    twoBytes(at: offset(section) + record * section.recordSize + 2 * field)
  }

  /// Returns the records that a list of one of the pools has, by the section of their starts.
  func list(_ number: Int, in starts: FactSection) -> Range<Int> {
    self.number(0, of: number, in: starts)..<self.number(0, of: number + 1, in: starts)
  }

  /// Finds the first record of a sorted range that has come to a point.
  ///
  /// - Complexity: Logarithmic in the length of the range.
  func firstRecord(in range: Range<Int>, where hasCome: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if hasCome(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Finds the records of a sorted range whose first number lies in a range of strings.
  func records(
    in range: Range<Int>,
    of section: FactSection,
    named names: Range<Int>
  ) -> Range<Int> {
    let first = firstRecord(in: range) { number(0, of: $0, in: section) >= names.lowerBound }
    let rest = first..<range.upperBound
    return first..<firstRecord(in: rest) { number(0, of: $0, in: section) >= names.upperBound }
  }

  private func twoBytes(at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  private static func fourBytes(of bytes: [UInt8], at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}

extension FactFile: Hashable {
  static func == (left: FactFile, right: FactFile) -> Bool { left === right }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
