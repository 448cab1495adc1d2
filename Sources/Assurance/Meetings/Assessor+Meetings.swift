import Almanac
import Governance

extension Assessor {
    func meeting(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let meeting = instance.meeting else { return acrossMeetings(evidence, of: instance) }
        switch evidence {
        case .itemLevel:
            guard case .item(let item, _) = instance.thing, let made = item.value.made.last,
                let level = made.value.level
            else { return EvidenceReading() }
            return EvidenceReading(facts: [
                .init(when: made.happened, entry: made.entry, word: level.rawValue)
            ])
        case .briefing:
            return EvidenceReading(facts: briefings(at: meeting, instance, opposition: false))
        case .oppositionBriefing:
            return EvidenceReading(facts: oppositionBriefings(at: meeting, instance))
        default:
            var reading = EvidenceReading(facts: facts(evidence, at: meeting))
            reading.lookedInVain = lacking(evidence, at: meeting)
            return reading
        }
    }

    /// What the word that a meeting was held says by not saying it: a private one was not public.
    private func lacking(
        _ evidence: Evidence, at meeting: Sitting
    ) -> (on: When, entry: EntryNumber)? {
        guard evidence == .heldInPublic || evidence == .reason, let held = meeting.held,
            let openness = held.value.openness
        else { return nil }
        switch evidence {
        case .heldInPublic where openness != .inPublic: return (held.happened, held.entry)
        case .reason where openness != .inPublic && held.value.reason == nil:
            return (held.happened, held.entry)
        default: return nil
        }
    }

    private func facts(_ evidence: Evidence, at sitting: Sitting) -> [EvidenceReading.Dated] {
        sitting.facts(evidence) { found(evidence, at: sitting) }
    }

    private func found(_ evidence: Evidence, at sitting: Sitting) -> [EvidenceReading.Dated] {
        switch evidence {
        case .called: dated(sitting.meeting.called.facts)
        case .publicised:
            published(sitting.meeting.publicised, at: sitting, minute: \.at) { _ in true }
        case .howToAttend:
            published(sitting.meeting.publicised, at: sitting, minute: \.at) {
                $0.saysHowToAttend == true
            }
        case .held: dated(sitting.meeting.held.facts)
        case .heldInPublic: dated(sitting.meeting.held.facts) { $0.openness == .inPublic }
        case .reason:
            sitting.meeting.held.facts(by: day).filter { $0.value.reason != nil }.map {
                .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
            }
        case .minutes: published(sitting.meeting.minutes, at: sitting, minute: \.at) { _ in true }
        case .confirmedMinutes:
            published(sitting.meeting.minutes, at: sitting, minute: \.at) { $0.stage == .confirmed }
        case .summary:
            sitting.papers.flatMap { paper in
                dated(paper.value.made.facts) { $0.sort == .summary }
            }
        case .attendance: dated(sitting.meeting.attendance.facts) { $0.capacity != .apologies }
        case .absence: dated(sitting.meeting.attendance.facts) { $0.capacity == .apologies }
        default: []
        }
    }

    /// What was published of a meeting, each as of the day as which it counts; not yet what counts
    /// only from the next day.
    private func published<Value>(
        _ timeline: Timeline<Value>, at sitting: Sitting, minute: (Value) -> ClockTime?,
        where holds: (Value) -> Bool
    ) -> [EvidenceReading.Dated] {
        let facts = timeline.facts(by: day)
        return facts.indices.compactMap { place in
            guard holds(facts[place].value) else { return nil }
            let minute = minute(facts[place].value)
            let when = counted(facts[place].happened, minute, sitting.convener)
            guard when.isOnOrBefore(day) != .no else { return nil }
            return .init(when: when, entry: facts[place].entry)
        }
    }

    private func briefings(
        at sitting: Sitting, _ instance: Instance, opposition: Bool
    ) -> [EvidenceReading.Dated] {
        let involvement = instance.bond.involvement?.value.key
        return dated(sitting.meeting.briefings.facts) {
            $0.involvement == involvement && ($0.to == .oppositionSpokesperson) == opposition
        }
    }

    /// The briefings of the opposition, if every group in it that has a spokesperson has one; one
    /// that names no group went to all of them.
    private func oppositionBriefings(
        at sitting: Sitting, _ instance: Instance
    ) -> [EvidenceReading.Dated] {
        let involvement = instance.bond.involvement
        let last = sitting.when?.latest.map { day.orEarlier($0) } ?? day.itself
        if let offices = involvement?.value.offices { day.note(offices) }
        var speaks: [Word: Bool] = [:]
        let offices = involvement?.value.offices.facts(by: last) ?? []
        // By their places, because a fact taken out is copied whole.
        for place in offices.indices where offices[place].value.office == .oppositionSpokesperson {
            if let group = offices[place].value.post.group {
                speaks[group] = offices[place].value.filled != nil
            }
        }
        let groups = speaks.filter(\.value).keys.sorted()
        let sent = briefings(at: sitting, instance, opposition: true)
        guard !groups.isEmpty else { return sent }
        let firsts = groups.map { group -> EvidenceReading.Dated? in
            let own = sitting.meeting.briefings.facts.filter {
                $0.value.group == nil || $0.value.group == group
            }
            let entries = Set(own.map(\.entry))
            return sent.filter { entries.contains($0.entry) }
                .min { When.order($0.when, $1.when) }
        }
        guard firsts.allSatisfy({ $0 != nil }) else { return [] }
        return [firsts.compactMap { $0 }.max { When.order($0.when, $1.when) }].compactMap { $0 }
    }

    /// Evidence of all meetings of a partnership, for a limit or a period.
    private func acrossMeetings(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        guard let file = instance.bond.file else { return EvidenceReading() }
        switch (evidence, instance.thing) {
        case (.held, _):
            return EvidenceReading(
                facts: file.held.compactMap { sitting in
                    guard let when = sitting.when, let held = sitting.held else { return nil }
                    return .init(when: when, entry: held.entry)
                })
        case (.attendance, .seat(let seat)), (.absence, .seat(let seat)):
            return EvidenceReading(
                facts: attendance(of: seat.value, instance).map {
                    let counts = $0.isPresent == (evidence == .attendance)
                    return .init(when: $0.when, entry: $0.entry, number: counts ? 1 : 0)
                })
        default:
            var reading = EvidenceReading(facts: file.held.flatMap { facts(evidence, at: $0) })
            reading.facts.putInOrder()
            return reading
        }
    }

    /// Whether anybody came for a seat, at every meeting of which the record says so: by a line
    /// for it, or, where attendance is kept here, by there being lines for others and none for it.
    private func attendance(of seat: Seat, _ instance: Instance) -> [Bond.Came] {
        let bond = instance.bond
        return day.recall(&bond.attendance[seat.key]) { came(for: seat, instance) }
    }

    private func came(for seat: Seat, _ instance: Instance) -> [Bond.Came] {
        let bond = instance.bond
        let body = seat.made.value?.body
        let kept = keptSince(.attendance, for: instance)
        return (bond.file?.held ?? []).compactMap { sitting -> Bond.Came? in
            guard let when = sitting.when else { return nil }
            var sorry: EntryNumber?
            let lines = sitting.attendance
            // By their places, because a line taken out is copied whole.
            for place in lines.indices.reversed()
            where lines[place].value.isAbout(seat.key, of: body) {
                let entry = lines[place].entry
                if lines[place].value.capacity != .apologies {
                    return Bond.Came(when: when, entry: entry, true)
                }
                sorry = sorry ?? entry
            }
            if let sorry { return Bond.Came(when: when, entry: sorry, false) }
            guard let kept, when.isOnOrAfter(kept) == .yes, let last = lines.last?.entry
            else { return nil }
            return Bond.Came(when: when, entry: last, false)
        }
    }
}
