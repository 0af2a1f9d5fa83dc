/// An error in words: what is wrong, and what to do about it.
struct Message: Hashable, Sendable {
  /// What is wrong; untrusted text inside has not been made harmless yet.
  let text: String

  /// What may help, a line an element.
  let help: [String]

  /// Creates a message.
  init(_ text: String, help: [String] = []) {
    self.text = text
    self.help = help
  }

  /// Creates a message that suggests a word, when there is one.
  init(_ text: String, nearest: String?, help: [String] = []) {
    self.init(text, help: (nearest.map { ["did you mean `\($0)`?"] } ?? []) + help)
  }
}
