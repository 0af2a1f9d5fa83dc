import PolicyModel
import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyDiscovery
import PolicyReview
import PolicySemantics
import Rendering

extension PolicyGathering {
  /// Finds the policies of the repository that apply to a request, as if all identity policies
  /// were attached to its caller and all resource policies to its resource.
  ///
  /// - Throws: Why there is no repository to look at, or that it holds no policy.
  func discovered(for request: Request) throws(ToolError) -> GatheredPolicies {
    let snapshot = try NamedSnapshot.of(run)
    let repository = if let snapshot { snapshot.repository } else { try openRepository() }
    let source = snapshot?.name ?? "the work tree"
    var gathered = GatheredPolicies(source: source, isDiscovered: true)
    let fit = PolicyFit(request: request)
    for file in try files(of: repository, in: snapshot?.state ?? .workTree) {
      add(file, of: repository, fit, to: &gathered)
    }
    if gathered.applied.isEmpty, gathered.passedOver.isEmpty, gathered.obstacles.isEmpty {
      throw .request(.nothingFound(source: source))
    }
    return gathered
  }

  private func openRepository() throws(ToolError) -> Repository {
    do throws(ToolError) {
      return try run.openRepository()
    } catch {
      guard case .git(.notARepository(let path), _) = error else { throw error }
      throw .request(.noRepository(path: path))
    }
  }

  private func files(
    of repository: Repository,
    in state: TreeState,
  ) throws(ToolError) -> [FileVersion] {
    if repository.isBare, state == .workTree { throw .request(.bareRepository) }
    do {
      return try repository.files(in: state)
    } catch {
      throw .git(error, word: nil)
    }
  }

  private func add(
    _ file: FileVersion,
    of repository: Repository,
    _ fit: PolicyFit,
    to gathered: inout GatheredPolicies,
  ) {
    guard file.content != .none else { return }
    do throws(GitError) {
      let bytes = try repository.contents(of: file, limit: JSONNode.sizeLimit)
      add(Discovery.discover(in: bytes), at: file.path, fit, to: &gathered)
    } catch {
      guard Self.isWorthNaming(error, path: file.path) else { return }
      gathered.obstacles.append(
        PolicyObstacle(path: file.path, position: nil, words: error.words)
      )
    }
  }

  /// A file that is too large counts only where its name says that it may be a policy.
  private static func isWorthNaming(_ error: GitError, path: String) -> Bool {
    guard case .objectTooLarge = error else { return true }
    let name = path.split(separator: "/").last ?? ""
    return name.lowercased().hasSuffix(".json") || !name.contains(".")
  }

  private func add(
    _ discovery: Discovery,
    at path: String,
    _ fit: PolicyFit,
    to gathered: inout GatheredPolicies,
  ) {
    switch discovery {
    case .notPolicy, .empty: return
    case .broken(let problems): add(problems, at: path, to: &gathered)
    case .found(let policies, let problems):
      for policy in policies {
        let kind = policy.kind ?? Discovery.inferredKind(of: policy.node)
        let version = PolicyVersionInFile(policy, path: path, kind: kind)
        if let reason = fit.reasonAgainst(version) {
          gathered.passedOver.append(RulingReport.PassedOver(version, reason: reason))
        } else {
          gathered.add(version, level: kind == .scp || kind == .rcp ? 0 : nil)
        }
      }
      add(problems, at: path, to: &gathered)
    }
  }

  private func add(
    _ problems: [DiscoveryProblem],
    at path: String,
    to gathered: inout GatheredPolicies,
  ) {
    gathered.obstacles += problems.map { problem in
      PolicyObstacle(path: path, position: problem.position, words: problem.words)
    }
  }
}
