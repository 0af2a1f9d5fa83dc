/// A part of a file of facts: records of one size, in the order of the cases.
package enum FactSection: Int, CaseIterable, Sendable {
  /// Where the text of each abbreviation begins, and the end of the last.
  case abbreviationStarts

  /// The text of all abbreviations.
  case abbreviationText

  /// Where each block of strings begins in their text.
  case blockStarts

  /// The strings in order, each as what it does not share with the one before.
  case text

  /// The services by prefix: prefix, name, first action, first resource type, list of keys.
  case services

  /// The actions of each service by name: name, shape.
  case actions

  /// What many actions share: access level, list of requirements, list of keys.
  case shapes

  /// The resource types of each service by name: name, ARN pattern, list of keys.
  case resourceTypes

  /// The condition keys by name: name, type and flags.
  case conditionKeys

  /// Where each list of requirements begins, and the end of the last.
  case requirementStarts

  /// The resource types that actions work on: resource type and whether it is needed, list of keys.
  case requirements

  /// Where each list of condition keys begins, and the end of the last.
  case keyListStarts

  /// The condition keys of all lists.
  case keyListItems

  /// The escalations by id: id, source, means, list of names.
  case escalations

  /// Where each list of names begins, and the end of the last.
  case nameListStarts

  /// The names of all lists.
  case nameListItems

  /// The size of one record in bytes.
  var recordSize: Int {
    switch self {
    case .abbreviationText, .text: 1
    case .abbreviationStarts, .requirementStarts, .keyListStarts, .keyListItems, .nameListStarts,
      .nameListItems:
      2
    case .blockStarts, .actions, .conditionKeys, .requirements: 4
    case .shapes, .resourceTypes: 6
    case .escalations: 8
    case .services: 10
    }
  }
}
