/// Writes policies whose statements hold the values of some places along an axis.
struct CurveWriter {
  /// The axis.
  let axis: CurveAxis

  /// Returns a document; lists of places that are empty give no statement.
  ///
  /// A text that repeats what another value covers is added where the places run backwards, so
  /// that no statement has a twin in the other document.
  func document(_ lists: [[Int]]) -> String {
    let statements = lists.filter { !$0.isEmpty || axis.isLimit }.flatMap(statements)
    return #"{"Version":"2012-10-17","Statement":["# + statements.joined(separator: ",") + "]}"
  }

  private func statements(_ places: [Int]) -> [String] {
    let isTurned = places.count > 1 && places[0] > places[1]
    switch axis {
    case .statements:
      return places.map { place in
        let again = isTurned ? #","s3:Get\#(place)X""# : ""
        return Self.allow(#"["s3:Get\#(place)X*"\#(again)]"#, list("arn:aws:s3:::b/*"))
      }
    case .resources:
      return places.map { place in
        let again = isTurned ? #","arn:aws:s3:::b\#(place)/a/*""# : ""
        return Self.allow(#""s3:GetObject""#, #"["arn:aws:s3:::b\#(place)/*"\#(again)]"#)
      }
    case .actions: return [Self.allow(list(places.map { "s3:Get\($0)" }), #""*""#)]
    case .patterns: return [Self.allow(#""s3:GetObject""#, list(places.map(Self.pattern)))]
    case .spread:
      return places.map { place in
        let again = isTurned ? #","\#(Self.pattern(place))/a*""# : ""
        return Self.allow(#""s3:GetObject""#, #"["\#(Self.pattern(place))"\#(again)]"#)
      }
    case .keys: return keys(places, isTurned: isTurned)
    case .variables: return [Self.allow(#""s3:GetObject""#, list(places.map(Self.variable)))]
    case .principals:
      let principal = #""Principal":{"AWS":\#(list(places.map(Self.principal)))},"#
      return [Self.allow(#""s3:GetObject""#, #""*""#, principal)]
    case .quantified:
      return places.map { place in
        let values = isTurned ? ["k\(place)", "all"] : ["all", "k\(place)"]
        let test =
          place.isMultiple(of: 2) ? "ForAllValues:StringNotEquals" : "ForAnyValue:StringEquals"
        let own = place.isMultiple(of: 2) ? ["k\(place)"] : values
        return Self.deny(condition(test, "aws:TagKeys", own + (isTurned ? own : [])))
      } + [Self.allow(#""s3:*""#, #""*""#)]
    case .texts, .numbers, .ranges, .instants, .sets:
      let (test, key, values) = operands(places)
      let last = isTurned && axis == .sets ? values.prefix(1) : []
      return [Self.allow(#""s3:GetObject""#, #""*""#, condition(test, key, values + last))]
    }
  }

  private func operands(_ places: [Int]) -> (test: String, key: String, values: [String]) {
    switch axis {
    case .numbers: ("NumericEquals", "s3:max-keys", places.map { "\($0 * 3)" })
    case .ranges:
      ("IpAddress", "aws:SourceIp", places.map { "10.\($0 / 128 % 256).\($0 * 2 % 256).0/24" })
    case .instants: ("DateEquals", "aws:CurrentTime", places.map(Self.instant))
    case .sets: ("ForAllValues:StringEquals", "aws:TagKeys", places.map { "k\($0)" })
    default: ("StringEquals", "s3:prefix", places.map { "home/\($0)" })
    }
  }

  /// Each key is tested by a Deny of its own, by one together with the next, and by one with all.
  private func keys(_ places: [Int], isTurned: Bool) -> [String] {
    let again = isTurned ? ["a"] : []
    var statements = places.map { place in
      Self.deny(condition("StringNotEquals", "x:k\(place)", ["a", "b"] + again))
    }
    for place in places where places.contains(place + 1) {
      let own = #""x:k\#(place)":"a""#
      let next = #""x:k\#(place + 1)":\#(list(["b"] + (isTurned ? ["b"] : [])))"#
      statements.append(Self.deny(#""Condition":{"StringEquals":{\#(own),\#(next)}},"#))
    }
    return statements + [Self.allow(#""s3:*""#, #""*""#)]
  }

  private func condition(_ test: String, _ key: String, _ values: [String]) -> String {
    #""Condition":{"\#(test)":{"\#(key)":\#(list(values))}},"#
  }

  private func list(_ values: String...) -> String { list(values) }

  private func list(_ values: [String]) -> String {
    "[" + values.map { #""\#($0)""# }.joined(separator: ",") + "]"
  }

  private static func pattern(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    let (first, second, third) = (place % 26, (place / 26 + place * 7) % 26, (place * 11 + 5) % 26)
    return "arn:aws:s3:::*\(letters[first])*\(letters[second])*\(letters[third])\(place)*"
  }

  private static func variable(_ place: Int) -> String {
    "arn:aws:s3:::b/${aws:PrincipalTag/k\(place)}/*"
  }

  /// A minute of a year whose months have 28 days.
  private static func instant(_ place: Int) -> String {
    let parts = [1 + place / 40_320, 1 + place / 1440 % 28, place / 60 % 24, place % 60]
    let texts = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "2026-\(texts[0])-\(texts[1])T\(texts[2]):\(texts[3]):00Z"
  }

  private static func principal(_ place: Int) -> String {
    let digits = String(111_100_000_000 + place / 2)
    return place.isMultiple(of: 2)
      ? digits : "arn:aws:iam::\(digits.reversed().map(String.init).joined()):role/R\(place)"
  }

  private static func allow(_ action: String, _ resource: String, _ more: String = "") -> String {
    #"{"Effect":"Allow",\#(more)"Action":\#(action),"Resource":\#(resource)}"#
  }

  private static func deny(_ more: String) -> String {
    #"{"Effect":"Deny",\#(more)"Action":"s3:*","Resource":"*"}"#
  }
}
