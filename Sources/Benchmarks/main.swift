#if canImport(Glibc)
import Glibc
#endif

let arguments = CommandLine.arguments.dropFirst()
do {
  switch (arguments.first, arguments.dropFirst().first) {
  case ("history"?, let path?): try HistoryBenchmark.run(repositoryAt: path)
  case ("explain"?, let path?):
    let shown = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
    try ExplainBenchmark.run(repositoryAt: path, showing: shown)
  case ("findings"?, let path?): try FindingsBenchmark.run(repositoryAt: path)
  case ("truth"?, "--random"?):
    let numbers = arguments.dropFirst(2).compactMap { UInt64($0) }
    guard numbers.count == 2 else { explainUse() }
    exit(TruthBenchmark.run(pairs: Int(numbers[0]), seed: numbers[1], limit: 20) ? 0 : 1)
  case ("truth"?, let path?):
    let limit = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 20
    exit(try TruthBenchmark.run(repositoryAt: path, limit: limit) ? 0 : 1)
  case ("agreement"?, nil): try AgreementBenchmark.run()
  case ("facts"?, nil): FactsBenchmark.run()
  case ("universes"?, nil): exit(UniverseBenchmark.run() ? 0 : 1)
  case ("random"?, "--pair"?):
    let numbers = arguments.dropFirst(2).compactMap { UInt64($0) }
    guard numbers.count == 2 else { explainUse() }
    exit(RandomBenchmark.repeatPair(Int(numbers[0]), seed: numbers[1]) ? 0 : 1)
  case ("opinion"?, _?):
    guard let source = OpinionSource(arguments.dropFirst()) else { explainUse() }
    exit(try source.run() ? 0 : 1)
  case ("curve"?, _):
    let axes = arguments.dropFirst().compactMap(CurveAxis.init(rawValue:))
    exit(try CurveBenchmark.run(axes: axes.isEmpty ? CurveAxis.allCases : axes) ? 0 : 1)
  case ("point"?, let name?):
    guard let axis = CurveAxis(rawValue: name), let size = arguments.dropFirst(2).first,
      let change = arguments.dropFirst(3).first.flatMap(CurvePair.Change.init(rawValue:))
    else { explainUse() }
    try CurveBenchmark.runPoint(axis, size: Int(size) ?? 1, change: change)
  case ("random"?, let pairs?):
    let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)
    exit(await RandomBenchmark.run(pairs: Int(pairs) ?? 1000, seed: seed) ? 0 : 1)
  default: explainUse()
  }
} catch {
  print("failed: \(error)")
  exit(2)
}

/// Prints how the program is used and ends it.
private func explainUse() -> Never {
  print(
    """
    usage: Benchmarks history REPOSITORY
           Benchmarks explain REPOSITORY [SHOWN]
           Benchmarks findings REPOSITORY
           Benchmarks truth REPOSITORY [CONTRADICTED]
           Benchmarks truth --random PAIRS SEED
           Benchmarks opinion REPOSITORY [--every N] [--limit N] [--mutations N] [--seed N]
           Benchmarks opinion --questions < QUESTIONS.jsonl
           Benchmarks opinion --random PAIRS [--seed N]
             all three with --solver PATH, else the program z3 of the path
           Benchmarks curve [AXIS…]
           Benchmarks agreement < QUESTIONS.jsonl
           Benchmarks facts
           Benchmarks universes
           Benchmarks random PAIRS [SEED]
           Benchmarks random --pair NUMBER SEED
    """
  )
  exit(2)
}
