import Almanac
import Governance

/// Counts one partnership on many days, or what parties do by themselves, and judges only what can
/// have turned since the last.
///
/// Whatever is judged says until when it holds (`Today`): a part, of what a duty is asked in it,
/// and how each of those things stands. What was looked up on one day is kept for the next.
struct Sweep {
    private let trend: Trend
    /// The partnership; `nil` for what parties do by themselves.
    private let partnership: Partnership.Key?
    private let clerk: Clerk
    private let isWanted: (Finding, Assessor) -> Bool
    /// What binds under each adoption.
    private var bonds: [Adoption.Key: Remembered<Bond?>] = [:]

    init?(
        _ trend: Trend, _ partnership: Partnership.Key?,
        where isWanted: @escaping (Finding, Assessor) -> Bool = { _, _ in true }
    ) {
        guard let assessor = Assessor(through: trend.assessors) else { return nil }
        self.trend = trend
        self.partnership = partnership
        self.isWanted = isWanted
        clerk = Clerk(assessor)
    }

    mutating func run() -> [Trend.Count] {
        var stretches = stretches()
        var counts = Array(repeating: Trend.Count(), count: trend.days.count)
        for (place, day) in trend.days.enumerated() {
            clerk.assessor.day.move(to: day, at: place)
            for one in stretches.indices {
                if stretches[one].turn <= day.number { count(&stretches[one]) }
                counts[place].add(stretches[one].count)
            }
        }
        return counts
    }

    /// A part that is followed from day to day, with its duties.
    private struct Stretch {
        let bucket: Bucket
        let party: SubjectRef
        var asked: [Asked]
        var part: Remembered<Part?>?
        var count = Trend.Count()
        /// The number of the day on which anything of it can first be otherwise.
        var turn = Int.min

        init(_ items: [Agenda.Item], _ party: SubjectRef, _ bucket: Bucket) {
            self.bucket = bucket
            self.party = party
            asked = items.map { Asked(item: $0) }
        }
    }

    /// All parts of what is musts of whatever was adopted, as a whole and at every meeting.
    private func stretches() -> [Stretch] {
        guard let partnership else { return stretchesOfParties() }
        let meetings = trend.record.meetings(of: partnership.ref).map(\.key)
        return adoptions(in: partnership).flatMap { adoption -> [Stretch] in
            guard let terms = adoption.made.value, terms.isAdopted,
                let framework = trend.library[terms.file]
            else { return [] }
            func stretch(_ setting: Setting, _ meeting: Meeting.Key?) -> Stretch {
                Stretch(
                    framework.agenda[setting].filter { $0.duty.weight == .must }, terms.party,
                    Bucket(adoption: adoption.key, partnership: partnership, meeting: meeting))
            }
            return [stretch(.inPartnership, nil)] + meetings.map { stretch(.atMeeting, $0) }
        }.filter { !$0.asked.isEmpty }
    }

    /// What bodies promised by adopting frameworks, beyond partnerships.
    private func stretchesOfParties() -> [Stretch] {
        trend.record.adoptions.all.compactMap { adoption in
            guard let terms = adoption.made.value, terms.isAdopted, terms.party.kind == .body,
                let framework = trend.library[terms.file]
            else { return nil }
            return Stretch(
                framework.agenda[.byParty].filter { $0.duty.weight == .must }, terms.party,
                Bucket(adoption: adoption.key, partnership: nil, meeting: nil))
        }
    }

    /// The frameworks of the partnership and of every body that ever was in it, or thought of it.
    private func adoptions(in partnership: Partnership.Key) -> [Adoption] {
        let record = trend.record
        let parties =
            [partnership.ref]
            + record.involvements(in: partnership).compactMap { $0.between?.body.ref }
            + record.cases(of: partnership).compactMap { $0.opened.value?.body.ref }
        var seen: Set<SubjectRef> = []
        return parties.filter { seen.insert($0).inserted }.flatMap { record.adoptions(by: $0) }
    }

    /// Counts again how the duties of a part stand, as far as that can be otherwise by now.
    private mutating func count(_ stretch: inout Stretch) {
        let (assessor, today) = (clerk.assessor, clerk.assessor.day)
        let (before, party, bucket) = (stretch.part?.value, stretch.party, stretch.bucket)
        let found = today.renew(&stretch.part) { part(bucket, party) }
        (stretch.count, stretch.turn) = (Trend.Count(), found.turn)
        guard let part = found.value else { return }
        // Another part is bound otherwise: nothing that is known of the last holds in it.
        if part !== before { stretch.asked = stretch.asked.map { Asked(item: $0.item) } }
        let day = today.day.number
        for place in stretch.asked.indices {
            if stretch.asked[place].turn <= day {
                stretch.asked[place].count(in: part, by: assessor, isWanted)
            }
            stretch.count.add(stretch.asked[place].count)
            stretch.turn = min(stretch.turn, stretch.asked[place].turn)
        }
    }

    /// A part that stands by now, if it does.
    private mutating func part(_ bucket: Bucket, _ party: SubjectRef) -> Part? {
        if let partnership, !clerk.parties(of: partnership).contains(party) { return nil }
        let (clerk, partnership) = (clerk, partnership)
        let bond = clerk.assessor.day.recall(&bonds[bucket.adoption]) {
            clerk.charter(bucket.adoption).flatMap {
                clerk.assessor.bond($0, partnership, by: clerk)
            }
        }
        return bond.flatMap { clerk.assessor.part(bucket, $0, by: clerk) }
    }
}

/// A duty that is asked in one part on day after day, with what is known of how it stands.
private struct Asked {
    let item: Agenda.Item
    /// How it stands, and the number of the day on which that can first be otherwise.
    private(set) var count = Trend.Count()
    private(set) var turn = Int.min
    /// The same of each thing of which it is asked.
    private var things: [Name: Remembered<Trend.Count>] = [:]
    private var holding = Assessor.Holding.yes
    /// The number of the day on which of what it is asked can first be otherwise.
    private var listed = Int.min

    /// What tells one thing from another of which a duty is asked.
    private struct Name: Hashable {
        let subject: SubjectRef
        let detail: String?
        let mark: String?
    }

    init(item: Agenda.Item) {
        self.item = item
    }

    mutating func count(
        in part: Part, by assessor: Assessor, _ isWanted: (Finding, Assessor) -> Bool
    ) {
        let question = assessor.day.following { assessor.question(item, in: part) }
        count = Trend.Count()
        switch question.value {
        case .nothing: turn = question.turn
        case .whole:
            let found = assessor.day.following {
                judged(in: part, by: assessor).filter { isWanted($0, assessor) }
            }
            count.add(found.value)
            turn = min(question.turn, found.turn)
        case .each(let instances, let holding):
            forget(instances, holding, on: assessor.day.day.number)
            (listed, turn) = (question.turn, question.turn)
            count(instances, in: part, by: assessor, isWanted)
        }
    }

    /// Forgets what is no longer sure of the things, now that there may be others.
    private mutating func forget(
        _ instances: [Instance], _ holding: Assessor.Holding, on day: Int
    ) {
        if holding != self.holding { things = [:] }
        self.holding = holding
        if listed <= day, instances.contains(where: { !$0.thing.isLasting }) { things = [:] }
    }

    private mutating func count(
        _ instances: [Instance], in part: Part, by assessor: Assessor,
        _ isWanted: (Finding, Assessor) -> Bool
    ) {
        let today = assessor.day
        for instance in instances {
            let name = Name(
                subject: instance.subject, detail: instance.detail, mark: instance.mark)
            if let known = things[name], known.turn > today.day.number {
                count.add(known.value)
                turn = min(turn, known.turn)
                continue
            }
            let found = today.following {
                judged(instance, in: part, by: assessor) { isWanted($0, assessor) }
            }
            if instances.count > 1 { things[name] = found }
            count.add(found.value)
            turn = min(turn, found.turn)
        }
    }

    private func judged(in part: Part, by assessor: Assessor) -> [Finding] {
        var found: [Finding] = []
        assessor.add(findingsOf: item, in: part, to: &found)
        return found
    }

    private func judged(
        _ instance: Instance, in part: Part, by assessor: Assessor,
        where isWanted: (Finding) -> Bool
    ) -> Trend.Count {
        var count = Trend.Count()
        assessor.judge(item, instance, holding) { verdict in
            let finding = assessor.finding(item, part, instance, verdict)
            if isWanted(finding), finding.isCounted { count.add(finding.standing.name) }
        }
        return count
    }
}
