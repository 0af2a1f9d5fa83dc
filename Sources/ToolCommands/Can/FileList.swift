/// A list of file names in one word, parted by commas; `\,` and `\\` stand for themselves.
enum FileList {
  /// Splits a word.
  ///
  /// - Throws: A request fault when a name is empty.
  static func split(_ word: String) throws(ToolError) -> [String] {
    var names = [""]
    var characters = word[...]
    while let character = characters.popFirst() {
      if character == "\\", let next = characters.first, next == "," || next == "\\" {
        names[names.count - 1].append(next)
        characters.removeFirst()
      } else if character == "," {
        names.append("")
      } else {
        names[names.count - 1].append(character)
      }
    }
    if names.contains("") { throw .request(.emptyFile(word: word)) }
    return names
  }
}
