import Assurance
import Governance
import Publication

/// Which findings somebody wants to see.
struct Selection {
    var framework: String?
    var partnership: String?
    var standing: String?
    var yardsticks = false

    func select(_ all: some Sequence<Finding>, of assessor: Assessor) throws -> [Finding] {
        let names = try names()
        try mustBe(framework, among: assessor.library.all.map(\.key.text), "a framework")
        try mustBe(
            partnership, among: assessor.record.partnerships.all.map(\.key.word),
            "a partnership of this place")
        return all.filter { finding in
            (yardsticks || finding.key.isAdopted)
                && framework.map { finding.key.framework.text == $0 } ?? true
                && partnership.map { assessor.partnership(of: finding)?.word == $0 } ?? true
                && names.map { $0.contains(finding.standing.name) } ?? finding.counts
        }
    }

    private func mustBe(_ word: String?, among words: [String], _ what: String) throws {
        guard let word, !words.contains(word) else { return }
        let near = nearestWord(to: word, among: words).map { " Did you mean ‘\($0)’?" }
        throw Refusal("‘\(word.prefix(60))’ is not \(what).\(near ?? "")")
    }

    private func names() throws -> Set<Standing.Name>? {
        guard let standing else { return nil }
        var names: Set<Standing.Name> = []
        let known = Standing.Name.allCases.map(\.rawValue)
        let words = standing.split(separator: ",", omittingEmptySubsequences: false)
        for word in words.map(String.init) {
            try mustBe(word, among: known, "a standing: one of \(known.joined(separator: ", "))")
            Standing.Name(rawValue: word).map { _ = names.insert($0) }
        }
        return names
    }
}
