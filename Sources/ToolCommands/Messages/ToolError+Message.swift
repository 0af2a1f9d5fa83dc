extension ToolError {
  /// The error in words.
  var message: Message {
    switch self {
    case .usage(let fault): fault.message
    case .revisions(let fault): fault.message
    case .git(let error, let word): error.message(word: word)
    case .file(let fault): fault.message
    case .configuration(let error, let path): error.message(path: path)
    case .request(let fault): fault.message
    case .question(let fault): fault.message
    case .stream(let fault): fault.message
    }
  }

  /// Whether the error stopped the command's work, so that its absence must be said.
  var stopsWork: Bool {
    switch self {
    case .usage, .stream, .request, .question, .file(.unwritable): false
    case .revisions, .git, .file, .configuration: true
    }
  }
}
