// swift-tools-version: 6.3

import PackageDescription

/// The settings of every Swift target: language mode 6, its upcoming features, warnings are errors.
let strictSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

/// The settings of targets that touch no C: strict memory safety proves it.
let safeSettings: [SwiftSetting] = strictSettings + [.strictMemorySafety()]

let package = Package(
  name: "grantdiff",
  products: [
    .executable(name: "grantdiff", targets: ["grantdiff"]),
    .library(name: "PolicySemantics", targets: ["PolicySemantics"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibGit2",
      pkgConfig: "libgit2",
      providers: [.apt(["libgit2-dev"])],
    ),
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])],
    ),
    .target(
      name: "CSimdJSON",
      cxxSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: [.linkedLibrary("simdjson")],
    ),
    .target(name: "LocatedJSON", dependencies: ["CSimdJSON"], swiftSettings: safeSettings),
    .target(name: "CServiceReference", exclude: ["NOTICE", "facts.bin"]),
    .target(
      name: "ServiceReference",
      dependencies: ["CServiceReference"],
      swiftSettings: safeSettings,
    ),
    .target(name: "PolicyModel", dependencies: ["LocatedJSON"], swiftSettings: safeSettings),
    .target(
      name: "PolicySemantics",
      dependencies: ["PolicyModel", "LocatedJSON"],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "PolicyDiscovery",
      dependencies: ["PolicyModel", "LocatedJSON"],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "ConfigurationFile",
      dependencies: ["CLibYAML", "LocatedJSON"],
      swiftSettings: safeSettings,
    ),
    .target(name: "GitHistory", dependencies: ["CLibGit2"], swiftSettings: strictSettings),
    .target(
      name: "PolicyReview",
      dependencies: [
        "GitHistory", "LocatedJSON", "PolicyDiscovery", "PolicyModel", "PolicySemantics",
        "ServiceReference",
      ],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "PlainLanguage",
      dependencies: [
        "GitHistory", "LocatedJSON", "PolicyDiscovery", "PolicyModel", "PolicyReview",
        "PolicySemantics", "ServiceReference",
      ],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "Rendering",
      dependencies: [
        "GitHistory", "LocatedJSON", "PlainLanguage", "PolicyDiscovery", "PolicyModel",
        "PolicyReview", "PolicySemantics", "ServiceReference",
      ],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "ToolCommands",
      dependencies: [
        "ConfigurationFile", "GitHistory", "LocatedJSON", "PlainLanguage", "PolicyDiscovery",
        "PolicyModel", "PolicyReview", "PolicySemantics", "Rendering", "ServiceReference",
      ],
      swiftSettings: safeSettings,
    ),
    .executableTarget(
      name: "grantdiff",
      dependencies: ["ToolCommands"],
      swiftSettings: safeSettings,
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "GitHistory", "LocatedJSON", "PlainLanguage", "PolicyDiscovery", "PolicyModel",
        "PolicyReview", "PolicySemantics", "Rendering", "SecondOpinion", "ServiceReference",
        "SmallUniverse",
      ],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "SecondOpinion",
      dependencies: ["PolicyModel"],
      swiftSettings: safeSettings,
    ),
    .target(
      name: "SmallUniverse",
      dependencies: ["LocatedJSON", "PolicyModel", "PolicySemantics"],
      path: "Tests/Universe",
      swiftSettings: safeSettings,
    ),
    .target(
      name: "PolicyFuzzing",
      dependencies: [
        "GitHistory", "LocatedJSON", "PlainLanguage", "PolicyDiscovery", "PolicyModel",
        "PolicyReview", "PolicySemantics", "Rendering", "TestSupport",
      ],
      path: "Tests/Fuzzing",
      swiftSettings: safeSettings,
    ),
    .target(
      name: "FuzzEntry",
      dependencies: ["PolicyFuzzing"],
      path: "Tests/FuzzEntry",
      swiftSettings: safeSettings,
    ),
    .target(
      name: "TestSupport",
      dependencies: ["GitHistory", "CLibGit2"],
      path: "Tests/Support",
      swiftSettings: strictSettings,
    ),
    .testTarget(
      name: "LocatedJSONTests",
      dependencies: ["LocatedJSON", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "ServiceReferenceTests",
      dependencies: ["ServiceReference", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "PolicyModelTests",
      dependencies: ["PolicyModel", "LocatedJSON", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "PolicySemanticsTests",
      dependencies: [
        "PolicySemantics", "PolicyModel", "LocatedJSON", "SmallUniverse", "TestSupport",
      ],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "PolicyDiscoveryTests",
      dependencies: ["PolicyDiscovery", "PolicyModel", "LocatedJSON", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "ConfigurationFileTests",
      dependencies: ["ConfigurationFile", "LocatedJSON", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "GitHistoryTests",
      dependencies: ["GitHistory", "TestSupport"],
      swiftSettings: strictSettings,
    ),
    .testTarget(
      name: "PolicyReviewTests",
      dependencies: [
        "PolicyReview", "GitHistory", "LocatedJSON", "PolicyDiscovery", "PolicyModel",
        "PolicySemantics", "ServiceReference", "TestSupport",
      ],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "PlainLanguageTests",
      dependencies: [
        "PlainLanguage", "PolicyReview", "GitHistory", "LocatedJSON", "PolicyDiscovery",
        "PolicyModel", "PolicySemantics", "TestSupport",
      ],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Rendering", "PlainLanguage", "PolicyReview", "GitHistory", "LocatedJSON",
        "PolicyDiscovery", "PolicyModel", "PolicySemantics", "TestSupport",
      ],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "ToolCommandsTests",
      dependencies: [
        "GitHistory", "LocatedJSON", "PolicyModel", "PolicySemantics", "TestSupport",
        "ToolCommands",
      ],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["PolicyFuzzing", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(
      name: "SecondOpinionTests",
      dependencies: ["SecondOpinion", "LocatedJSON", "PolicyModel", "TestSupport"],
      swiftSettings: safeSettings,
    ),
    .testTarget(name: "SupportTests", dependencies: ["TestSupport"], swiftSettings: safeSettings),
    .testTarget(
      name: "LayeringTests",
      dependencies: ["TestSupport"],
      swiftSettings: safeSettings,
    ),
  ],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17,
)
