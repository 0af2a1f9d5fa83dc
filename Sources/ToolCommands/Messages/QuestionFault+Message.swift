extension QuestionFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .broken(let line, let column, let reason):
      Message("line \(line), column \(column): \(reason)")
    case .blank(let line):
      Message("line \(line) is blank: write each question as one JSON object on one line")
    case .tooLong(let line, let limit):
      Message("line \(line) is too long: the limit is \(limit) bytes")
    case .notObject(let line): Message("line \(line) is no JSON object")
    case .missingMember(let name): Message("member `\(name)` is missing")
    case .repeatedMember(let name): Message("member `\(name)` stands twice")
    case .wrongType(let member, let expected): Message("member `\(member)` must be \(expected)")
    case .unknownValue(let member, let value, let choices):
      Message(
        "unknown value `\(value)` of member `\(member)`: it takes "
          + choices.map { "`\($0)`" }.joined(separator: ", ")
      )
    case .noCaller(let member, let value):
      Message("member `\(member)` must name one caller, and `\(value)` is not one")
    case .notOne(let noun, let member, let value):
      Message("member `\(member)` must be \(noun), and `\(value)` is none")
    case .unknownMember(let name, let nearest):
      Message("unknown member `\(name)`" + (nearest.map { ": did you mean `\($0)`?" } ?? ""))
    case .invalidDocument(let member, let pointer, let reason):
      reason.contains("at `\(pointer)`")
        ? Message("the document `\(member)` is invalid: \(reason)")
        : Message("the document `\(member)` is invalid at `\(pointer)`: \(reason)")
    case .noDocument: Message("scope `document` needs a document, and none is given")
    }
  }
}
