/// The answers about one element for every combination of the values that it looks at.
struct AspectTable {
  /// The element.
  let aspect: Aspect

  /// Its position in the memory.
  let position: Int

  /// The numbers of the axes that it looks at.
  let axes: [Int]

  private var answers: [UInt8]
  private let strides: [Int]
  private static let unknown: UInt8 = 2

  /// Creates a table in which nothing is known.
  init(_ aspect: Aspect, position: Int, axes: [Int], counts: [Int]) {
    self.aspect = aspect
    self.position = position
    self.axes = axes
    var strides: [Int] = []
    var size = 1
    for axis in axes {
      strides.append(size)
      size *= counts[axis]
    }
    self.strides = strides
    answers = [UInt8](repeating: Self.unknown, count: size)
  }

  /// Returns whether the element matches at a point, asking the evaluator the first time.
  mutating func matches(
    _ point: [Int],
    in space: RequestSpace,
    _ names: [RequestSpace.Axis],
    _ memory: inout LiteralMemory,
  ) -> Bool {
    var index = 0
    for (place, axis) in axes.enumerated() { index += strides[place] * point[axis] }
    let known = answers[index]
    if known != Self.unknown { return known == 1 }
    let values = axes.map { space.text(names[$0], point[$0]) }.joined(separator: "\u{1E}")
    let answer = memory.matches(position, aspect, values: values) {
      var positions: [RequestSpace.Axis: Int] = [:]
      for axis in axes { positions[names[axis]] = point[axis] }
      return space.request(positions)
    }
    answers[index] = answer ? 1 : 0
    return answer
  }
}
