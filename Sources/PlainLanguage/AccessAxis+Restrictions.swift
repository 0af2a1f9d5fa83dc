import PolicySemantics

extension AccessAxis {
  /// What must match besides the included patterns, and what must not; each behind a blank.
  ///
  /// - Parameters:
  ///   - name: Says a pattern that must match too.
  ///   - exceptionName: Says a pattern that must not match.
  ///   - except: What leads to the exceptions.
  /// - Returns: The words; empty when the included patterns say it all.
  func restrictions(
    _ name: (String) -> String,
    exceptionName: (String) -> String,
    except: String = "except",
  ) -> String {
    let also = within.map { "to \(WordList(items: $0.map(name)).joined(by: "or"))" }
    let limit = also.isEmpty ? "" : " limited \(also.joined(separator: " and "))"
    guard !excluded.isEmpty else { return limit }
    return "\(limit) \(except) \(WordList(items: excluded.map(exceptionName)).joined())"
  }
}
