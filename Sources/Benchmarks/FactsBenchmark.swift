import ServiceReference

/// Measures how long the facts about AWS take to open and to answer.
enum FactsBenchmark {
  /// How often each question is asked.
  private static let rounds = 1000

  /// Opens the facts, which a process does once, asks them and prints the durations.
  static func run() {
    var opening = Timings()
    let catalog = opening.measure { ServiceCatalog.embedded }
    let counts = catalog.counts
    print(
      """
      facts of \(catalog.date): \(counts.services) services, \(counts.actions) actions, \
      \(counts.resourceTypes) resource types, \(counts.conditionKeys) condition keys
      opening: \(opening.summary)
      """
    )
    measure("an action by its name", catalog) { $0.action("s3:GetObject") == nil ? 0 : 1 }
    measure("its level and resource types", catalog) { catalog in
      guard let action = catalog.action("s3:GetObject"), action.level == .read else { return 0 }
      return action.resources.map(\.type.name).count
    }
    measure("a condition key of a family", catalog) { catalog in
      catalog.conditionKey("aws:ResourceTag/team") == nil ? 0 : 1
    }
    for pattern in ["s3:*", "s3:Get*", "s3:*Acl", "*:Get*", "*:*Tag*", "*"] {
      measure("actions of `\(pattern)`", catalog) { $0.actions(matching: pattern).count }
    }
    measure("names of `s3:*`", catalog) { catalog in
      catalog.actions(matching: "s3:*").map(\.fullName).count
    }
    measure("actions by level", catalog) { $0.actionCounts.values.reduce(0, +) }
  }

  private static func measure(
    _ name: String,
    _ catalog: ServiceCatalog,
    _ answer: (ServiceCatalog) -> Int,
  ) {
    var timings = Timings()
    var found = 0
    for _ in 0..<rounds { found = timings.measure { answer(catalog) } }
    print("\(name), \(found): \(timings.summary)")
  }
}
