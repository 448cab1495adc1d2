import Almanac
public import Governance

/// What one entry can have changed of the findings.
public enum Touched: Sendable {
    case everything
    case buckets([Bucket])
}

extension Assessor {
    /// The parts that an entry can touch.
    ///
    /// What happens at a meeting touches that meeting and its partnership as a whole; a meeting
    /// called, moved or cancelled, and anything about a partnership, touches all of it; a paper of
    /// a committee touches the partnerships whose approval was sought there; what happens to the
    /// place, to a body, to a framework or to another entry touches everything.
    public func touched(by entry: Entry) -> Touched {
        var reach = Reach()
        for happening in entry.happenings {
            switch happening {
            case .bodies, .partnerships(.ended), .charters(.adopted), .charters(.heldUp),
                .charters(.dropped), .charters(.rated):
                return .everything
            case .places(.looked), .places(.answered), .places(.cited): break
            case .places: return .everything
            case .meetings(.called(let told)): reach.called.insert(told.meeting)
            case .meetings(.moved), .meetings(.cancelled): reach.changesOrder = true
            case .partnerships(.involvementRecorded(let told)): reach.joined.insert(told.body.ref)
            default: break
            }
        }
        let isOfMeeting = entry.happenings.allSatisfy {
            if case .meetings = $0 { return true }
            return false
        }
        for ref in entry.mentions where isReached(ref, isOfMeeting: isOfMeeting) {
            extend(&reach, to: ref)
        }
        cite(&reach)
        return .buckets(record.adoptions.all.flatMap { buckets(of: $0, within: reach) })
    }

    /// What happens at a meeting is kept with the meeting, whoever's seat or briefing it names.
    private func isReached(_ ref: SubjectRef, isOfMeeting: Bool) -> Bool {
        switch ref.kind {
        case .source, .person: false
        case .meeting, .item, .paper: true
        default: !isOfMeeting
        }
    }

    /// How far an entry reaches.
    private struct Reach {
        var meetings: Set<Meeting.Key> = []
        /// Partnerships of which something as a whole may have changed.
        var partnerships: Set<Partnership.Key> = []
        /// Partnerships of which anything may have changed.
        var whole: Set<Partnership.Key> = []
        var parties: Set<SubjectRef> = []
        /// Bodies that became involved somewhere, which may overlap with anything else of theirs.
        var joined: Set<SubjectRef> = []
        /// Bodies at one of whose meetings something happened.
        var conveners: Set<SubjectRef> = []
        /// Meetings that were called: the one before each has another next.
        var called: Set<Meeting.Key> = []
        /// Whether another meeting may have become the first or the next.
        var changesOrder = false
    }

    private func extend(_ reach: inout Reach, to ref: SubjectRef) {
        let upper = record.covering(ref)
        let isOfMeeting = upper.contains { $0.kind == .meeting }
        for above in upper {
            reach.parties.insert(above)
            switch above.kind {
            case .meeting: Meeting.Key(above.key).map { _ = reach.meetings.insert($0) }
            case .body where isOfMeeting: reach.conveners.insert(above)
            case .partnership:
                guard let key = Partnership.Key(above.key) else { continue }
                reach.partnerships.insert(key)
                if !isOfMeeting || reach.changesOrder { reach.whole.insert(key) }
            default: break
            }
        }
    }

    /// Reaches the partnerships whose approval was sought by a report to such a committee.
    private func cite(_ reach: inout Reach) {
        guard !reach.conveners.isEmpty else { return }
        for approval in record.approvals.all {
            guard let sought = approval.sought.value,
                let paper = sought.report.flatMap({ record.papers[$0]?.made.value }),
                let convener = record.meetings[paper.meeting]?.convener,
                reach.conveners.contains(convener),
                let between = record.involvements[sought.by]?.between
            else { continue }
            reach.partnerships.insert(between.partnership)
        }
    }

    private func buckets(of adoption: Adoption, within reach: Reach) -> [Bucket] {
        guard let terms = adoption.made.value else { return [] }
        var found: [Bucket] = []
        if terms.party.kind == .body, reach.parties.contains(terms.party) {
            found.append(Bucket(adoption: adoption.key, partnership: nil, meeting: nil))
        }
        for partnership in partnerships(of: terms.party) {
            let before = meetingsBefore(reach.called, in: partnership)
            guard let before, !reach.whole.contains(partnership) else {
                found += buckets(of: adoption.key, in: partnership)
                continue
            }
            let isTouched = reach.partnerships.contains(partnership)
            guard isTouched || reach.joined.contains(terms.party) else { continue }
            found.append(Bucket(adoption: adoption.key, partnership: partnership, meeting: nil))
            for meeting in reach.meetings.union(before)
            where record.meetings[meeting]?.convener == partnership.ref {
                found.append(
                    Bucket(adoption: adoption.key, partnership: partnership, meeting: meeting))
            }
        }
        return found
    }

    /// The meetings of a partnership whose next is one that was called; `nil` when one of those is
    /// the first, or its place in the order is not sure, and so anything may have changed.
    private func meetingsBefore(
        _ called: Set<Meeting.Key>, in partnership: Partnership.Key
    ) -> Set<Meeting.Key>? {
        var found: Set<Meeting.Key> = []
        for key in called {
            guard let meeting = record.meetings[key], meeting.convener == partnership.ref else {
                continue
            }
            let all = record.meetings(of: partnership.ref).filter {
                isCalled($0) && !$0.isCancelled(on: self.day)
            }
            guard let day = meeting.day(on: day)?.exact else { return nil }
            var last: Day?
            for other in all where other.key != key {
                guard let its = other.day(on: self.day) else { continue }
                guard let its = its.exact else { return nil }
                if its < day { last = max(last ?? its, its) }
            }
            guard let last else { return nil }
            let previous = all.filter { $0.day(on: self.day)?.exact == last }
            found.formUnion(previous.map(\.key))
        }
        return found
    }
}
