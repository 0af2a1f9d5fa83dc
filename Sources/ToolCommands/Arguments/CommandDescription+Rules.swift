extension CommandDescription {
  /// What `rules` takes and does.
  static let rules = CommandDescription(
    name: .rules,
    summary: "list the rules of findings, or say what one means",
    usage: ["rules [options] [RULE]"],
    examples: [
      Example(words: "rules", meaning: "every rule with its severity"),
      Example(words: "rules public-access", meaning: "why it matters and what to do"),
      Example(words: "rules --json", meaning: "all of it for programs"),
    ],
    options: [.format, .json, .output, .quiet],
    notes: [
      """
      A finding matters one level less than its rule where a condition confines the access, where
      the policy only caps what others give, and where AWS has nothing today that it matches.
      """
    ],
  )
}
