import PolicyReview
import PolicySemantics
import ServiceReference

extension Schema {
  /// A severity, or null where there are no findings.
  static var severity: SchemaShape { .either([words(Severity.allCases), .nothing]) }

  /// A finding.
  static var findingFields: [SchemaShape.Field] {
    [
      .field("rule", words(FindingRule.allCases), "the rule; `grantdiff rules ID` tells about it"),
      .field("severity", words(Severity.allCases), "how severe it is"),
      .field("direction", words(FindingDirection.allCases), "the list in which its parts stand"),
      .field("message", .text, "the finding in one sentence"),
      .field("parts", .list(.text), "ids of the parts of access on which it rests"),
      .optional("principals", .list(.text), "the principals of whom it speaks"),
      .field("resources", .list(.text), "the resources of all its places"),
      .field(
        "places",
        .list(.object(placeFields)),
        "where the access lies: in each, every action goes with every resource"
      ),
      .field("conditioned", .flag, "whether a condition confines all of it"),
      .field("latent", .flag, "whether it matches nothing that AWS has today"),
      .field("actions", .object(actionFields), "the actions of today of which it speaks"),
      .optional("escalations", .list(.object(escalationFields)), "combinations that it completes"),
      .field("causes", .list(.object(causeFields)), "the statements behind it"),
    ]
  }

  private static var placeFields: [SchemaShape.Field] {
    [.optional("actions", .object(actionFields), "the actions, where they are not all")]
      + regionFields
      + [.field("conditions", .list(.text), "conditions that requests meet, or `not (…)`")]
  }

  private static var actionFields: [SchemaShape.Field] {
    [
      .field("counts", .map(.count), "how many there are of each access level"),
      .optional("names", .list(.text), "their names, unless there are very many"),
    ]
  }

  private static var escalationFields: [SchemaShape.Field] {
    [
      .field("id", .text, "the id of the combination"),
      .optional("pathfindingID", .text, "its id at pathfinding.cloud"),
      .field("actions", .list(.text), "the actions that it takes"),
    ]
  }

  private static var causeFields: [SchemaShape.Field] {
    [
      .field("effect", .word(effects), "what the statement did"),
      .optional("before", .object(statementReferenceFields), "the statement before"),
      .optional("after", .object(statementReferenceFields), "the statement after"),
    ]
  }
}
