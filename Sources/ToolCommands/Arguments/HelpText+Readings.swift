import PlainLanguage
import PolicySemantics

extension HelpText {
  /// The page about what AWS leaves open.
  static var readings: String {
    let choices = Choice.allCases.map { "  \($0.rawValue)\n      \($0.words)" }
    return """
      grantdiff help readings: what AWS's documentation leaves open

      Examples:
        grantdiff compare --reading strict old.json new.json            would any reading matter?
        grantdiff compare --reading D-COLON=anywhere old.json new.json  read one doubt otherwise
        grantdiff explain --reading D-STAR=signed,D-INT4=year           read two otherwise

      In some places the documentation is silent or contradicts itself. Everything is then read in
      the way with the best support; old and new always alike. These are the other readings, each
      with what it takes for true:

      \(choices.joined(separator: "\n"))

      `strict` tries each of them that the policies touch, one at a time, and names those under which
      the answer would be another. JSON answers name the doubts that policies touch in `doubts`.

      """
  }
}
