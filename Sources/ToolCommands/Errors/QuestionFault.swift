/// Why a line of a batch is no question that can be answered.
public enum QuestionFault: Hashable, Sendable {
  /// The line is no JSON: the reason is a sentence.
  case broken(line: Int, column: Int, reason: String)
  /// The line holds nothing but blanks, and another one follows.
  case blank(line: Int)
  /// The line is longer than the limit, in bytes.
  case tooLong(line: Int, limit: Int)
  /// The line holds a JSON value that is no object.
  case notObject(line: Int)
  /// A member that every such question needs is missing.
  case missingMember(String)
  /// A member stands twice.
  case repeatedMember(String)
  /// A member has another type than it needs.
  case wrongType(member: String, expected: String)
  /// A member's value is not one of its choices.
  case unknownValue(member: String, value: String, choices: [String])
  /// A member that must name one caller names none: the text is empty, a pattern or a group.
  case noCaller(member: String, value: String)
  /// A member of a request is not what it must be, which is named with its article.
  case notOne(String, member: String, value: String)
  /// A member of a closed set is not known.
  case unknownMember(String, nearest: String?)
  /// A document is one that AWS would refuse: the reason is the first problem's sentence.
  case invalidDocument(member: String, pointer: String, reason: String)
  /// A question of scope `document` has no document.
  case noDocument
}
