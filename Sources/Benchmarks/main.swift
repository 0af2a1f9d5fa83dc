#if canImport(Glibc)
import Glibc
#endif

let arguments = CommandLine.arguments.dropFirst()
do {
  switch (arguments.first, arguments.dropFirst().first) {
  case ("history"?, let path?): try HistoryBenchmark.run(repositoryAt: path)
  case ("agreement"?, nil): try AgreementBenchmark.run()
  default:
    print("usage: Benchmarks history REPOSITORY | Benchmarks agreement < QUESTIONS.jsonl")
    exit(2)
  }
} catch {
  print("failed: \(error)")
  exit(2)
}
