extension FactFile {
  /// Returns the names of a list, in order.
  func names(ofList list: Int) -> [String] {
    self.list(list, in: .nameListStarts).map { string(number(0, of: $0, in: .nameListItems)) }
  }

  /// Returns whether a list has a name, whatever the case of its letters.
  func list(_ list: Int, contains name: String) -> Bool {
    let items = self.list(list, in: .nameListStarts)
    let names = strings(equalTo: name.foldedBytes)
    return !records(in: items, of: .nameListItems, named: names).isEmpty
  }

  /// Returns the lists of risks that name an action.
  func risks(of action: String) -> Set<ActionRisk> {
    Set(ActionRisk.allCases.filter { list($0.rawValue, contains: action) })
  }
}
