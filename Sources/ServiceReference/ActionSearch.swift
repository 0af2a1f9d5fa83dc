/// The search for all actions of the form of a pattern.
struct ActionSearch {
  private let file: FactFile
  private let service: Wildcard
  private let name: Wildcard

  /// The strings among which all names are that may match.
  private let names: Range<Int>

  /// Reads a pattern; nil when it is not of the form of an action, so that nothing matches it.
  ///
  /// Source: IAM User Guide, "Action": a prefix, one colon and a name, or `*` alone. AWS is silent
  /// about wildcards in the prefix; they are read as in the name.
  init?(_ pattern: String, in file: FactFile) {
    let parts = (pattern == "*" ? "*:*" : pattern).split(
      separator: ":",
      omittingEmptySubsequences: false,
    )
    guard parts.count == 2 else { return nil }
    self.file = file
    service = Wildcard(parts[0])
    name = Wildcard(parts[1])
    names =
      name.isLiteral
      ? file.strings(equalTo: name.literalPrefix)
      : file.strings(beginningWith: name.literalPrefix)
  }

  /// Finds the records of the actions, in order.
  func run() -> [Int] {
    let services = matchingServices()
    guard services.count > 1, !isDecidedByRange else { return services.flatMap(actionsOfOne) }
    let matching = matchingNames()
    return services.flatMap { service in
      candidates(of: service).filter { matching[nameOf($0) - names.lowerBound] }
    }
  }

  private var isDecidedByRange: Bool { name.isLiteral || name.isPrefix }

  private func matchingServices() -> [Int] {
    let all = 0..<file.count(.services)
    if service.isPrefix, service.literalPrefix.isEmpty { return Array(all) }
    let prefixes =
      service.isLiteral
      ? file.strings(equalTo: service.literalPrefix)
      : file.strings(beginningWith: service.literalPrefix)
    let candidates = file.records(in: all, of: .services, named: prefixes)
    guard !service.isLiteral else { return Array(candidates) }
    return candidates.filter { candidate in
      let prefix = file.number(0, of: candidate, in: .services)
      return service.matches(StringCursor(file, at: prefix).text)
    }
  }

  /// Returns the actions of a service with a name in the range.
  private func candidates(of service: Int) -> Range<Int> {
    file.records(in: file.actions(ofService: service), of: .actions, named: names)
  }

  private func nameOf(_ action: Int) -> Int { file.number(0, of: action, in: .actions) }

  /// Returns the matching actions of a service when no others are asked for.
  private func actionsOfOne(_ service: Int) -> [Int] {
    let candidates = candidates(of: service)
    guard !isDecidedByRange, let first = candidates.first else { return Array(candidates) }
    var cursor = StringCursor(file, at: nameOf(first))
    return candidates.filter { candidate in
      cursor.advance(to: nameOf(candidate))
      return name.matches(cursor.text)
    }
  }

  /// Tries every string of the range once, because many services share names.
  private func matchingNames() -> [Bool] {
    guard let first = names.first else { return [] }
    var cursor = StringCursor(file, at: first)
    return names.map { number in
      cursor.advance(to: number)
      return name.matches(cursor.text)
    }
  }
}
