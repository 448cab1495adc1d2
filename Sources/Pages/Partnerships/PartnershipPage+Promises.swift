import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// Every promise about it: what is promised apart from what is held up beside it.
    var promises: HTML {
        let ranked = findings.ranked.filter { $0.standing.name != .notApplicable }
        let promised = ranked.filter { $0.isPromised }
        let red = promised.filter(\.isRed)
        let open = promised.filter { $0.standing.name == .due || $0.standing.name == .unknown }
        let settled = promised.filter { $0.standing.name == .kept || $0.standing.name == .excused }
        let past = ranked.filter { !$0.counts }
        let apart = ranked.filter { !$0.isPromised && $0.counts }
        return """
            \(list("Late or missed", "red", red))\(list("Due or not known", "open", open))\
            \(list("Kept, or late with a reason", "kept", settled))\
            \(list("Held up beside it: yardsticks, hopes and questions", "apart", apart))\
            \(list("History, no longer counted", "past", past))\(downloads)
            """
    }

    private func list(_ heading: String, _ name: String, _ findings: [Finding]) -> HTML? {
        guard !findings.isEmpty else { return nil }
        let most = 100
        let list = FindingList(findings.prefix(most), of: outlook)
        let more: HTML? =
            findings.count > most
            ? """
            <p>And \((findings.count - most).grouped) more, in the spreadsheet below.</p>

            """ : nil
        return Section("\(heading) (\(findings.count.grouped))", name, "\(list)\(more)").html
    }

    private var downloads: HTML {
        let page = Address.Page.partnership(partnership.key, .promises)
        return """
            <p>All of them <a href="\(outlook.link(page, as: .csv))">as a spreadsheet (CSV)</a> \
            or <a href="\(outlook.link(page, as: .json))">as JSON</a>.</p>

            """
    }

    /// Everything that happened to it, the latest first.
    var history: HTML {
        let timeline = outlook.assessor.timeline(of: partnership.key)
        let rows = Array(timeline.rows.reversed())
        let most = 300
        let items = rows.prefix(most).map { row -> HTML in
            let source: HTML? = row.source.map { "; on the word of ‘\($0)’" }
            return """
                <li><span class="when">\(row.happened)</span> \
                \(HTML.link(row.says, outlook.link(to: row.subject)))
                <span class="hint"><a href="\(outlook.link(.entry(row.entry)))">entry \
                \(row.entry.number)</a>\(source)</span></li>

                """
        }
        let page = Address.Page.partnership(partnership.key, .history)
        let more = rows.count > most ? " The latest \(most.grouped) are shown." : ""
        let complaints: HTML? =
            timeline.isWithoutComplaints
            ? "<p>Complaints are left out, because there are fewer than five.</p>\n" : nil
        return """
            <p>\(counted(rows.count, "thing")) happened to it, the latest first.\(more) All of it \
            <a href="\(outlook.link(page, as: .csv))">as a spreadsheet (CSV)</a>.</p>
            \(complaints)<ol class="history">
            \(items)</ol>

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
