extension CommandDescription {
  /// What `evaluate` takes and does.
  static let evaluate = CommandDescription(
    name: .evaluate,
    summary: "decide requests against policies",
    usage: ["evaluate --batch"],
    examples: [
      Example(words: "evaluate --batch < questions.jsonl", meaning: "one JSON object a line")
    ],
    options: [.batch],
    notes: [
      """
      A question is {"id": any, "policies": {…}, "request": {"action", "resource", "principal"?,
      "context"?, "resourceAccount"?}, "scope"?}. Policies stand in lists named identity, resource,
      boundary, session, endpoint, and, as one list a level with the root first, scp and rcp.
      With "scope": "document" the documents are read by themselves, as if they were one: a Deny in
      any of them denies, else an Allow in any of them allows. The context is taken as given: keys
      that follow from the principal are added to it, nothing else, not even aws:ResourceAccount.
      """,
      """
      Each line gets one answer at once, {"id", "decision", "by", "doubts"}, where the decision is
      allowed, implicitlyDenied or explicitlyDenied; a line that is no question is answered
      {"id", "error"} and the exit status is 2 in the end.
      """,
    ],
  )

  /// What `help` takes and does.
  static let help = CommandDescription(
    name: .help,
    summary: "print the help of a command or topic",
    usage: ["help [<command> | revisions | readings | names]"],
    examples: [
      Example(words: "help explain", meaning: "all about explain"),
      Example(words: "help revisions", meaning: "how to write revisions and ranges"),
      Example(words: "help readings", meaning: "what AWS leaves open, and how it is read"),
      Example(words: "help names", meaning: "how to give accounts and principals names"),
    ],
    options: [],
    notes: [],
  )
}
