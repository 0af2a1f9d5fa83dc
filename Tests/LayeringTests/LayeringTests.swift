import TestSupport
import Testing

@Suite("The house")
struct LayeringTests {
  @Test("has arrows in one direction only", arguments: Layer.all)
  func importsAreAllowed(_ layer: Layer) throws {
    let allowed = layer.allowedModules()
    for statement in try ImportStatement.all(inTarget: layer.name) {
      #expect(allowed.contains(statement.module), "\(statement)")
    }
  }

  @Test("keeps each C module behind its one target", arguments: Layer.all)
  func cModulesStayInside(_ layer: Layer) throws {
    for statement in try ImportStatement.all(inTarget: layer.name)
    where layer.libraries.contains(statement.module) {
      #expect(!["public", "package"].contains(statement.access), "\(statement)")
    }
  }

  @Test("has no room that is not in the picture")
  func everyTargetIsKnown() throws {
    let known = Set(Layer.all.flatMap { [$0.name] + $0.libraries })
    #expect(try Set(Fixture.targets()).subtracting(known) == [])
  }

  @Test("stands on floors that are lower")
  func noCycles() {
    var below: Set<String> = []
    for layer in Layer.all {
      #expect(below.isSuperset(of: layer.targets), "\(layer.name)")
      below.insert(layer.name)
    }
  }

  @Test("reads every form of import")
  func forms() throws {
    let own = try ImportStatement.all(inTarget: "GitHistory")
    #expect(own.contains { $0.module == "CLibGit2" && $0.access == "private" })
  }
}
