#if canImport(Glibc)
import Glibc
#endif

/// Durations of one operation done many times.
struct Timings {
  private var microseconds: [Double] = []

  /// Runs an operation and keeps its duration.
  mutating func measure<Result>(_ operation: () -> Result) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = operation()
    let elapsed = (clock.now - start).components
    microseconds.append(Double(elapsed.seconds) * 1e6 + Double(elapsed.attoseconds) / 1e12)
    return result
  }

  /// The last duration in milliseconds.
  var lastMilliseconds: Double { (microseconds.last ?? 0) / 1000 }

  /// Median, 99th percentile and greatest duration as a line of text.
  var summary: String {
    let sorted = microseconds.sorted()
    guard let worst = sorted.last else { return "nothing measured" }
    let median = sorted[sorted.count / 2]
    let high = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    return "median \(rounded(median)) µs, 99th percentile \(rounded(high / 1000)) ms, "
      + "worst \(rounded(worst / 1000)) ms over \(sorted.count)"
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

/// The most memory the process has held, in megabytes.
func peakMemory() -> Int {
  var usage = rusage()
  _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
