/// What the environment says of the terminal's characters and width.
enum TerminalTraits {
  /// Returns whether characters beyond ASCII may be printed: unless the locale says otherwise.
  static func allowsUnicode(environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      return true
    }
    let lowered = locale.lowercased()
    return lowered.contains("utf-8") || lowered.contains("utf8")
  }

  /// Returns the width of a line in columns: `COLUMNS`, else the terminal's, else 80.
  static func width(environment: [String: String], terminalWidth: Int?) -> Int {
    let stated = environment["COLUMNS"].flatMap { Int($0) } ?? terminalWidth ?? 80
    return stated > 0 ? max(40, min(stated, 1000)) : 80
  }
}
