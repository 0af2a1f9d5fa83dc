extension CommandDescription {
  /// What `compare` takes and does.
  static let compare = CommandDescription(
    name: .compare,
    summary: "compare two policies by what they allow",
    usage: [
      "compare [options] [--kind KIND] OLD NEW",
      "compare [--boundary FILE]… [--scp FILE[,FILE]]… [--rcp FILE[,FILE]]… OLD NEW",
      "compare --batch",
    ],
    examples: [
      Example(words: "compare old.json new.json", meaning: "two files, in words"),
      Example(words: "compare --format json old.json new.json", meaning: "the answer as JSON"),
      Example(words: "compare HEAD:bucket.json bucket.json", meaning: "a commit's file and a file"),
      Example(words: "compare --kind scp old.json -", meaning: "the new one from standard input"),
      Example(
        words: "compare --scp root.json old.json new.json",
        meaning: "as far as a cap lets it"
      ),
      Example(words: "compare --batch < questions.jsonl", meaning: "many, one JSON object a line"),
    ],
    options: [
      .kind, .boundary, .serviceControl, .resourceControl, .reading, .level, .configuration,
      .noConfiguration, .batch, .format, .json, .output, .quiet, .exitCode,
    ],
    notes: [
      """
      OLD and NEW are a file, `-` (standard input, once) or <rev>:<path>. A file may be a policy
      document or AWS CLI output that wraps one. KIND is identity, resource, trust, boundary,
      session, scp, rcp or endpoint; without it a policy whose statements name a principal is a
      resource policy, any other an identity policy.
      """,
      """
      --boundary, --scp and --rcp name policies that cap both sides, so that the answer is about
      effective access. Each --scp and --rcp is one level of the organization, the root first; files
      of one level stand in one word with commas between them (a comma in a name is written \\,).
      """,
      """
      --reading names how to read what AWS's documentation leaves open, or strict, which tries every
      other reading that the policies touch and says which of them would change the answer; that
      counts as a difference for --exit-code. `grantdiff help readings` lists them.
      """,
      """
      A question of --batch is {"id": any, "old": document or null, "new": document or null} and
      may have "kind", "boundary", "scp", "rcp" and "reading". Each line gets one answer at once; a
      line that is no question is answered {"id", "error"} and the exit status is 2 in the end.
      """,
    ],
  )
}
