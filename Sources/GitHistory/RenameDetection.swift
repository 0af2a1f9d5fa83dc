/// Finds which added files are old files under a new name, by git's rules for `-M -C`.
///
/// Identical files are paired first, then files that are at least half alike, the most alike
/// first. A file that stays can be copied when the same change touches it.
struct RenameDetection {
  /// The repository that holds the contents.
  let repository: Repository

  /// The least similarity that counts, in the unit of `ContentSketch`: 50 percent.
  private static let threshold = ContentSketch.identical / 2

  /// The most pairs to compare by content; beyond it only identical files are paired.
  private static let pairLimit = 1_000_000

  /// The largest file to compare by content, in bytes.
  private static let sizeLimit = 16 << 20

  /// Returns the differences with renamed and copied files paired, in the order of their paths.
  ///
  /// - Throws: `missingObject`, `unreadableFile`, or `library` when a content cannot be read.
  func apply(to deltas: [FileDelta]) throws(GitError) -> [FileDelta] {
    var pairing = Pairing(deltas)
    guard !pairing.targets.isEmpty, !pairing.sources.isEmpty else { return deltas }
    pairIdentical(&pairing)
    try pairSimilar(&pairing)
    return pairing.result()
  }

  private func pairIdentical(_ pairing: inout Pairing) {
    let sources = Dictionary(grouping: pairing.sources.indices) { pairing.sources[$0].id }
    for target in pairing.targets.indices {
      let wanted = pairing.targets[target]
      var best: (source: Int, rank: Int)?
      for source in sources[wanted.id] ?? [] {
        let offered = pairing.sources[source]
        let isPlain = offered.mode.isRegularFile && wanted.mode.isRegularFile
        guard isPlain || offered.mode == wanted.mode else { continue }
        let rank = (pairing.isUsed(source) ? 0 : 1) + (Self.shareName(offered, wanted) ? 1 : 0)
        if rank > best?.rank ?? -1 { best = (source, rank) }
      }
      if let best { pairing.pair(best.source, target, score: ContentSketch.identical) }
    }
  }

  private func pairSimilar(_ pairing: inout Pairing) throws(GitError) {
    let open = pairing.targets.indices.filter { !pairing.isPaired($0) }
    guard !open.isEmpty, open.count * pairing.sources.count <= Self.pairLimit else { return }
    let candidates = Self.bestFirst(try candidates(for: open, pairing))
    for copies in [false, true] {
      for candidate in candidates where !pairing.isPaired(candidate.target) {
        if !copies, pairing.isUsed(candidate.source) { continue }
        pairing.pair(candidate.source, candidate.target, score: candidate.score)
      }
    }
  }

  private func candidates(
    for targets: [Int],
    _ pairing: Pairing,
  ) throws(GitError) -> [BestSources.Candidate] {
    var sketches = SketchStore(repository: repository, sizeLimit: Self.sizeLimit)
    var candidates: [BestSources.Candidate] = []
    for target in targets {
      let wanted = pairing.targets[target]
      var best = BestSources()
      for (source, offered) in pairing.sources.enumerated() {
        best.consider(
          BestSources.Candidate(
            source: source,
            target: target,
            score: try sketches.similarity(of: offered, to: wanted, atLeast: Self.threshold),
            sharesName: Self.shareName(offered, wanted),
          )
        )
      }
      candidates += best.candidates.filter { $0.score >= Self.threshold }
    }
    return candidates
  }

  /// Sorts candidates and leaves equally good ones in their order.
  private static func bestFirst(
    _ candidates: [BestSources.Candidate]
  ) -> [BestSources.Candidate] {
    let ranked = candidates.enumerated().sorted { first, second in
      if first.element.isBetter(than: second.element) { return true }
      return !second.element.isBetter(than: first.element) && first.offset < second.offset
    }
    return ranked.map(\.element)
  }

  private static func shareName(_ first: FileDelta.Side, _ second: FileDelta.Side) -> Bool {
    let slash = UInt8(ascii: "/")
    return first.path.split(separator: slash).last == second.path.split(separator: slash).last
  }
}
