import PolicySemantics

/// A question of `can`: one request, as far as the command line tells it.
struct CanQuestion {
  /// The request.
  let partial: PartialRequest

  /// Reads a command line.
  ///
  /// - Throws: A usage or request fault.
  init(_ arguments: ParsedArguments) throws(ToolError) {
    let words = arguments.operands + (arguments.paths ?? [])
    guard words.count == 3 else {
      let expected = "a principal, an action and a resource"
      throw .usage(.wrongOperands(command: "can", expected: expected, given: words.count))
    }
    let context = try ContextWords(arguments.lists[.context] ?? [])
    let request = Request(
      principal: try CallerWord(words[0]).principal,
      action: try Self.action(words[1]),
      resource: try Self.resource(words[2]),
      context: context.context,
      resourceAccount: try Self.account(arguments, resource: words[2]),
    )
    partial = PartialRequest(
      request,
      absentKeys: context.absentKeys,
      othersAreAbsent: arguments.has(.onlyGiven),
    )
    if let (key, expected) = partial.contradiction {
      throw .request(.contradiction(key: key, expected: expected))
    }
  }

  private static func action(_ word: String) throws(ToolError) -> String {
    if word.contains(where: { "*?".contains($0) }) {
      throw .request(.pattern(.action, word: word))
    }
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let isAction =
      parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isActionCharacter) }
    guard isAction else { throw .request(.malformed(.action, word: word)) }
    return word
  }

  private static func isActionCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
  }

  private static func resource(_ word: String) throws(ToolError) -> String {
    if word == "*" { return word }
    if word.contains(where: { "*?".contains($0) }) {
      throw .request(.pattern(.resource, word: word))
    }
    let fields = word.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6, fields[0] == "arn", !fields[1].isEmpty, !fields[2].isEmpty,
      !fields[5].isEmpty
    else { throw .request(.malformed(.resource, word: word)) }
    return word
  }

  private static func account(
    _ arguments: ParsedArguments,
    resource: String,
  ) throws(ToolError) -> String? {
    guard let account = arguments.values[.resourceAccount] else { return nil }
    guard AccountWord.isAccount(account) else {
      throw .request(.notAccount(account, option: "--resource-account"))
    }
    let fields = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count < 6 || fields[4].isEmpty || fields[4] == account else {
      throw .request(.otherAccount(account, inResource: String(fields[4])))
    }
    return account
  }
}
