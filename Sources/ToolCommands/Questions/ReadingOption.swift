import LocatedJSON
import PolicySemantics

/// How a user wants the doubts of AWS's documentation to be read.
struct ReadingOption {
  /// The choices that differ from the default.
  let reading: Reading

  /// Whether every other reading that matters is to be tried too.
  let isStrict: Bool

  /// The names of all choices.
  static var names: [String] { Choice.allCases.map(\.rawValue) }

  /// The defaults.
  init() {
    self.init(reading: .byDefault, isStrict: false)
  }

  private init(reading: Reading, isStrict: Bool) {
    self.reading = reading
    self.isStrict = isStrict
  }

  /// Reads `--reading`: `strict`, or names with commas between them; the defaults without it.
  ///
  /// - Throws: A request fault.
  init(_ arguments: ParsedArguments) throws(ToolError) {
    guard let word = arguments.values[.reading] else {
      self.init()
      return
    }
    let names = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    try self.init(names: names)
  }

  /// Reads the member `reading` of a question: `strict`, or a list of names.
  ///
  /// - Throws: A question fault when it is neither, or a request fault.
  init(_ object: QuestionObject) throws(ToolError) {
    guard let node = try object.optional("reading"), node.value != .null else {
      self.init()
      return
    }
    if let text = node.text {
      try self.init(names: [text])
      return
    }
    let elements = node.elements ?? []
    let names = elements.compactMap(\.text)
    guard node.elements != nil, names.count == elements.count else {
      let expected = "`strict` or a list of strings"
      throw .question(.wrongType(member: object.path(of: "reading"), expected: expected))
    }
    try self.init(names: names)
  }

  private init(names: [String]) throws(ToolError) {
    if names == ["strict"] {
      self.init(reading: .byDefault, isStrict: true)
      return
    }
    var choices: [Choice] = []
    for name in names {
      if name == "strict" { throw .request(.strictBesideReadings) }
      guard let choice = Choice(rawValue: name) else {
        let nearest = Suggestion.nearest(to: name, among: Self.names + ["strict"])
        throw .request(.unknownReading(name, nearest: nearest))
      }
      if let other = choices.first(where: { $0.doubt == choice.doubt && $0 != choice }) {
        throw .request(.conflictingReadings(other.rawValue, choice.rawValue))
      }
      choices.append(choice)
    }
    self.init(reading: Reading(choices), isStrict: false)
  }
}
