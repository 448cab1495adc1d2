import Almanac
import Assurance
import Governance

extension YearReport {
    mutating func writePurpose() {
        heading("What it is for")
        if let started = partnership.started.last {
            let described = partnership.described.fact(on: day)
            let proof = [started.entry] + [described?.entry].compactMap { $0 }
            let kind = partnership.kind(on: day)?.inWords
            item("It began: \(started.happened.inWords)", [started.entry])
            if let kind { item("Its kind: \(kind)", proof) }
            let themes = partnership.themes(on: day).map(\.inWords)
            if themes.isEmpty {
                gap("what it is about: no theme is named")
            } else {
                item("What it is about: \(themes.joined(separator: ", "))", proof)
            }
            if let area = partnership.area(on: day) {
                item("The area it serves: \(area.inWords)", proof)
            } else {
                gap("the area it serves")
            }
        }
        if let ended = partnership.ended.fact(on: day) {
            item("It was wound up: \(ended.happened.inWords)", [ended.entry])
        }
        writePapers()
    }

    /// Its governing documents, as far as any are on record.
    private mutating func writePapers() {
        let arrangements = partnership.arrangements.facts(by: day)
        for sort in Arrangement.allCases {
            guard let fact = arrangements.last(where: { $0.value.arrangement == sort }) else {
                if sort == .termsOfReference { gap("its terms of reference") }
                continue
            }
            let review = fact.value.reviewBy.map { ", to be reviewed by \($0.inWords)" } ?? ""
            item(
                "\(sort.inWords.capitalised): \(fact.happened.inWords)\(review)",
                [fact.entry])
        }
    }

    mutating func writeSeats() {
        heading("Who sits on it, and who left")
        let seats = record.seats(at: partnership.key).filter { assessor.stands($0.made) }
        let standing = seats.filter { !$0.hasEnded(on: day) }
        if standing.isEmpty {
            gap("who sits on it")
        } else {
            item(counted(standing.count, "seat"), standing.compactMap { $0.made.last?.entry })
        }
        for seat in standing { write(seat) }
        for seat in seats { writeLeavers(of: seat) }
        for involvement in record.involvements(in: partnership.key) {
            for fact in involvement.ended.facts where isInYear(fact.happened) {
                guard let body = involvement.between?.body else { continue }
                let how = fact.value.withdrew == true ? "withdrew" : "left"
                item(
                    "\(title(body.ref)) \(how), \(fact.happened.inWords):"
                        + " \(text(fact.value.reason))", [fact.entry])
            }
        }
    }

    private mutating func write(_ seat: Seat) {
        let whose = title(seat.ref).replacing(" at " + partnership.name(on: day), with: "")
        guard let fact = seat.holding.fact(on: day) else {
            return gap("who sits in \(whose) (\(seat.key))")
        }
        guard case .filled(let filled) = fact.value else {
            return item("\(whose.capitalised): vacant, \(fact.happened.inWords)", [fact.entry])
        }
        let who = assessor.somebody(filled.person, filled.rank) ?? "somebody not named"
        item("\(whose.capitalised): \(who)", [fact.entry])
    }

    /// Those who no longer sat in a seat once somebody else did, or nobody, in the year.
    private mutating func writeLeavers(of seat: Seat) {
        let holdings = seat.holding.facts
        for (place, fact) in holdings.enumerated().dropFirst() where isInYear(fact.happened) {
            guard case .filled(let before) = holdings[place - 1].value,
                fact.happened.isOnOrBefore(day) == .yes
            else { continue }
            if case .filled(let now) = fact.value, now.person == before.person { continue }
            let who = assessor.somebody(before.person, before.rank) ?? "somebody not named"
            item(
                "Left \(title(seat.ref)): \(who), \(fact.happened.inWords)",
                [holdings[place - 1].entry, fact.entry])
        }
    }

    mutating func writeMeetings() {
        heading("Meetings")
        let meetings = record.meetings(of: partnership.ref).compactMap { meeting in
            meeting.day(on: day).map { (meeting: meeting, when: $0) }
        }
        .filter { isInYear($0.when) && assessor.stands($0.meeting.called) }
        .sorted { When.order($0.when, $1.when) }
        let held = meetings.filter { $0.meeting.held.fact(on: day) != nil }
        if meetings.isEmpty { return gap("any meeting in the year") }
        item(
            counted(held.count, "meeting") + " held",
            held.compactMap { $0.meeting.held.fact(on: day)?.entry })
        for (meeting, when) in meetings { write(meeting, when) }
    }

    private mutating func write(_ meeting: Meeting, _ when: When) {
        if let cancelled = meeting.cancelled.fact(on: day) {
            return item("\(when.inWords): cancelled", [cancelled.entry])
        }
        guard let held = meeting.held.fact(on: day) else {
            return gap("whether the meeting of \(when.inWords) was held")
        }
        let open = held.value.openness.map { ", \($0.inWords)" } ?? ""
        let lines = meeting.attendance.facts(by: day)
        if lines.isEmpty {
            item("\(when.inWords): held\(open)", [held.entry])
            gap("who came to the meeting of \(when.inWords)")
        } else {
            let sorry = lines.filter { $0.value.capacity == .apologies }
            let came = lines.filter { $0.value.capacity != .apologies }
            item("\(when.inWords): held\(open)", [held.entry])
            item("\(when.inWords): \(came.count) came", came.map(\.entry))
            if !sorry.isEmpty {
                item("\(when.inWords): \(sorry.count) sent apologies", sorry.map(\.entry))
            }
        }
        if meeting.minutes.facts(by: day).isEmpty { gap("minutes of \(when.inWords)") }
    }

    mutating func writeDecisions() {
        heading("Decisions, and whether they came back")
        let own = record.decisions(by: partnership.ref)
        let others = record.meetings(of: partnership.ref).flatMap { record.decisions(at: $0.key) }
        var seen: Set<Decision.Key> = []
        let decisions = (own + others).filter { decision in
            seen.insert(decision.key).inserted
                && decision.taken.last.map { isInYear($0.happened) } == true
        }
        if decisions.isEmpty { return gap("any decision in the year") }
        item(counted(decisions.count, "decision"), decisions.compactMap { $0.taken.last?.entry })
        for decision in decisions { write(decision) }
    }

    private mutating func write(_ decision: Decision) {
        guard let taken = decision.taken.last else { return }
        let money = taken.value.pence.map { ", committing \(pounds($0))" } ?? ""
        item(
            "‘\(text(taken.value.matter))’, \(taken.happened.inWords)\(money)", [taken.entry])
        let referrals = record.referrals.all.filter {
            $0.made.value?.decision == decision.key && assessor.stands($0.made)
        }
        for referral in referrals {
            guard let made = referral.made.last else { continue }
            let body = title(made.value.to.ref)
            guard let answer = referral.answered.fact(on: day) else {
                let due = made.value.due.map { ", due by \($0.inWords)" } ?? ""
                item("Brought to \(body), which has not answered\(due)", [made.entry])
                continue
            }
            item(
                "Brought to \(body): \(answer.value.outcome.inWords), \(answer.happened.inWords)",
                [made.entry, answer.entry])
        }
        let asked = Set(referrals.compactMap { $0.made.value?.to })
        for body in taken.value.concerns where !asked.contains(body) {
            gap("whether ‘\(text(taken.value.matter))’ was brought back to \(title(body.ref))")
        }
    }
}
