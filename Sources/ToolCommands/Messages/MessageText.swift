import Rendering

/// The lines in which errors and notes are printed for people.
enum MessageText {
  /// Returns the lines of an error, untrusted text made harmless.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - consequence: What to say where the error stopped the command's work.
  /// - Returns: The lines.
  static func of(_ error: ToolError, consequence: String) -> String {
    let message = error.message
    var lines = ["error: " + harmless(message.text)]
    lines += message.help.map { "  help: " + harmless($0) }
    if error.stopsWork { lines.append(consequence) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the line of a note, untrusted text made harmless.
  static func note(_ text: String) -> String {
    "note: " + harmless(text) + "\n"
  }

  private static func harmless(_ text: String) -> String {
    Untrusted(text).visible
  }
}
