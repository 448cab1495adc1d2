public import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// One meeting: when and where, how to attend, its papers, who came and what came of it.
public struct MeetingPage: Page {
    let outlook: Outlook
    let meeting: Meeting

    /// Opens a meeting; `nil` where there is none under the key, or none yet by the day asked.
    public init?(_ outlook: Outlook, _ key: Meeting.Key) {
        guard let meeting = outlook.record.meetings[key], outlook.assessor.stands(meeting.called)
        else { return nil }
        self.outlook = outlook
        self.meeting = meeting
    }

    private var convener: String {
        meeting.convener.map { outlook.assessor.title(of: $0) } ?? "Meeting"
    }

    var when: When { meeting.day(on: outlook.day) ?? .unknown }

    public var title: String { "\(convener), \(when.inWords)" }

    public var above: [Crumb] {
        var crumbs = [outlook.top]
        if let convener = meeting.convener, let link = outlook.link(to: convener) {
            crumbs.append(Crumb(self.convener, link))
        }
        return crumbs
    }

    public var others: [Representation] { [.ics] }

    public var content: HTML {
        """
        <h1>\(convener)<span class="sub">\(when.exact?.inFull ?? when.inWords)</span></h1>
        \(state)\(facts)\(MeetingStrip(meeting: meeting, outlook: outlook, findings: findings))\
        \(Section("Agenda and papers", "papers", papers))\
        \(Section("What it \(verb)", "decisions", decisions))\
        \(Section("Who came", "attendance", attendance))\
        \(Section("What was undertaken about it", "promises", promised))
        """
    }

    private var state: HTML? {
        guard let cancelled = meeting.cancelled.fact(on: outlook.day) else { return nil }
        return "<p class=\"notice\">This meeting was cancelled: \(cancelled.happened).</p>\n"
    }

    private var facts: HTML {
        let assessor = outlook.assessor
        let called = meeting.called.value
        var facts = FactList()
        facts.add("When", "\(when)\(called?.starts.map { ", \($0)" } ?? "")")
        if let moved = meeting.moved.facts(by: outlook.day).last, let first = called?.day {
            facts.add("Moved", "from \(first), said \(moved.happened)")
        }
        facts.add("Where", text: assessor.publicWords(called?.venue) ?? "not on record")
        facts.add("How to attend", attend)
        if let held = meeting.held.facts(by: outlook.day).last {
            let openness = held.value.openness?.inWords ?? "whether in public is not recorded"
            facts.add("Held", text: openness.capitalised)
            facts.add("Why not in public", text: assessor.publicWords(held.value.reason))
        }
        facts.add("Minutes", minutes)
        facts.add("For your calendar", calendar)
        return facts.html
    }

    private var calendar: HTML {
        let link = outlook.link(.meeting(meeting.key), as: .ics)
        return "<a href=\"\(link)\">Add this meeting (iCalendar)</a>"
    }

    private var attend: HTML {
        guard let told = meeting.publicised.facts(by: outlook.day).last else {
            return "no notice to the public is on record"
        }
        let address = outlook.assessor.publicWords(told.value.address)
        let notice: HTML = address.map { .elsewhere($0, $0) } ?? "the notice"
        switch told.value.saysHowToAttend {
        case true?: return "\(notice) says how"
        case false?: return "\(notice) does not say how"
        case nil: return "see \(notice)"
        }
    }

    /// Whether whoever meets decides, rather than agreeing what others then decide.
    var decides: Bool {
        guard let convener = meeting.convener, convener.kind == .partnership else { return true }
        let regime = Partnership.Key(convener.key)
            .flatMap { outlook.record.partnerships[$0]?.started.value?.regime }
        return regime.map { $0 != .informal } ?? false
    }

    private var verb: String { decides ? "decided" : "agreed" }

    private var decisions: HTML {
        let all = outlook.record.decisions(at: meeting.key)
            .filter { outlook.assessor.stands($0.taken) }
        guard !all.isEmpty else { return "<p>Nothing is on record.</p>\n" }
        let items = all.map { DecisionItem(decision: $0, outlook: outlook, verb: verb).html }
        return "<ul class=\"findings\">\n\(items)</ul>\n"
    }

    private var attendance: HTML {
        let facts = meeting.attendance.facts(by: outlook.day)
        guard !facts.isEmpty else { return "<p>Who came is not on record.</p>\n" }
        var table = TableView(
            "Who came, and on whose behalf", [.init("Who"), .init("Of"), .init("As")])
        for fact in facts { table.add(line(of: fact.value)) }
        return table.html
    }

    private func line(of one: AttendanceRecorded) -> [HTML] {
        let assessor = outlook.assessor
        let person = one.person.flatMap { outlook.link(person: $0) }
        let body =
            one.body ?? one.seat.flatMap { outlook.record.seats[$0]?.body(on: outlook.day) }
        let others = one.onBehalfOf.map { assessor.title(of: $0.ref) }.joined(separator: ", ")
        let behalf = others.isEmpty ? "" : ", for \(others)"
        return [
            .link(assessor.somebody(one.person, one.rank)?.capitalised ?? "Somebody", person),
            "\(body.map { outlook.named($0.ref) })\(behalf)",
            "\(one.capacity == .holder ? "member" : one.capacity.inWords)",
        ]
    }

    /// Whatever any framework asks about it, that applies.
    private var findings: [Finding] {
        let subjects = Set(outlook.record.subjects(under: meeting.ref))
        let partnership = meeting.convener.flatMap {
            $0.kind == .partnership ? Partnership.Key($0.key) : nil
        }
        let all =
            partnership.map { outlook.standings.findings(in: $0) } ?? outlook.standings.ofParties
        return all.filter {
            subjects.contains($0.key.subject) && $0.standing.name != .notApplicable
        }
    }

    private var promised: HTML {
        let own = findings
        guard !own.isEmpty else { return "<p>Nothing was undertaken about it.</p>\n" }
        let ranked = own.ranked
        let open = ranked.filter { !$0.isSettled }
        let settled = ranked.filter(\.isSettled)
        let first: HTML =
            open.isEmpty
            ? "<p>Nothing about it is late, missed, due or not known.</p>\n"
            : FindingList(open, of: outlook).html
        guard !settled.isEmpty else { return first }
        let list = FindingList(settled, of: outlook)
        return """
            \(first)<details><summary>\(settled.count.grouped) more that \
            \(settled.count == 1 ? "was" : "were") kept or has a reason, or binds nobody</summary>
            \(list)</details>

            """
    }
}

extension Finding {
    /// Whether nobody has to do anything about it: it was kept, or it binds nobody.
    fileprivate var isSettled: Bool {
        !isPromised || standing.name == .kept || standing.name == .excused
    }
}
