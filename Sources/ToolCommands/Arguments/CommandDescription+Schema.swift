extension CommandDescription {
  /// What `schema` takes and does.
  static let schema = CommandDescription(
    name: .schema,
    summary: "print the JSON Schema of what other commands write",
    usage: ["schema [report | answers]"],
    examples: [
      Example(words: "schema", meaning: "of `explain --format json`"),
      Example(words: "schema answers", meaning: "of `compare` and `evaluate`, a line each"),
    ],
    options: [],
    notes: [
      """
      The schemas are of the draft 2020-12. Members may be added in later versions; those that are
      there keep their names and meanings.
      """
    ],
  )
}
