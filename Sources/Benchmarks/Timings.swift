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
    add(clock.now - start)
    return result
  }

  /// Keeps a duration that was measured elsewhere.
  mutating func add(_ duration: Duration) {
    let elapsed = duration.components
    microseconds.append(Double(elapsed.seconds) * 1e6 + Double(elapsed.attoseconds) / 1e12)
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

  /// The median in microseconds.
  var median: Double { quantile(0.5) }

  /// All durations together in microseconds.
  var sum: Double { microseconds.reduce(0, +) }

  /// Median, 95th and 99th percentile, greatest duration and sum in milliseconds, as a line of text.
  var distribution: String {
    let figures = [("median", 0.5), ("95 %", 0.95), ("99 %", 0.99), ("worst", 1)]
    let texts = figures.map { "\($0.0) \(Self.precise(quantile($0.1) / 1000)) ms" }
    return texts.joined(separator: ", ") + ", all \(rounded(sum / 1e6)) s"
  }

  private func quantile(_ share: Double) -> Double {
    let sorted = microseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  private static func precise(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

/// The processor time that all threads of the process have used, in seconds.
func processorSeconds() -> Double {
  var usage = rusage()
  _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}

/// The most memory the process has held, in megabytes.
func peakMemory() -> Int {
  var usage = rusage()
  _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
