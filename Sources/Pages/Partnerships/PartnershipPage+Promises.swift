import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// Every duty about it: what is undertaken apart from what is held up beside it.
    var promises: HTML {
        let ranked = findings.ranked.filter { $0.standing.name != .notApplicable }
        let promised = ranked.filter { $0.isPromised }
        let red = promised.filter(\.isRed)
        let open = promised.filter { $0.standing.name == .due || $0.standing.name == .unknown }
        let settled = promised.filter { $0.standing.name == .kept || $0.standing.name == .excused }
        let past = ranked.filter { !$0.counts }
        let apart = ranked.filter { !$0.isPromised && $0.counts }
        let groups = [
            Group(heading: "Late or missed", name: "red", findings: red),
            Group(heading: "Due or not known", name: "open", findings: open),
            Group(heading: "Kept, or late with a reason", name: "kept", findings: settled),
            Group(
                heading: "Held up beside it: yardsticks, hopes and questions", name: "apart",
                findings: apart),
            Group(heading: "History, no longer counted", name: "past", findings: past),
        ]
        let count = groups.reduce(0) { $0 + $1.findings.count }
        let pages = pages(of: count, .promises)
        var before = 0
        let sections = groups.map { group -> HTML? in
            defer { before += group.findings.count }
            return section(group, after: before, pages)
        }
        return "\(sections.compactMap { $0 })\(pages)\(downloads)"
    }

    /// Findings that stand alike.
    private struct Group {
        let heading: String
        let name: String
        let findings: [Finding]
    }

    /// A long list of this partnership by pages.
    private func pages(of count: Int, _ part: Address.Part) -> Pagination {
        let page = Address.Page.partnership(partnership.key, part)
        return Pagination(of: count, length: 100, at: outlook.link(page, asking: query))
    }

    /// What of a group stands on the page shown.
    private func section(_ group: Group, after before: Int, _ pages: Pagination) -> HTML? {
        let all = before..<before + group.findings.count
        let shown = pages.places.clamped(to: all)
        guard !shown.isEmpty else { return nil }
        let findings = group.findings.dropFirst(shown.lowerBound - before).prefix(shown.count)
        let continued = shown.lowerBound > before ? ", continued" : ""
        return Section(
            "\(group.heading) (\(group.findings.count.grouped))\(continued)", group.name,
            FindingList(findings, of: outlook).html
        ).html
    }

    private var downloads: HTML {
        let page = Address.Page.partnership(partnership.key, .promises)
        return """
            <p>All of them \(OtherForms(of: page, in: outlook)).</p>

            """
    }

    /// Everything that happened to it, the latest first.
    var history: HTML {
        let timeline = outlook.assessor.timeline(of: partnership.key)
        let pages = pages(of: timeline.count, .history)
        let items = timeline.latest(pages.places).map { row -> HTML in
            let source: HTML? = row.source.map { "; on the word of ‘\($0)’" }
            return """
                <li><span class="when">\(row.happened)</span> \
                \(HTML.link(row.says, outlook.link(to: row.subject)))
                <span class="hint"><a href="\(outlook.link(.entry(row.entry)))">entry \
                \(row.entry.number)</a>\(source)</span></li>

                """
        }
        let page = Address.Page.partnership(partnership.key, .history)
        let complaints: HTML? =
            timeline.isWithoutComplaints
            ? "<p>Complaints are left out, because there are fewer than five.</p>\n" : nil
        return """
            <p>\(counted(timeline.count, "thing")) happened to it, the latest first. All of it \
            \(OtherForms(of: page, in: outlook)).</p>
            \(complaints)<ol class="history">
            \(items)</ol>
            \(pages)
            """
    }

    /// Its meetings: those to come, then those that were, the latest first.
    var meetings: HTML {
        let all = outlook.meetings(of: partnership.ref)
        let toCome = all.filter { isToCome($0) }
        let past = all.filter { !isToCome($0) }.reversed()
        let calendar = outlook.link(.partnership(partnership.key, .meetings), as: .ics)
        return """
            \(Section("To come", "next", list(toCome)))\
            \(Section("So far", "past", table(Array(past))))\
            <p><a href="\(calendar)">Put its meetings into your calendar (iCalendar)</a></p>

            """
    }

    private func isToCome(_ meeting: Meeting) -> Bool {
        (meeting.day(on: outlook.day) ?? .unknown).isOnOrAfter(outlook.day) == .yes
    }

    private func list(_ meetings: [Meeting]) -> HTML {
        guard !meetings.isEmpty else { return "<p>No meeting to come has been called.</p>\n" }
        return """
            <ul class="plain">
            \(meetings.map { MeetingLine(meeting: $0, outlook: outlook).html })</ul>

            """
    }

    private func table(_ meetings: [Meeting]) -> HTML {
        guard !meetings.isEmpty else { return "<p>None is on record.</p>\n" }
        var table = TableView(
            "Meetings so far", [.init("Day"), .init("Papers", isNumber: true), .init("Minutes")])
        for meeting in meetings {
            let papers = outlook.record.all(\.papers, below: meeting.ref)
                .count { outlook.assessor.stands($0.made) }
            let stages = meeting.minutes.facts(by: outlook.day).map(\.value.stage)
            let day = (meeting.day(on: outlook.day) ?? .unknown).inWords
            let link = outlook.link(.meeting(meeting.key))
            let cancelled: HTML? = meeting.isCancelled(on: outlook.day) ? " cancelled" : nil
            table.add([
                "<a href=\"\(link)\">\(day)</a>\(cancelled)", "\(papers)",
                "\(stages.last?.inWords ?? "not on record")",
            ])
        }
        return table.html
    }
}
