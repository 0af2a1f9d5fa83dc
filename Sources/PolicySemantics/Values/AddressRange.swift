/// A range of addresses of one family, written `203.0.113.0/24` or as one address.
///
/// Bits after the mask are ignored. Source: IAM User Guide, "Condition operators".
struct AddressRange: Hashable, Sendable {
  /// The first address of the range.
  let first: Address

  /// The last address of the range.
  let last: Address

  /// Reads a range, nil when the text is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = Address(String(parts[0])) else { return nil }
    var length = address.family.width
    if parts.count == 2 {
      guard parts[1].utf8.isASCIIDigits, let given = Int(parts[1]), given <= length else {
        return nil
      }
      length = given
    }
    let hostBits = address.family.lastBits >> length
    guard let first = Address(family: address.family, bits: address.bits & ~hostBits),
      let last = Address(family: address.family, bits: address.bits | hostBits)
    else { return nil }
    self.first = first
    self.last = last
  }

  /// Returns whether an address lies in the range; never one of the other family.
  func contains(_ address: Address) -> Bool {
    first <= address && address <= last
  }
}
