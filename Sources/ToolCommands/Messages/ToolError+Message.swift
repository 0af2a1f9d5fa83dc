extension ToolError {
  /// The error in words.
  var message: Message {
    switch self {
    case .usage(let fault): fault.message
    case .revisions(let fault): fault.message
    case .git(let error, let word): error.message(word: word)
    case .file(let fault): fault.message
    case .question(let fault): fault.message
    case .stream(let fault): fault.message
    }
  }

  /// Whether the error stopped a comparison, so that its absence must be said.
  var stopsComparison: Bool {
    switch self {
    case .usage, .stream, .question, .file(.unwritable): false
    case .revisions, .git, .file: true
    }
  }
}
