/// Why bytes are no file of facts that can be read.
package enum ServiceReferenceError: Error, Hashable, Sendable {
  /// The file begins with other bytes than a file of facts; at most eight of them are kept.
  case foreignFile(beginning: [UInt8])

  /// The file has another version of the format than the one that is read.
  case unsupportedVersion(found: Int, supported: Int)

  /// The file has not as many bytes as its header needs or says.
  case sizeMismatch(expected: Int, actual: Int)

  /// The checksum in the header is not that of the bytes after it.
  case checksumMismatch(expected: UInt32, actual: UInt32)

  /// A record, counted from 0, says something that cannot be.
  case damaged(FactSection, record: Int)
}
