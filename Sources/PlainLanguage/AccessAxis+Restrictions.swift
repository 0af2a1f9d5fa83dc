import PolicySemantics

extension AccessAxis {
  /// What must match besides the included patterns, and what must not; each behind a blank.
  ///
  /// - Parameters:
  ///   - name: Says a pattern that must match too.
  ///   - exceptionName: Says a pattern that must not match.
  ///   - except: What leads to the exceptions.
  ///   - limit: The most names of a list.
  /// - Returns: The words; empty when the included patterns say it all.
  func restrictions(
    _ name: (String) -> String,
    exceptionName: (String) -> String,
    except: String = "except",
    limit: Int = WordList.limit,
  ) -> String {
    let also = within.map { "to \(WordList(items: $0.map(name), limit: limit).joined(by: "or"))" }
    let narrowing = also.isEmpty ? "" : " limited \(also.joined(separator: " and "))"
    guard !excluded.isEmpty else { return narrowing }
    return
      "\(narrowing) \(except) \(WordList(items: excluded.map(exceptionName), limit: limit).joined())"
  }
}
