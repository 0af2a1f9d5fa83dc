import LocatedJSON
import PlainLanguage
import Rendering

/// A run over questions, one a line, each answered on one line before the next is read.
struct QuestionBatch {
  /// The largest question, in bytes.
  static let limit = JSONNode.sizeLimit

  /// Where questions come from and answers go.
  let streams: Streams

  /// Answers every line but a blank one at the end, which only ends the last question twice.
  ///
  /// - Parameter answer: Turns a question into a line of JSON without its line feed.
  /// - Returns: `failure` when some line was no question.
  /// - Throws: A stream fault.
  func run(
    _ answer: (_ id: JSONTree, _ question: QuestionObject) throws(ToolError) -> String
  ) throws(ToolError) -> ExitStatus {
    var reader = LineReader(streams.input, limit: Self.limit)
    var status = ExitStatus.success
    var number = 0
    var blank: LineReader.Line?
    while let line = try reader.next() {
      if let blank, try write(blank, number, answer) == .failure { status = .failure }
      number += 1
      blank = line.isBlank ? line : nil
      if blank == nil, try write(line, number, answer) == .failure { status = .failure }
    }
    return status
  }

  /// Writes the answer to one line.
  private func write(
    _ line: LineReader.Line,
    _ number: Int,
    _ answer: (_ id: JSONTree, _ question: QuestionObject) throws(ToolError) -> String,
  ) throws(ToolError) -> ExitStatus {
    var id = JSONTree.null
    var status = ExitStatus.success
    let text: String
    do throws(ToolError) {
      let node = try Self.parse(line, line: number)
      if let member = node.firstMember("id") { id = JSONTree(member) }
      let question = try QuestionObject(node, line: number)
      _ = try question.optional("id")
      text = try answer(id, question)
    } catch {
      status = .failure
      text = FailureAnswer(id: id, message: error.message.text).tree.line
    }
    try streams.output.write(text + "\n")
    return status
  }

  private static func parse(_ line: LineReader.Line, line number: Int) throws(ToolError) -> JSONNode
  {
    guard case .bytes(let bytes) = line else {
      throw .question(.tooLong(line: number, limit: limit))
    }
    if line.isBlank { throw .question(.blank(line: number)) }
    do {
      return try JSONNode.parse(bytes)
    } catch {
      let column = Int(error.position.column)
      throw .question(.broken(line: number, column: column, reason: error.words))
    }
  }
}
