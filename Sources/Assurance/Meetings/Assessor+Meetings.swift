import Almanac
import Governance

extension Assessor {
    func meeting(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let meeting = instance.meeting else { return acrossMeetings(evidence, of: instance) }
        switch evidence {
        case .itemLevel:
            guard case .item(let item, _) = instance.thing, let made = item.made.last,
                let level = made.value.level
            else { return EvidenceReading() }
            return EvidenceReading(facts: [
                .init(when: made.happened, entry: made.entry, word: level.rawValue)
            ])
        case .briefing:
            return EvidenceReading(facts: briefings(at: meeting, instance, opposition: false))
        case .oppositionBriefing:
            return EvidenceReading(facts: briefings(at: meeting, instance, opposition: true))
        default:
            var reading = EvidenceReading(facts: facts(evidence, at: meeting))
            reading.lookedInVain = lacking(evidence, at: meeting)
            return reading
        }
    }

    /// What the word that a meeting was held says by not saying it: a private one was not public.
    private func lacking(
        _ evidence: Evidence, at meeting: Meeting
    ) -> (on: When, entry: EntryNumber)? {
        guard let held = meeting.held.facts(by: day).last, let openness = held.value.openness
        else { return nil }
        switch evidence {
        case .heldInPublic where openness != .inPublic: return (held.happened, held.entry)
        case .reason where openness != .inPublic && held.value.reason == nil:
            return (held.happened, held.entry)
        default: return nil
        }
    }

    private func facts(_ evidence: Evidence, at meeting: Meeting) -> [EvidenceReading.Dated] {
        switch evidence {
        case .called: dated(meeting.called.facts)
        case .publicised: dated(meeting.publicised.facts)
        case .howToAttend:
            dated(meeting.publicised.facts.filter { $0.value.saysHowToAttend == true })
        case .held: dated(meeting.held.facts)
        case .heldInPublic: dated(meeting.held.facts.filter { $0.value.openness == .inPublic })
        case .reason:
            meeting.held.facts(by: day).filter { $0.value.reason != nil }.map {
                .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
            }
        case .minutes: dated(meeting.minutes.facts)
        case .confirmedMinutes: dated(meeting.minutes.facts.filter { $0.value.stage == .confirmed })
        case .summary:
            record.papers(of: meeting.key).flatMap { paper in
                dated(paper.made.facts.filter { $0.value.sort == .summary })
            }
        case .attendance: dated(meeting.attendance.facts.filter { $0.value.capacity != .apologies })
        case .absence: dated(meeting.attendance.facts.filter { $0.value.capacity == .apologies })
        default: []
        }
    }

    private func briefings(
        at meeting: Meeting, _ instance: Instance, opposition: Bool
    ) -> [EvidenceReading.Dated] {
        let involvement = instance.bond.involvement?.key
        return dated(
            meeting.briefings.facts.filter {
                $0.value.involvement == involvement
                    && ($0.value.to == .oppositionSpokesperson) == opposition
            })
    }

    /// Evidence of all meetings of a partnership, for a limit or a period.
    private func acrossMeetings(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let partnership = instance.bond.partnership else { return EvidenceReading() }
        var reading = EvidenceReading()
        for meeting in record.meetings(of: partnership.ref) where !meeting.isCancelled(on: day) {
            guard let when = meeting.day(on: day), when.isOnOrBefore(day) != .no,
                let held = meeting.held.facts(by: day).last
            else { continue }
            switch (evidence, instance.thing) {
            case (.held, _):
                reading.facts.append(.init(when: when, entry: held.entry))
            case (.attendance, .seat(let seat)), (.absence, .seat(let seat)):
                guard let came = attendance(of: seat, at: meeting, when, instance) else { continue }
                let number = (evidence == .absence) != came.isPresent ? 1 : 0
                reading.facts.append(.init(when: when, entry: came.entry, number: number))
            default:
                for fact in facts(evidence, at: meeting) { reading.facts.append(fact) }
            }
        }
        reading.facts.sort { When.order($0.when, $1.when) }
        return reading
    }

    /// Whether anybody came for a seat, if the record says so: by a line for it, or, where
    /// attendance is kept here, by there being lines for others and none for it.
    private func attendance(
        of seat: Seat, at meeting: Meeting, _ when: When, _ instance: Instance
    ) -> (isPresent: Bool, entry: EntryNumber)? {
        let body = seat.made.value?.body
        let facts = meeting.attendance.facts(by: day)
        let own = facts.filter { fact in
            if let named = fact.value.seat { return named == seat.key }
            guard let body else { return false }
            return fact.value.onBehalfOf.contains(body)
                || (fact.value.onBehalfOf.isEmpty && fact.value.body == body)
        }
        if let came = own.last(where: { $0.value.capacity != .apologies }) {
            return (true, came.entry)
        }
        if let sorry = own.last { return (false, sorry.entry) }
        let isKept = keptSince(.attendance, for: instance).map { when.isOnOrAfter($0) == .yes }
        guard isKept == true, let last = facts.last else { return nil }
        return (false, last.entry)
    }
}
