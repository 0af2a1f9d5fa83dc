/// Actions that together let a caller get more than it was given.
///
/// All of them must be allowed to one principal; other ways to the same end are escalations of their
/// own.
package struct Escalation: Hashable, Sendable {
  /// The file that describes the escalation.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// A name of ours, which stays.
  package var id: String { file.string(file.number(0, of: number, in: .escalations)) }

  /// The path `https://pathfinding.cloud/paths/…` that describes it, where there is one.
  package var pathfindingID: String? {
    let source = file.number(1, of: number, in: .escalations)
    return source == FactFile.nothing ? nil : file.string(source)
  }

  /// How it comes about.
  package var means: EscalationMeans {
    EscalationMeans.allCases[file.number(2, of: number, in: .escalations)]
  }

  /// The full names of the actions, in order; AWS may have withdrawn some since.
  package var actions: [String] { file.names(ofList: file.number(3, of: number, in: .escalations)) }
}
