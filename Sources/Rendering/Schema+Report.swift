import PlainLanguage
import PolicyModel
import PolicyReview

extension Schema {
  /// The report as a whole.
  static var reportShape: SchemaShape {
    .object([
      .field("schemaVersion", .word([JSONRenderer.schemaVersion]), "version of this contract"),
      .field("tool", .object(toolFields), "the program that wrote the report"),
      .field("facts", .object(factFields), "the facts about AWS on which counts rest"),
      .field("base", .definition("state"), "the state before"),
      .field("head", .definition("state"), "the state after"),
      .optional("commit", .object(commitFields), "the one commit that made the change"),
      .field("isComplete", .flag, "whether all that changed could be compared"),
      .field("severity", severity, "the highest severity of all findings"),
      .field("summary", .map(.count), "how many policies changed in which way"),
      .optional("names", .list(.object(nameFields)), "the names that sentences use"),
      .field("changes", .list(.definition("change")), "the policies that changed"),
      .field("problems", .list(.object(fileProblemFields)), "what could not be compared"),
      .field("policiesUnchanged", .count, "unchanged policies in changed files"),
      .field("passedOver", .list(.text), "changed files without a policy"),
    ])
  }

  /// A policy that changed.
  static var changeShape: SchemaShape {
    .object(
      [
        .field("path", .text, "the file, after the change where it is there"),
        .optional("oldPath", .text, "the file before, where it is another"),
        .field("pointer", .text, "JSON pointer of the policy in its file"),
        .field("status", words(PolicyChange.Status.allCases), "what became of it"),
        .field("kind", words(PolicyKind.allCases), "how the policy was read"),
        .optional("oldKind", words(PolicyKind.allCases), "what it looked like before"),
        .optional("subject", .text, "what the file says that the policy belongs to"),
        .field("severity", severity, "the highest severity of its findings"),
        .field("findings", .list(.object(findingFields)), "what to know, the most severe first"),
      ] + comparisonFields + [
        .field("statements", .list(.object(statementFields)), "what changed in which statement"),
        .field("text", .list(.object(sentenceFields)), "the sentences in reading order"),
      ]
    )
  }

  private static var toolFields: [SchemaShape.Field] {
    [.field("name", .text, "its name"), .field("version", .text, "its version")]
  }

  private static var factFields: [SchemaShape.Field] {
    [
      .field("date", .text, "their day, such as 2026-10-27, UTC"),
      .field("services", .count, "how many services"),
      .field("actions", .count, "how many actions"),
      .field("resourceTypes", .count, "how many resource types"),
      .field("conditionKeys", .count, "how many condition keys"),
    ]
  }

  private static var commitFields: [SchemaShape.Field] {
    [
      .field("sha", .text, "its id"),
      .field("author", .text, "its author's name"),
      .field("time", .integer, "its author's time in seconds since 1970, UTC"),
      .field("subject", .text, "the first line of its message"),
    ]
  }

  private static var nameFields: [SchemaShape.Field] {
    [
      .field("subject", .word(["account", "organization", "principal"]), "what has the name"),
      .field("id", .text, "its id or ARN"), .field("name", .text, "the name"),
    ]
  }

  private static var fileProblemFields: [SchemaShape.Field] {
    [
      .field("path", .text, "the file"),
      .field("side", .word(["old", "new"]), "the side of the change"),
      .optional("line", .count, "the line, from 1"),
      .optional("column", .count, "the column in bytes, from 1"),
      .field("rule", .text, "the sort of problem"),
      .field("message", .text, "the problem in words"),
    ]
  }

  private static var statementFields: [SchemaShape.Field] {
    [
      .field("title", .text, "what became of the statement"),
      .field("effect", directions, "what that does to access"),
      .field("place", .text, "where it stands, in words"),
      .field("axes", .list(.object(axisFields)), "what differs in it"),
    ]
  }

  private static var axisFields: [SchemaShape.Field] {
    [
      .field("axis", words(StatementDifference.Axis.allCases), "the part of the statement"),
      .field("effect", directions, "what the difference does to access"),
      .field("text", .text, "the difference in words"),
      .optional("line", .count, "the line after the change, from 1"),
      .optional("oldLine", .count, "the line before the change, from 1"),
    ]
  }

  private static var sentenceFields: [SchemaShape.Field] {
    [
      .field("text", .text, "the sentence"),
      .field("parts", .list(.text), "ids of the parts of access that it states"),
    ]
  }

  private static var directions: SchemaShape {
    .word(["widens", "narrows", "mixed", "none", "unknown"])
  }

  /// One of the words of an enumeration.
  static func words<Word: RawRepresentable<String>>(_ cases: [Word]) -> SchemaShape {
    .word(cases.map(\.rawValue))
  }
}
