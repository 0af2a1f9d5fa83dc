extension StreamFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .unreadable(let code): Message("cannot read standard input: " + SystemFile.reason(code))
    case .unwritable(let code): Message("cannot write the result: " + SystemFile.reason(code))
    case .closed: Message("the reader of the result has gone away")
    }
  }
}
