import Almanac
import Governance

/// What one entry can have changed of the findings.
enum Touched {
    case everything
    /// Parts, and the chapters that were written in: only what reads there is judged again.
    case parts([Bucket: Chapters])
}

extension Assessor {
    /// The parts that an entry can touch.
    ///
    /// What happens at a meeting touches that meeting and its partnership as a whole; what happens
    /// to a partnership touches all of it; a paper of a committee touches the partnerships whose
    /// approval was sought there; what happens to the place, to a body or to another entry touches
    /// everything.
    func touched(by entry: Entry) -> Touched {
        var reach = Reach()
        for happening in entry.happenings {
            switch happening.effect {
            case .everything: return .everything
            case .nothing: continue
            case .about(let chapters):
                reach.chapters.formUnion(chapters)
                reach.isOfMeeting = false
            case .atMeeting(let chapters): reach.chapters.formUnion(chapters)
            case .within(let chapters):
                reach.chapters.formUnion(chapters)
                reach.isWhole = true
                if case .meetings = happening { continue }
                reach.isOfMeeting = false
            }
            note(happening, in: &reach)
        }
        guard !reach.chapters.isEmpty else { return .parts([:]) }
        for ref in entry.mentions where reach.follows(ref) { extend(&reach, to: ref) }
        cite(&reach)
        inherit(&reach)
        rest(&reach, on: entry)
        return .parts(parts(within: reach))
    }

    /// What reaches further than the subjects named.
    private func note(_ happening: Happening, in reach: inout Reach) {
        switch happening {
        case .meetings(.called(let told)): reach.called.insert(told.meeting)
        case .involvements(.involvementRecorded(let told)): reach.joined.insert(told.body)
        case .involvements(.involvementEnded(let told)):
            let body = record.involvements[told.involvement]?.between?.body
            reach.joined.formUnion([body].compactMap { $0 })
        case .partnerships(.ended(let told)):
            let bodies = record.involvements(in: told.partnership).compactMap(\.between?.body)
            reach.joined.formUnion(bodies)
            reach.rivals.insert(told.partnership)
        case .partnerships(.started(let told)): reach.rivals.insert(told.partnership)
        default: break
        }
    }

    /// How far an entry reaches.
    private struct Reach {
        /// The chapters in which it is written.
        var chapters: Chapters = []
        /// Whether all that happened, happened at meetings.
        var isOfMeeting = true
        /// Whether anything in the partnerships named may have changed.
        var isWhole = false
        var meetings: Set<Meeting.Key> = []
        /// Partnerships of which something as a whole may have changed.
        var partnerships: Set<Partnership.Key> = []
        /// Partnerships of which anything may have changed.
        var whole: Set<Partnership.Key> = []
        var parties: Set<SubjectRef> = []
        /// Parties one of whose frameworks was adopted, dropped or rated.
        var bound: Set<SubjectRef> = []
        /// Bodies of which one partnership more or less may overlap with anything else of theirs.
        var joined: Set<Body.Key> = []
        /// Partnerships of which there is one more or less: any other may be like them.
        var rivals: Set<Partnership.Key> = []
        /// Bodies at one of whose meetings something happened.
        var conveners: Set<SubjectRef> = []
        /// Meetings that were called: the one before each has another next.
        var called: Set<Meeting.Key> = []

        /// What happens at a meeting is kept with the meeting, whatever else it names.
        func follows(_ ref: SubjectRef) -> Bool {
            switch ref.kind {
            case .source, .person: false
            case .meeting, .item, .paper: true
            default: !isOfMeeting
            }
        }
    }

    private func extend(_ reach: inout Reach, to ref: SubjectRef) {
        let upper = record.covering(ref)
        let isOfMeeting = upper.contains { $0.kind == .meeting }
        if ref.kind == .adoption, reach.isWhole { reach.bound.formUnion(record.above(ref)) }
        for above in upper {
            reach.parties.insert(above)
            switch above.kind {
            case .meeting: Meeting.Key(above.key).map { _ = reach.meetings.insert($0) }
            case .body where isOfMeeting: reach.conveners.insert(above)
            case .partnership:
                guard let key = Partnership.Key(above.key) else { continue }
                reach.partnerships.insert(key)
                if reach.isWhole { reach.whole.insert(key) }
            default: break
            }
        }
    }

    /// Reaches the partnerships whose approval was sought by a report to such a committee.
    private func cite(_ reach: inout Reach) {
        for convener in reach.conveners {
            for approval in record.approvals(reportedTo: convener) {
                guard let sought = approval.sought.value,
                    let between = record.involvements[sought.by]?.between
                else { continue }
                reach.partnerships.insert(between.partnership)
            }
        }
    }

    /// Reaches the partnerships that took over promises which something happened to.
    private func inherit(_ reach: inout Reach) {
        guard reach.chapters.contains(.promises) else { return }
        let heirs = record.partnerships.filter { partnership in
            partnership.started.value?.predecessors.contains { reach.partnerships.contains($0) }
                ?? false
        }
        reach.partnerships.formUnion(heirs.map(\.key))
    }

    /// Reaches the partnerships for which somebody gave as a ground that a risk falls, which may be
    /// one of another partnership.
    private func rest(_ reach: inout Reach, on entry: Entry) {
        guard reach.chapters.contains(.risks) else { return }
        let risks = Set(entry.mentions.filter { $0.kind == .risk })
        let resting = record.cases.filter { one in
            one.grounds.facts.contains { $0.value.risk.map { risks.contains($0.ref) } ?? false }
        }
        reach.partnerships.formUnion(resting.compactMap { $0.opened.value?.partnership })
    }

    private func parts(within reach: Reach) -> [Bucket: Chapters] {
        let clerk = Clerk(self)
        var found: [Bucket: Chapters] = [:]
        for party in reach.parties where party.kind == .body {
            for adoption in record.adoptions(by: party) {
                let bucket = Bucket(adoption: adoption.key, partnership: nil, meeting: nil)
                found[bucket, default: []].formUnion(reach.chapters)
            }
        }
        for partnership in reach.partnerships {
            let meetings = meetings(of: partnership, within: reach, clerk)
            for adoption in adoptions(in: partnership) {
                guard let framework = adoption.made.value.flatMap({ library[$0.file] }) else {
                    continue
                }
                let bucket = Bucket(adoption: adoption.key, partnership: partnership, meeting: nil)
                found[bucket, default: []].formUnion(reach.chapters)
                guard framework.reads(.atMeeting, any: reach.chapters) else { continue }
                for (meeting, chapters) in meetings {
                    let bucket = Bucket(
                        adoption: adoption.key, partnership: partnership, meeting: meeting)
                    found[bucket, default: []].formUnion(chapters)
                }
            }
        }
        addOverlaps(of: reach.joined, to: &found)
        addRivals(of: reach.rivals, to: &found)
        for adoption in reach.bound.flatMap({ record.adoptions(by: $0) }) {
            for bucket in buckets(of: adoption, clerk) {
                found[bucket, default: []].formUnion(reach.chapters)
            }
        }
        return found
    }

    /// The meetings of a partnership that are reached, and what was written of each.
    private func meetings(
        of partnership: Partnership.Key, within reach: Reach, _ clerk: Clerk
    ) -> [(Meeting.Key, Chapters)] {
        let before = meetingsBefore(reach.called, in: partnership, clerk)
        guard let before, !reach.whole.contains(partnership) else {
            return clerk.file(of: partnership).called.map { ($0.key, reach.chapters) }
        }
        return before.map { ($0, [.order]) }
            + reach.meetings.filter { record.meetings[$0]?.convener == partnership.ref }
            .map { ($0, reach.chapters) }
    }

    /// Adds everything in which a body is involved, because it may overlap.
    private func addOverlaps(of bodies: Set<Body.Key>, to found: inout [Bucket: Chapters]) {
        for body in bodies {
            for adoption in record.adoptions(by: body.ref) {
                for partnership in partnerships(of: body.ref) {
                    let bucket = Bucket(
                        adoption: adoption.key, partnership: partnership, meeting: nil)
                    found[bucket, default: []].formUnion([.involvements])
                }
            }
        }
    }

    /// Adds every partnership that may be like one that began or was wound up.
    private func addRivals(
        of partnerships: Set<Partnership.Key>, to found: inout [Bucket: Chapters]
    ) {
        let changed = partnerships.compactMap { record.partnerships[$0] }
        for rival in changed.flatMap({ rivals(of: $0) }) {
            for adoption in adoptions(in: rival.value.key) {
                let bucket = Bucket(
                    adoption: adoption.key, partnership: rival.value.key, meeting: nil)
                found[bucket, default: []].formUnion([.involvements])
            }
        }
    }

    /// The adoptions that bind a partnership, or a body in it.
    private func adoptions(in partnership: Partnership.Key) -> [Adoption] {
        parties(of: partnership).flatMap { record.adoptions(by: $0) }
    }

    /// The meetings of a partnership whose next is one that was called; `nil` when one of those is
    /// the first, or its place in the order is not sure, and so anything may have changed.
    private func meetingsBefore(
        _ called: Set<Meeting.Key>, in partnership: Partnership.Key, _ clerk: Clerk
    ) -> Set<Meeting.Key>? {
        var found: Set<Meeting.Key> = []
        for key in called {
            guard let meeting = record.meetings[key], meeting.convener == partnership.ref else {
                continue
            }
            guard let day = meeting.day(on: day)?.exact else { return nil }
            let ordered = clerk.file(of: partnership).ordered
            var last: Day?
            for other in ordered where other.key != key {
                guard let its = other.when?.exact else { return nil }
                if its < day { last = max(last ?? its, its) }
            }
            guard let last else { return nil }
            found.formUnion(ordered.filter { $0.when?.exact == last }.map(\.key))
        }
        return found
    }
}
