import LocatedJSON
import PolicyReview
import PolicySemantics
import ServiceReference

extension Finding {
  /// The finding in one line of the snapshot.
  var line: String {
    let counts = actions.counts
    let levels = AccessLevel.allCases.compactMap { level in
      counts[level].map { "\($0) \(level.rawValue.lowercased())" }
    }
    let places = causes.map { cause in
      let lines = [cause.before, cause.after].map { $0.map { "\($0.span.start.line)" } ?? "x" }
      return "\(cause.effect.rawValue) \(lines.joined(separator: "→"))"
    }
    return [
      "\(severity.rawValue) \(rule.rawValue)", direction.rawValue,
      principals.isEmpty ? nil : principals.joined(separator: " "),
      isConditioned ? "conditioned" : nil, isLatent ? "latent" : nil,
      levels.isEmpty ? nil : levels.joined(separator: ", "),
      places.count > 1 ? "\(places.count) places" : nil,
      escalations.isEmpty ? nil : escalations.map(\.id).joined(separator: " "),
      places.isEmpty ? nil : places.joined(separator: ", "),
    ].compactMap(\.self).joined(separator: " | ")
  }
}
