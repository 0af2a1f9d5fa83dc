import Testing

/// One target of the package and what it may know of the others.
struct Layer: CustomTestStringConvertible, Sendable {
  /// The target's name.
  let name: String

  /// The targets that it builds on directly.
  let targets: [String]

  /// The C modules that it alone imports.
  let libraries: [String]

  /// The modules of the platform that it may import beside the standard library.
  let platform: [String]

  var testDescription: String { name }

  private init(
    _ name: String,
    on targets: [String] = [],
    libraries: [String] = [],
    platform: [String] = [],
  ) {
    self.name = name
    self.targets = targets
    self.libraries = libraries
    self.platform = platform
  }

  /// The whole house, lower floors first.
  static let all = [
    Layer("LocatedJSON", libraries: ["CSimdJSON"]),
    Layer("ConfigurationFile", on: ["LocatedJSON"], libraries: ["CLibYAML"]),
    Layer("ServiceReference", libraries: ["CServiceReference"]),
    Layer("PolicyModel", on: ["LocatedJSON"]),
    Layer("PolicySemantics", on: ["PolicyModel"]),
    Layer("PolicyDiscovery", on: ["PolicyModel", "ServiceReference"]),
    Layer("GitHistory", libraries: ["CLibGit2"], platform: systemCalls),
    Layer(
      "PolicyReview",
      on: ["PolicySemantics", "PolicyDiscovery", "ServiceReference", "GitHistory"],
    ),
    Layer("PlainLanguage", on: ["PolicyReview"]),
    Layer("Rendering", on: ["PlainLanguage"]),
    Layer(
      "Gemini",
      on: ["PlainLanguage"],
      libraries: ["CLibcurl"],
      platform: ["Foundation", "FoundationEssentials"],
    ),
    Layer(
      "ToolCommands",
      on: ["Rendering", "Gemini", "ConfigurationFile"],
      platform: systemCalls + ["Foundation"],
    ),
    Layer("grantdiff", on: ["ToolCommands"], platform: systemCalls),
    Layer("SmallUniverse", on: ["PolicySemantics"]),
    Layer("PolicyFuzzing", on: ["Rendering"]),
    Layer("FuzzEntry", on: ["PolicyFuzzing"], platform: ["Foundation"]),
    Layer("SecondOpinion", on: ["PolicyModel"]),
    Layer(
      "Benchmarks",
      on: ["Rendering", "SmallUniverse", "SecondOpinion"],
      platform: systemCalls,
    ),
  ]

  /// The C library under its names on the platforms.
  private static let systemCalls = ["Glibc", "Musl", "Darwin"]

  /// Modules of the toolchain that belong to the language.
  private static let language = ["Swift", "Synchronization"]

  /// Returns every module that this target may import.
  ///
  /// A target may also import what its own targets build on, but no C module of theirs.
  func allowedModules() -> Set<String> {
    var allowed = Set(libraries + platform + Self.language)
    var open = targets
    while let name = open.popLast() {
      guard allowed.insert(name).inserted else { continue }
      open += Self.all.first { $0.name == name }?.targets ?? []
    }
    return allowed
  }
}
