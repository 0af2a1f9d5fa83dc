import ServiceReference
import Testing

@Suite("An example in the documentation of ServiceReference")
struct DocumentationTests {
  private let catalog = ServiceCatalog.embedded

  @Test("gives an action by its name and by a pattern")
  func catalogExample() {
    #expect(catalog.action("iam:PassRole")?.level == .write)
    #expect(
      catalog.actions(matching: "s3:Get*Acl").map(\.name).prefix(2) == [
        "GetBucketAcl", "GetObjectAcl",
      ]
    )
  }

  @Test("gives the resource types of an action")
  func action() {
    let action = catalog.action("s3:getobject")
    #expect(action?.fullName == "s3:GetObject")
    #expect(action?.level == .read)
    #expect(action?.resources.map(\.type.name) == ["accesspointobject", "object"])
  }

  @Test("gives the type of a condition key")
  func key() {
    let key = catalog.conditionKey("aws:TagKeys")
    #expect(key?.type == .string)
    #expect(key?.isMultivalued == true)
  }

  @Test("gives the resource types of a service")
  func service() {
    let service = catalog.service("s3")
    #expect(service?.name == "Amazon S3")
    #expect(service?.resourceTypes.map(\.name).contains("bucket") == true)
  }
}
