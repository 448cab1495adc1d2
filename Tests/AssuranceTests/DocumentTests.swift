import Almanac
import Assurance
import Foundation
import Governance
import Testing

@Suite struct `The document on writing a framework` {
    private let text: String

    init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        text = try String(
            contentsOf: folder.appending(path: "../../docs/frameworks.md"), encoding: .utf8)
    }

    @Test func `holds every word of every closed list`() {
        let lists: [[String]] = [
            words(Evidence.self), words(SubjectWord.self), words(AnchorWord.self),
            words(Measure.self), words(Weight.self), words(Period.self), words(DayCount.self),
            words(Rule.Agrees.How.self), words(Condition.MeetingState.self),
            words(PartnershipKind.self), words(Band.self), words(InvolvementLevel.self),
            words(LegalRegime.self), words(PaperSort.self), words(Sector.self), words(Rank.self),
            words(ReportHeading.self), words(Standing.Name.self),
            words(Ground.self), words(BenefitSort.self), words(Impact.self),
            ["policy", "law", "by", "kind", "band", "level", "regime", "sort", "meeting", "has"],
            ["theme", "once", "standard"],
        ]
        for word in lists.joined() { #expect(holds(word), "\(word)") }
    }

    @Test func `holds every key that a file may have`() {
        let keys = """
            framework title source principles duties key id says clause matter basis law checked
            weight subject when unless members among commitments side stops
            everyCouncil sectors ranks sectorRanks form
            parts anyOf see evidence word before after atLeast atMost count every measure per
            lasting left right how principle gap sides expires exists deadline recurs limit agrees
            judged
            """
        for key in keys.split(whereSeparator: \.isWhitespace) {
            #expect(holds(String(key)), "\(key)")
        }
    }

    @Test func `has an example that can be read`() throws {
        let example = try #require(
            text.split(separator: "```yaml\n").last?.split(separator: "```").first)
        let framework = try Framework.read(String(example), file: "example.yaml")
        #expect(framework.duties.map(\.id) == ["OP-01", "OP-02", "OP-03"])
    }

    private func words<C: CaseIterable & RawRepresentable>(_ type: C.Type) -> [String]
    where C.RawValue == String {
        C.allCases.map(\.rawValue)
    }

    /// Whether a word stands there as code, by itself or at the head of an example.
    private func holds(_ word: String) -> Bool {
        ["`\(word)`", "`\(word):", "\(word): ", "`\(word)("].contains { text.contains($0) }
    }
}
