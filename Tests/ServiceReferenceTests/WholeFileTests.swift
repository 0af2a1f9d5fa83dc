import TestSupport
import Testing

@testable import ServiceReference

@Suite("The embedded file")
struct WholeFileTests {
  private let catalog = ServiceCatalog.embedded

  @Test("has no damage")
  func check() throws {
    let checked = try ServiceCatalog(contentsOf: EmbeddedFacts.copy())
    #expect(checked.counts == catalog.counts)
  }

  @Test("takes at most 600 kB")
  func size() {
    #expect(EmbeddedFacts.copy().count <= 600_000)
  }

  @Test("gives every service, and actions of each, under their own names")
  func names() {
    var generator = SeededGenerator(for: "actions to find")
    for service in catalog.services {
      let prefix = service.prefix
      #expect(catalog.service(prefix.uppercased()) == service)
      for action in service.actions.shuffled(using: &generator).prefix(3) {
        #expect(catalog.action(prefix + ":" + action.name.uppercased()) == action)
        #expect(action.service == service)
      }
    }
  }

  @Test("gives to every action what belongs to its service")
  func belongings() {
    for service in catalog.services {
      let types = service.resourceTypes
      if let last = types.last { #expect(last.service == service) }
      for action in service.actions {
        let resources = action.resources
        #expect(resources.allSatisfy { types.contains($0.type) })
        #expect(action.hasNoResourceLevel == resources.isEmpty)
      }
    }
  }

  @Test("gives every condition key under its own name, and families under their members'")
  func keys() {
    for key in catalog.conditionKeys {
      let name = key.name
      #expect(catalog.conditionKey(name.lowercased()) == key)
      guard key.isFamily else { continue }
      let member = name.replacing(/\$\{[^}]*\}|<[^>]*>/, with: "x7")
      #expect(catalog.conditionKey(member) == key, "\(member)")
    }
  }

  @Test("writes ARN patterns with six fields")
  func patterns() {
    for service in catalog.services {
      for type in service.resourceTypes {
        let fields = type.arnPattern.split(separator: ":", omittingEmptySubsequences: false)
        #expect(fields.count >= 6 && fields[0] == "arn", "\(service.prefix) \(type.name)")
      }
    }
  }
}
