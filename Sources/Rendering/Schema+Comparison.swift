import PolicyModel
import PolicySemantics

extension Schema {
  /// The shapes under `$defs`, by name.
  static var definitions: [(name: String, shape: SchemaShape)] {
    [
      (
        "state",
        .object([
          .field("rev", .text, "its name as the user wrote it"),
          .optional("sha", .text, "the id of its commit"),
        ])
      ),
      ("change", changeShape), ("part", .object(partFields)),
      (
        "comparison",
        .object(
          [.optional("id", .any, "the question's id")] + comparisonFields
            + [.field("doubts", .list(.text), "what AWS leaves open that the policies touch")]
        )
      ),
      ("decision", .object(decisionFields)),
      (
        "failure",
        .object([
          .field("id", .any, "the question's id, null where it has none"),
          .field("error", .text, "why the line is no question"),
        ])
      ),
    ]
  }

  /// What a comparison says.
  static var comparisonFields: [SchemaShape.Field] {
    let parts = SchemaShape.list(.definition("part"))
    return [
      .field("verdict", verdicts, "whether access widens or narrows"),
      .field("guardrails", guardrails, "whether explicit denials differ"),
      .field("gained", parts, "added access"),
      .field("lost", parts, "removed access"),
      .optional("loosened", parts, "explicit denials that are gone"),
      .optional("tightened", parts, "explicit denials that are new"),
      .field("undecided", .list(.object(undecidedFields)), "what could not be decided"),
      .optional("readings", .list(.object(readingFields)), "other readings that matter"),
      .field("problems", .list(.object(problemFields)), "what is wrong in the documents"),
    ]
  }

  private static var verdicts: SchemaShape {
    .word(["widened", "narrowed", "mixed", "same", "undecided", "invalid"])
  }

  private static var guardrails: SchemaShape {
    .word(["same", "loosened", "tightened", "mixed", "undecided"])
  }

  private static var partFields: [SchemaShape.Field] {
    let lists = SchemaShape.list(.list(.text))
    let head: [SchemaShape.Field] = [
      .field("id", .text, "fingerprint of the part's meaning"),
      .field("effect", .word(effects), "what causes the part"),
      .field("statement", .object(statementReferenceFields), "the statement that causes it"),
      .field("actions", .list(.text), "patterns of actions"),
      .optional("excludedActions", .list(.text), "patterns that must not match"),
      .optional("withinActions", lists, "lists of each of which a pattern must match"),
    ]
    let tail: [SchemaShape.Field] = [
      .optional("reachedBy", .list(words(PolicyKind.allCases)), "caps that reach the callers"),
      .optional("sparedBy", .list(words(PolicyKind.allCases)), "caps that spare the callers"),
      .field("conditions", .list(.text), "conditions that requests meet, or `not (…)`"),
      .field("witness", .object(requestFields), "a request that proves the part"),
      .optional("against", .list(.text), "what AWS documents against every request"),
    ]
    return head + regionFields + tail
  }

  /// Where access is and whose it is, of a part as of a place of a finding.
  static var regionFields: [SchemaShape.Field] {
    let lists = SchemaShape.list(.list(.text))
    return [
      .field("resources", .list(.text), "patterns of resources"),
      .optional("excludedResources", .list(.text), "patterns that must not match"),
      .optional("withinResources", lists, "lists of each of which a pattern must match"),
      .field("principals", .list(.text), "patterns of principals"),
      .optional("excludedPrincipals", .list(.text), "patterns that must not match"),
      .optional("withinPrincipals", lists, "lists of each of which a pattern must match"),
    ]
  }

  /// What causes a part.
  static var effects: [String] { ["allow-added", "allow-removed", "deny-added", "deny-removed"] }

  /// A statement of one side.
  static var statementReferenceFields: [SchemaShape.Field] {
    [
      .field("side", .word(["old", "new"]), "the side of the change"),
      .field("index", .count, "its place in its document, from 0"),
      .optional("sid", .text, "its name"),
      .field("line", .count, "its line, from 1"),
      .field("column", .count, "its column in bytes, from 1"),
    ]
  }

  private static var requestFields: [SchemaShape.Field] {
    [
      .optional("principal", .text, "who asks; absent where anyone will do"),
      .field("action", .text, "what is done"),
      .field("resource", .text, "to what"),
      .field("context", .map(.either([.text, .list(.text)])), "values by context key"),
    ]
  }

  private static var undecidedFields: [SchemaShape.Field] {
    [
      .field("reason", words(Undecided.Reason.allCases), "why"),
      .field("side", .word(["old", "new"]), "the side of the change"),
      .field("pointer", .text, "JSON pointer of the construct"),
      .optional("line", .count, "its line, from 1"),
      .field("message", .text, "the reason in words"),
    ]
  }

  private static var readingFields: [SchemaShape.Field] {
    [
      .field("choice", words(Choice.allCases), "the reading"),
      .field("verdict", verdicts, "the verdict under it"),
      .field("guardrails", guardrails, "the guardrails under it"),
    ]
  }

  private static var problemFields: [SchemaShape.Field] {
    [
      .field("rule", .text, "the sort of problem"),
      .field("severity", .word(["error", "warning"]), "whether AWS would refuse it"),
      .field("side", .word(["old", "new"]), "the side of the change"),
      .field("pointer", .text, "JSON pointer of the construct"),
      .field("line", .count, "its line, from 1"),
      .field("column", .count, "its column in bytes, from 1"),
      .field("message", .text, "the problem in words"),
    ]
  }

  private static var decisionFields: [SchemaShape.Field] {
    let decisions = ["allowed", "implicitlyDenied", "explicitlyDenied"]
    return [
      .field("id", .any, "the question's id"),
      .field("decision", .word(decisions), "what the policies decide"),
      .field("by", .list(.object(sourceFields)), "the statements that decide it"),
      .field("doubts", .list(.text), "what AWS leaves open that the policies touch"),
    ]
  }

  private static var sourceFields: [SchemaShape.Field] {
    [
      .field("policy", .text, "the kind of policy"),
      .optional("level", .count, "the level of the organization, the root is 0"),
      .field("document", .count, "the document, from 0"),
      .field("statement", .count, "its statement, from 0"),
      .optional("sid", .text, "the statement's name"),
    ]
  }
}
