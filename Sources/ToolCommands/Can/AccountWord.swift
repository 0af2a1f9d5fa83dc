/// Account ids on the command line.
enum AccountWord {
  /// Returns whether a word is an account id: twelve digits.
  static func isAccount(_ word: String) -> Bool {
    word.utf8.count == 12
      && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
