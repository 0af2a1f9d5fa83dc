extension FactFile {
  /// Checks the checksum and every record, so that nothing read later can lead out of the file.
  ///
  /// - Throws: The first thing that cannot be.
  func check() throws(ServiceReferenceError) {
    let checksum = Checksum.crc32(checkedBytes)
    guard checksum == statedChecksum else {
      throw .checksumMismatch(expected: statedChecksum, actual: checksum)
    }
    try StringCheck(self).run()
    try checkLists()
    try checkServices()
    try checkRecords()
    try checkOrders()
    guard date < stringCount, release < stringCount else {
      throw .damaged(.text, record: stringCount)
    }
  }

  private func checkLists() throws(ServiceReferenceError) {
    try checkStarts(.requirementStarts, of: .requirements)
    try checkStarts(.keyListStarts, of: .keyListItems)
    try checkStarts(.nameListStarts, of: .nameListItems)
    let named = ActionRisk.allCases.count + ConfinementRule.allCases.count
    guard count(.nameListStarts) > named else {
      throw .damaged(.nameListStarts, record: count(.nameListStarts))
    }
  }

  /// Checks that lists follow each other and end where the records end.
  func checkStarts(
    _ starts: FactSection,
    of items: FactSection
  ) throws(ServiceReferenceError) {
    guard count(starts) > 0 else { throw .damaged(starts, record: 0) }
    var previous = 0
    for record in 0..<count(starts) {
      let start = number(0, of: record, in: starts)
      guard start >= previous, record > 0 || start == 0 else {
        throw .damaged(starts, record: record)
      }
      previous = start
    }
    guard previous == count(items) else { throw .damaged(starts, record: count(starts) - 1) }
  }

  /// Checks that the records of services follow each other from the first to the last.
  private func checkServices() throws(ServiceReferenceError) {
    for (field, section) in [(2, FactSection.actions), (3, .resourceTypes)] {
      var previous = 0
      for record in 0..<count(.services) {
        let start = number(field, of: record, in: .services)
        guard start >= previous, start <= count(section), record > 0 || start == 0 else {
          throw .damaged(.services, record: record)
        }
        previous = start
      }
    }
    guard count(.services) > 0 else { throw .damaged(.services, record: 0) }
  }

  /// Checks that every number in a record is one of what it refers to.
  private func checkRecords() throws(ServiceReferenceError) {
    let strings = stringCount
    let keyLists = count(.keyListStarts) - 1
    let lists = count(.nameListStarts) - 1
    try check(.services, [0: strings, 1: strings, 4: keyLists])
    try check(.actions, [0: strings, 1: count(.shapes)])
    let levels = AccessLevel.allCases.count
    try check(.shapes, [0: levels, 1: count(.requirementStarts) - 1, 2: keyLists])
    try check(.resourceTypes, [0: strings, 1: strings, 2: keyLists])
    try check(.conditionKeys, [0: strings, 1: 1 << 10])
    try check(.conditionKeys, [1: ConditionKeyType.allCases.count], mask: 0xFF)
    try check(.requirements, [0: count(.resourceTypes)], mask: 0x7FFF)
    try check(.requirements, [1: keyLists])
    try check(.keyListItems, [0: count(.conditionKeys)])
    try check(.escalations, [0: strings, 2: EscalationMeans.allCases.count, 3: lists])
    try check(.escalations, [1: strings], exception: Self.nothing)
    try check(.nameListItems, [0: strings])
  }

  private func check(
    _ section: FactSection,
    _ limits: [Int: Int],
    mask: Int = 0xFFFF,
    exception: Int? = nil
  ) throws(ServiceReferenceError) {
    for record in 0..<count(section) {
      for (field, limit) in limits {
        let number = number(field, of: record, in: section)
        guard number & mask < limit || number == exception else {
          throw .damaged(section, record: record)
        }
      }
    }
  }

  /// Checks what is searched by halves: it must ascend.
  private func checkOrders() throws(ServiceReferenceError) {
    try checkOrder(0..<count(.services), of: .services)
    try checkOrder(0..<count(.conditionKeys), of: .conditionKeys)
    for service in 0..<count(.services) {
      try checkOrder(actions(ofService: service), of: .actions)
      let types = range(ofService: service, field: 3, in: .resourceTypes)
      try checkOrder(types, of: .resourceTypes)
    }
    for list in 0..<(count(.nameListStarts) - 1) {
      try checkOrder(self.list(list, in: .nameListStarts), of: .nameListItems)
    }
  }

  private func checkOrder(
    _ records: Range<Int>,
    of section: FactSection
  ) throws(ServiceReferenceError) {
    for record in records.dropFirst() {
      let before = number(0, of: record - 1, in: section)
      guard before < number(0, of: record, in: section) else {
        throw .damaged(section, record: record)
      }
    }
  }
}
