import Address
import Almanac
import Assurance
public import Governance
import Markup
public import Publication

extension Outlook {
    /// Everything that lies open before a body on the day, the soonest first.
    public func due(from body: Body.Key) -> DueList {
        // Only those who adopted something owe duties; all others need not be looked for.
        let isBound = !record.adoptions(by: body.ref).isEmpty
        return DueList(
            of: body.ref, among: isBound ? standings.open(of: body.ref) : [], by: assessor)
    }
}

extension BodyPage {
    /// What it owes and was asked, by when, the soonest first.
    var open: HTML {
        let list = outlook.due(from: body.key)
        guard list.count > 0 else { return "<p>Nothing that is on record.</p>\n" }
        let pages = Pagination(
            of: list.count, length: 40, at: outlook.link(.body(body.key), asking: query))
        let first = (pages.page - 1) * 40
        var table = TableView(
            "What is open, the longest overdue first; what has no date comes last",
            [.init("What"), .init("By when"), .init("What sort"), .init("Partnership")])
        for row in list.rows(first..<first + 40) {
            table.add([
                what(row), when(row), "\(row.sort.inWords.capitalised)",
                row.partnership.map { outlook.named($0.ref) } ?? "none",
            ])
        }
        return """
            <p>\(counted(list.count, "thing")), the longest overdue first. All of it \
            <a href="\(outlook.link(.body(body.key), as: .csv))">as a spreadsheet (CSV)</a> or \
            <a href="\(outlook.link(.body(body.key), as: .json))">as JSON</a>.</p>
            \(table)\(pages)
            """
    }

    private func what(_ row: DueRow) -> HTML {
        guard let name = row.finding else { return "\(row.says)" }
        return .link(row.says, outlook.link(.finding(name)))
    }

    private func when(_ row: DueRow) -> HTML {
        guard let by = row.by else { return StandingTag(.unknown, "no date given").html }
        return row.isLate
            ? "\(StandingTag(.late, "late")) since \(by)" : "\(StandingTag(.due, "due")) by \(by)"
    }

    /// What it signed or was invited to sign, and what binds it or is held up against it.
    var signed: HTML {
        let signings = outlook.assessor.signings(of: body.key)
            .filter { $0.row.status != nil }
            .map { key, row -> HTML in
                let version: HTML? = row.version.map { ", ‘\($0)’" }
                let minute: HTML? = row.minute.map { " <span class=\"hint\">\($0)</span>" }
                let word = row.status?.inWords ?? ""
                return """
                    <li>\(word.capitalised) \(framework(key))\(version), \
                    \(row.answered ?? .unknown)\(minute)\(varied(row))</li>

                    """
            }
        let adoptions = outlook.inForce(outlook.record.adoptions(by: body.ref))
            .map { terms -> HTML in
                let how = terms.isAdopted ? "Adopted" : "Held up against it as a yardstick:"
                return """
                    <li>\(how) \(framework(terms.framework)), from \(terms.from)</li>

                    """
            }
        guard !signings.isEmpty || !adoptions.isEmpty else {
            return "<p>Nothing is on record.</p>\n"
        }
        return "<ul>\n\(signings)\(adoptions)</ul>\n"
    }

    private func framework(_ key: Word) -> HTML {
        .link(outlook.assessor.name(of: key), outlook.link(framework: key))
    }

    private func varied(_ row: SignatoryRow) -> HTML? {
        guard !row.variations.isEmpty else { return nil }
        return "; kept in its own way: \(row.variations.joined(separator: "; "))"
    }

    /// What it asked of others and was not answered.
    var awaited: HTML {
        let all = outlook.assessor.awaited(by: body.key)
        guard !all.isEmpty else { return "<p>Nothing is on record.</p>\n" }
        var table = TableView(
            "Answers it waits for, the longest first",
            [.init("What"), .init("From whom"), .init("Since"), .init("Due")])
        for one in all.prefix(100) {
            let days: HTML? = one.days.map { ", for \(counted($0, "day"))" }
            table.add([
                "\(one.says)\(about(one))",
                one.from.map { outlook.named($0.ref) } ?? "not on record",
                "\(one.since)\(days)", due(one),
            ])
        }
        let more: HTML? =
            all.count > 100
            ? "<p>The 100 that wait longest, of \(all.count.grouped), are shown.</p>\n" : nil
        return "\(table)\(more)"
    }

    private func about(_ one: Awaited) -> HTML? {
        one.about.map { "<br><span class=\"hint\">about \(outlook.named($0.ref))</span>" }
    }

    private func due(_ one: Awaited) -> HTML {
        guard let by = one.by else { return "no date given" }
        let tag = by < outlook.day ? StandingTag(.late, "late") : StandingTag(.due, "due")
        return "\(tag) \(by)"
    }
}
