#if canImport(Glibc)
import Glibc
#endif

let arguments = CommandLine.arguments.dropFirst()
do {
  switch (arguments.first, arguments.dropFirst().first) {
  case ("history"?, let path?): try HistoryBenchmark.run(repositoryAt: path)
  case ("agreement"?, nil): try AgreementBenchmark.run()
  case ("clauses"?, nil): exit(try RandomBenchmark.runClausePairs() ? 0 : 1)
  case ("random"?, let pairs?):
    let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)
    exit(try RandomBenchmark.run(pairs: Int(pairs) ?? 1000, seed: seed) ? 0 : 1)
  default:
    print(
      """
      usage: Benchmarks history REPOSITORY
             Benchmarks agreement < QUESTIONS.jsonl
             Benchmarks clauses
             Benchmarks random PAIRS [SEED]
      """
    )
    exit(2)
  }
} catch {
  print("failed: \(error)")
  exit(2)
}
