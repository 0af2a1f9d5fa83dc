package import LocatedJSON
package import PolicyModel

/// Why a policy of a universe cannot be read.
package enum UniverseError: Error {
  /// The text is no JSON.
  case noJSON(String, JSONSyntaxError)
  /// The text is no valid policy.
  case noPolicy(String, [PolicyProblem])
}
