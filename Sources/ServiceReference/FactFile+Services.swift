extension FactFile {
  /// Finds a service by its prefix, given in small letters.
  func service(_ prefix: [UInt8]) -> Int? {
    records(in: 0..<count(.services), of: .services, named: strings(equalTo: prefix)).first
  }

  /// Returns the records of a service in a section, by the field that says where they begin.
  func range(ofService service: Int, field: Int, in section: FactSection) -> Range<Int> {
    let isLast = service + 1 == count(.services)
    let end = isLast ? count(section) : number(field, of: service + 1, in: .services)
    return number(field, of: service, in: .services)..<end
  }

  /// Returns the actions of a service.
  func actions(ofService service: Int) -> Range<Int> {
    range(ofService: service, field: 2, in: .actions)
  }

  /// Finds the service that has a record, by the field that says where its records begin.
  func service(of record: Int, field: Int) -> Service {
    // A service without any record begins where the next one does: the last of them has it.
    let next = firstRecord(in: 0..<count(.services)) {
      number(field, of: $0, in: .services) > record
    }
    return Service(file: self, number: next - 1)
  }

  /// Returns the record of what an action shares with others.
  func shape(ofAction action: Int) -> Int { number(1, of: action, in: .actions) }

  /// Returns the condition keys of a list.
  func conditionKeys(ofList list: Int) -> [ConditionKey] {
    self.list(list, in: .keyListStarts).map {
      ConditionKey(file: self, number: number(0, of: $0, in: .keyListItems))
    }
  }
}
