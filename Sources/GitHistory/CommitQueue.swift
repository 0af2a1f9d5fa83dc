/// Commits that wait to be visited, newest first; of the same second, first come first.
struct CommitQueue {
  private struct Entry {
    let id: ObjectID
    let time: Int64
    let arrival: Int

    func goesBefore(_ other: Entry) -> Bool {
      time != other.time ? time > other.time : arrival < other.arrival
    }
  }

  /// A binary heap: no entry goes before its parent at half its position.
  private var heap: [Entry] = []
  private var arrivals = 0

  /// The number of waiting commits.
  var count: Int { heap.count }

  /// The time of the next commit, in seconds since 1970; nil when none waits.
  var nextTime: Int64? { heap.first?.time }

  /// Adds a commit with the time that orders it, in seconds since 1970.
  mutating func insert(_ id: ObjectID, time: Int64) {
    heap.append(Entry(id: id, time: time, arrival: arrivals))
    arrivals += 1
    var child = heap.count - 1
    while child > 0, heap[child].goesBefore(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the next commit out; nil when none waits.
  mutating func removeNext() -> ObjectID? {
    guard let next = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return next.id
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].goesBefore(heap[first]) {
        first = child
      }
      if first == parent { return }
      heap.swapAt(first, parent)
      parent = first
    }
  }
}
