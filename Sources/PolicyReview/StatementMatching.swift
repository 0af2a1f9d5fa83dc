import PolicyModel

/// The work of pairing two lists of statements, step by step.
struct StatementMatching {
  /// The least likeness in percent at which two statements are taken for one that changed.
  static let threshold = 45

  /// The same for an Allow and a Deny: only when all else is the same did the effect change.
  static let oppositeThreshold = 85

  private let old: [Statement]
  private let new: [Statement]
  private let oldMeanings: [StatementMeaning]
  private let newMeanings: [StatementMeaning]
  private var oldOfNew: [Int: Int] = [:]
  private var freeOld: Set<Int>

  /// The statements that were split or merged, splits first.
  private(set) var regroupings: [StatementRegrouping] = []

  /// Begins with nothing paired.
  init(old: [Statement], new: [Statement]) {
    self.old = old
    self.new = new
    oldMeanings = old.map(StatementMeaning.init)
    newMeanings = new.map(StatementMeaning.init)
    freeOld = Set(old.indices)
  }

  /// Pairs statements that mean the same; among equals the one with the same name goes first.
  mutating func pairEqualMeanings() {
    var places: [StatementMeaning: [Int]] = [:]
    for index in old.indices {
      places[oldMeanings[index], default: []].append(index)
    }
    for index in new.indices {
      let candidates = places[newMeanings[index], default: []].filter(freeOld.contains)
      let name = new[index].sid?.value
      guard let match = candidates.first(where: { old[$0].sid?.value == name }) ?? candidates.first
      else { continue }
      pair(match, index)
    }
  }

  /// Finds the statements that were split or merged, among those that are not paired.
  ///
  /// They are paired like all others afterwards, so that each stands in one pair.
  mutating func findRegroupings() {
    let before = Dictionary(uniqueKeysWithValues: freeOld.map { ($0, oldMeanings[$0]) })
    let freeNew = new.indices.filter { oldOfNew[$0] == nil }
    let after = Dictionary(uniqueKeysWithValues: freeNew.map { ($0, newMeanings[$0]) })
    let splits = RegroupingSearch(wholes: before, parts: after).found()
    let taken = Set(splits.map(\.whole))
    let merges = RegroupingSearch(
      wholes: after.filter { place, _ in !splits.contains { $0.fragments.contains(place) } },
      parts: before.filter { place, _ in !taken.contains(place) }
    ).found()
    regroupings =
      splits.map { split in
        StatementRegrouping(split: old[split.whole], into: split.fragments.map { new[$0] })
      }
      + merges.map { merge in
        StatementRegrouping(merged: merge.fragments.map { old[$0] }, into: new[merge.whole])
      }
  }

  /// Pairs statements that carry one name.
  mutating func pairEqualNames() {
    for index in new.indices where oldOfNew[index] == nil {
      guard let name = new[index].sid?.value, !name.isEmpty,
        let match = old.indices.first(where: { freeOld.contains($0) && old[$0].sid?.value == name })
      else { continue }
      pair(match, index)
    }
  }

  /// Pairs what is left by likeness, the most similar first, near places before far ones.
  mutating func pairMostSimilar() {
    var candidates: [(likeness: Int, distance: Int, old: Int, new: Int)] = []
    for newIndex in new.indices where oldOfNew[newIndex] == nil {
      for oldIndex in freeOld {
        let likeness = oldMeanings[oldIndex].likeness(to: newMeanings[newIndex])
        let isOpposite = oldMeanings[oldIndex].effect != newMeanings[newIndex].effect
        guard likeness >= (isOpposite ? Self.oppositeThreshold : Self.threshold) else { continue }
        candidates.append((likeness, abs(oldIndex - newIndex), oldIndex, newIndex))
      }
    }
    candidates.sort { left, right in
      (-left.likeness, left.distance, left.new, left.old)
        < (-right.likeness, right.distance, right.new, right.old)
    }
    for candidate in candidates
    where oldOfNew[candidate.new] == nil && freeOld.contains(candidate.old) {
      pair(candidate.old, candidate.new)
    }
  }

  /// The pairs in the order of the new statements, then what only the old list has.
  var pairs: [StatementPair] {
    let paired = new.indices.map { index in
      StatementPair(old: oldOfNew[index].map { old[$0] }, new: new[index])
    }
    return paired + freeOld.sorted().map { StatementPair(old: old[$0], new: nil) }
  }

  private mutating func pair(_ oldIndex: Int, _ newIndex: Int) {
    oldOfNew[newIndex] = oldIndex
    freeOld.remove(oldIndex)
  }
}
