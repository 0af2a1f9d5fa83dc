import Testing

@testable import PlainLanguage

@Suite("A name for an id")
struct NamingVoiceTests {
  private static let names = KnownNames([
    .account("111122223333"): "prod", .organization("o-a1b2c3d4e5"): "acme",
    .principal("arn:aws:iam::111122223333:role/ci"): "deployer",
    .account("444455556666"): "111122223333",
  ])

  @Test("takes its place where the id is a word or a quotation of its own", arguments: cases)
  func place(_ text: String, _ expected: String) {
    var voice = NamingVoice(Self.names)
    #expect(voice.say(text) == expected)
  }

  static let cases = [
    ("account 111122223333 can", "account prod (111122223333) can"),
    ("of account 111122223333, or", "of account prod (111122223333), or"),
    ("(111122223333)", "(prod (111122223333))"),
    ("is `111122223333`.", "is `prod` (`111122223333`)."),
    ("111122223333 and 111122223333", "prod (111122223333) and prod"),
    ("on arn:aws:iam::111122223333:user/x", "on arn:aws:iam::111122223333:user/x"),
    ("1111222233334 and x111122223333", "1111222233334 and x111122223333"),
    ("`111122223333 x` stays", "`111122223333 x` stays"),
    ("in organization `o-a1b2c3d4e5` now", "in organization `acme` (`o-a1b2c3d4e5`) now"),
    (
      "Role ci of account 111122223333 can", "deployer (role ci of account 111122223333) can"
    ),
    (
      "role cix of account 111122223333 can", "role cix of account prod (111122223333) can"
    ),
    (
      "by role ci of account 111122223333.", "by deployer (role ci of account 111122223333)."
    ),
    ("service-role ci of account 9", "service-role ci of account 9"),
    ("account 444455556666", "account 111122223333 (444455556666)"),
    ("two  blanks", "two  blanks"),
  ]

  @Test("is told once for all sentences, and kept for the list of facts")
  func facts() {
    var voice = NamingVoice(Self.names)
    _ = voice.say("account 111122223333")
    #expect(voice.say(Sentence("account 111122223333", restsOn: ["x"])).text == "account prod")
    #expect(
      Self.names.facts(about: voice.mentioned).map(\.words) == ["prod is account 111122223333"]
    )
  }
}
