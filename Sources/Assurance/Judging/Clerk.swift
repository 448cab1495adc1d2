import Almanac
import Governance

/// Looks things up once for everybody who judges by them, in one record.
///
/// It lives as long as one assessment, of one day or of several that are gone through: what it has
/// found is asked for again once it has turned, and never asked of another record.
final class Clerk {
    let assessor: Assessor
    let archive: Archive
    private var files: [Partnership.Key: PartnershipFile] = [:]
    private var sittings: [Meeting.Key: Sitting] = [:]
    private var charters: [Adoption.Key: Remembered<Charter?>] = [:]
    private var limits: [Limit: Remembered<Day>] = [:]

    /// - Parameter archive: one of the same record that others use too, if there is one.
    init(_ assessor: Assessor, _ archive: Archive? = nil) {
        self.assessor = assessor
        self.archive = archive ?? Archive(assessor.record)
    }

    /// What was done although a duty held it back, by what it was about.
    var overrides: [SubjectRef: [Fact<DutyOverridden>]] {
        assessor.day.recall(&overridden) {
            let facts = assessor.record.place.overrides.facts(by: assessor.day)
            return Dictionary(grouping: facts, by: \.value.subject)
        }
    }

    private var overridden: Remembered<[SubjectRef: [Fact<DutyOverridden>]]>?

    /// From which day the party of a charter keeps evidence of each kind, wherever it is.
    func keptSince(by charter: Charter) -> [Evidence: Day] {
        if let known = kept[charter.adoption] { return known }
        let promised = charter.terms.keeps.map { ($0, charter.from) }
        let found = keptSince(by: charter.terms.party).merging(promised, uniquingKeysWith: min)
        kept[charter.adoption] = found
        return found
    }

    private var kept: [Adoption.Key: [Evidence: Day]] = [:]

    /// From which day a body or partnership said that it keeps evidence of each kind.
    func keptSince(by keeper: SubjectRef) -> [Evidence: Day] {
        if let known = keptBy[keeper] { return known }
        let said = assessor.record.kept(by: [keeper]).map { ($0.evidence, $0.since) }
        let found = Dictionary(said, uniquingKeysWith: min)
        keptBy[keeper] = found
        return found
    }

    private var keptBy: [SubjectRef: [Evidence: Day]] = [:]

    /// The partnerships in which a party's framework is asked.
    func partnerships(of party: SubjectRef) -> [Partnership.Key] {
        assessor.day.recall(&partnerships[party]) { assessor.partnerships(of: party) }
    }

    private var partnerships: [SubjectRef: Remembered<[Partnership.Key]>] = [:]

    /// A framework as it binds a party; `nil` where it binds nobody yet, or is not at hand.
    func charter(_ adoption: Adoption.Key) -> Charter? {
        assessor.day.recall(&charters[adoption]) { assessor.charter(adoption) }
    }

    /// A meeting as it stands, if it is on record.
    func sitting(_ key: Meeting.Key) -> Sitting? {
        sittings[key] ?? assessor.record.meetings.leaf(key).map { sitting($0) }
    }

    /// Who is in a partnership by the day asked.
    func parties(of partnership: Partnership.Key) -> Set<SubjectRef> {
        assessor.day.recall(&parties[partnership]) { Set(assessor.parties(of: partnership)) }
    }

    private var parties: [Partnership.Key: Remembered<Set<SubjectRef>>] = [:]

    /// What is on record of a partnership.
    func file(of partnership: Partnership.Key) -> PartnershipFile {
        if let file = files[partnership] { return file }
        let file = PartnershipFile(partnership, by: self)
        files[partnership] = file
        return file
    }

    /// A meeting as it stands, of whichever convener.
    func sitting(_ leaf: Leaf<Meeting>) -> Sitting {
        if let sitting = sittings[leaf.value.key] { return sitting }
        let sitting = Sitting(leaf, assessor, archive)
        sittings[leaf.value.key] = sitting
        return sitting
    }

    /// The bodies of an area that nobody has followed yet, by key in order.
    func bodies(of area: Word) -> [Leaf<Body>] {
        assessor.day.recall(&bodies[area]) {
            assessor.bodies.filter {
                $0.value.area == area && $0.value.successor(on: assessor.day) == nil
            }
        }
    }

    private var bodies: [Word: Remembered<[Leaf<Body>]>] = [:]

    /// The meetings of any convener that were called and not cancelled, in the order of their days.
    func ordered(of convener: SubjectRef?) -> [Sitting] {
        guard let convener else { return [] }
        return assessor.day.recall(&conveners[convener]) {
            archive.meetings.below(convener).map { sitting($0) }.inOrder
        }
    }

    private var conveners: [SubjectRef: Remembered<[Sitting]>] = [:]

    /// The periods that have begun by the day asked, from the one that a day lies in, each with
    /// what it is called; at most 1,200.
    func spans(of period: Period, from start: Day) -> [(range: ClosedRange<Day>, title: String)] {
        let range = period.range(containing: start)
        let first = First(period: period, day: range.lowerBound)
        return assessor.day.recall(&spans[first]) { periods(of: period, from: range) }
    }

    private func periods(
        of period: Period, from first: ClosedRange<Day>
    ) -> [(range: ClosedRange<Day>, title: String)] {
        var range = first
        var found: [(range: ClosedRange<Day>, title: String)] = []
        while range.lowerBound <= assessor.day, found.count < 1_200 {
            found.append((range, period.title(of: range)))
            let next = period.next(after: range)
            if next == range { break }
            range = next
        }
        return found
    }

    private struct First: Hashable {
        let period: Period
        let day: Day
    }

    private var spans: [First: Remembered<[(range: ClosedRange<Day>, title: String)]>] = [:]

    /// How many reports to a convener's meetings bear each reference.
    func references(to convener: SubjectRef) -> [PublicName: Int] {
        assessor.day.recall(&references[convener]) { countReferences(to: convener) }
    }

    private func countReferences(to convener: SubjectRef) -> [PublicName: Int] {
        var found: [PublicName: Int] = [:]
        for meeting in archive.meetings.below(convener) {
            for paper in sitting(meeting).papers where !paper.value.headed.isEmpty {
                let headed = paper.value.headed.facts(by: assessor.day).last
                if let reference = headed?.value.reference { found[reference, default: 0] += 1 }
            }
        }
        return found
    }

    private var references: [SubjectRef: Remembered<[PublicName: Int]>] = [:]

    /// A last day in time, of which many things have the same.
    struct Limit: Hashable {
        let count: DayCount
        let required: Int
        let anchor: Day
        let isBefore: Bool

        /// One number rather than four: it is looked up for nearly every deadline.
        func hash(into hasher: inout Hasher) {
            hasher.combine(anchor.number << 8 &+ required << 1 &+ (isBefore ? 1 : 0))
        }
    }

    /// The last day in time.
    func last(_ limit: Limit) -> Day {
        // Things of one meeting have the same, one after another.
        if let latest, latest.last.isForGood, latest.limit == limit { return latest.last.value }
        let found = assessor.day.renew(&limits[limit]) {
            let (count, calendar) = (limit.count, assessor.calendar)
            return limit.isBefore
                ? count.latest(before: limit.anchor, required: limit.required, on: calendar)
                : count.due(after: limit.anchor, required: limit.required, on: calendar)
        }
        latest = (limit, found)
        return assessor.day.recall(found)
    }

    private var latest: (limit: Limit, last: Remembered<Day>)?
}
