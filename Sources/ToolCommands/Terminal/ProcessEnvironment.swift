// `environ` is a global variable of C: it is read once, before anything could change it.
@unsafe @preconcurrency import Glibc

/// The variables of the process.
enum ProcessEnvironment {
  /// Returns the variables by name; of a name that stands twice the first counts.
  static func read() -> [String: String] {
    var variables: [String: String] = [:]
    guard var entry = unsafe Optional(environ) else { return variables }
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false,
      )
      let value = parts.count > 1 ? String(parts[1]) : ""
      variables[String(parts[0])] = variables[String(parts[0])] ?? value
      unsafe entry += 1
    }
    return variables
  }
}
