import ServiceReference
import TestSupport
import Testing

@Suite("A file of few services")
struct SmallFileTests {
  private let catalog: ServiceCatalog

  init() throws {
    catalog = try ServiceCatalog(contentsOf: Fixture.bytes("facts/small.bin"))
  }

  @Test("has the day and the counts of its package")
  func header() {
    #expect(catalog.date == "2026-01-02")
    #expect(catalog.release == "1.2.3")
    #expect(catalog.counts.services == 3)
    #expect(catalog.counts.actions == 8)
    #expect(catalog.counts.resourceTypes == 3)
  }

  @Test("keeps the names, in order whatever their case")
  func names() {
    #expect(catalog.services.map(\.prefix) == ["barn", "empty", "stall"])
    #expect(
      catalog.actions.map(\.fullName) == [
        "barn:GetFruit", "barn:getHay", "barn:OpenDoor", "stall:GetFruit", "stall:ListFruit",
        "stall:PutStallPolicy", "stall:SellFruit", "stall:TagFruit",
      ]
    )
    #expect(catalog.service("empty")?.actions == [])
    #expect(catalog.actions(matching: "empty:*") == [])
    #expect(catalog.actions(matching: "*:get*").map(\.name) == ["GetFruit", "getHay", "GetFruit"])
  }

  @Test("keeps levels, resource types and condition keys")
  func actions() throws {
    let sell = try #require(catalog.action("stall:SellFruit"))
    #expect(sell.level == .write)
    #expect(sell.resources.map(\.type.name) == ["basket", "fruit"])
    #expect(sell.resources.map(\.isRequired) == [false, true])
    #expect(sell.resources.map { $0.conditionKeys.map(\.name) } == [[], ["stall:Ripeness"]])
    #expect(sell.conditionKeys.map(\.name) == ["stall:Buyer"])
    #expect(catalog.action("stall:TagFruit")?.level == .tagging)
    #expect(catalog.action("stall:PutStallPolicy")?.level == .permissionsManagement)
  }

  @Test("takes the type of a key from the service that it is named after")
  func keys() {
    #expect(catalog.conditionKey("barn:Door")?.type == .arn)
    #expect(catalog.conditionKey("barn:Door")?.isMultivalued == false)
    #expect(catalog.conditionKey("stall:Crate/left")?.name == "stall:Crate/<side>")
    #expect(catalog.conditionKey("stall:Crate/left/lid")?.name == "stall:Crate/${Side}/lid")
    #expect(catalog.conditionKey("stall:Crate/left/lid")?.isMultivalued == true)
    #expect(catalog.conditionKey("stall:Crate//lid")?.name == "stall:Crate/<side>")
  }
}
