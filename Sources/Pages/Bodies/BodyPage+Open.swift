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
            of: body.ref, among: isBound ? standings.open(of: body.ref) : [], by: assessor,
            following: ledger.leads(for: body))
    }
}

extension BodyPage {
    /// More than so many things are shown partnership by partnership.
    private static let few = 20
    /// How many things stand on a page of a list, and how many of those that come next.
    private static let (length, soonest) = (40, 10)

    /// What is open in one partnership, or in none.
    struct Chosen {
        let part: DueList.Part
        let list: DueList
    }

    /// What of all that is open is asked for by the subject it is about; `nil` where nothing is.
    static func chosen(_ about: String?, from body: Body, _ outlook: Outlook) -> Chosen? {
        guard let about else { return nil }
        let list = outlook.due(from: body.key)
        return list.parts.first { subject(of: $0, body).description == about }
            .map { Chosen(part: $0, list: list.part(in: $0.partnership)) }
    }

    /// What stands in a part: a partnership, or what is asked of the body by itself.
    private static func subject(of part: DueList.Part, _ body: Body) -> SubjectRef {
        part.partnership?.ref ?? body.ref
    }

    /// What a part is called.
    func name(of part: DueList.Part) -> String {
        part.partnership.map { outlook.assessor.title(of: $0.ref) } ?? "No partnership"
    }

    /// What it owes and was asked: all of it where that is little, or else where it lies and what
    /// comes next.
    var open: HTML {
        let list = outlook.due(from: body.key)
        guard list.count > 0 else { return "<p>Nothing that is on record.</p>\n" }
        let parts = list.parts
        let lead: HTML = """
            <p>\(counted(list.count, "thing")): \(inWords(list.tally)).\(missed) All of it \
            \(OtherForms(of: .body(body.key), in: outlook)).</p>

            """
        guard list.count > Self.few, parts.count > 1 else {
            return "\(lead)\(table(list, asking: .none, isOfOne: false))"
        }
        return "\(lead)\(table(parts))\(next(list.toCome))"
    }

    /// What can no longer be done in time stands below, and is not open.
    private var missed: HTML? {
        let count = outlook.standings.byParty[body.ref]?[.missed] ?? 0
        guard count > 0 else { return nil }
        return " What was <a href=\"#red\">missed</a> (\(count.grouped)) is not among them."
    }

    /// A page of what is open in one partnership.
    func content(_ chosen: Chosen) -> HTML {
        let link = outlook.link(.body(body.key))
        let subject = chosen.part.partnership.map { outlook.named($0.ref) }
        let about: HTML =
            subject.map { "About \($0): " } ?? "Asked of it by itself, about no partnership: "
        return """
            <h1>\(heading(chosen))<span class="sub">\(name)</span></h1>
            <p>\(about)\(counted(chosen.list.count, "thing")), \(inWords(chosen.part.tally)).</p>
            \(table(chosen.list, asking: Query([asked(chosen.part)]), isOfOne: true))
            <p><a href="\(link)#open">Everything that is open before \(name)</a></p>
            """
    }

    func heading(_ chosen: Chosen) -> String { "What is open: \(name(of: chosen.part))" }

    private func asked(_ part: DueList.Part) -> Query.Item {
        .init("about", Self.subject(of: part, body).description)
    }

    private func inWords(_ tally: DueList.Tally) -> String {
        [(tally.late, "late"), (tally.due, "due"), (tally.undated, "with no date given")]
            .filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }.joined(separator: ", ")
    }

    /// Partnership by partnership, what is late first.
    private func table(_ parts: [DueList.Part]) -> HTML {
        let pages = Pagination(
            of: parts.count, length: 100, at: outlook.link(.body(body.key), asking: query),
            as: "open")
        var table = TableView(
            "Partnership by partnership, where most is late first",
            [.init("Partnership"), .init("Late"), .init("Due"), .init("No date given")])
        for part in pages.shown(of: parts) {
            let tally = part.tally
            let link = outlook.link(.body(body.key), asking: Query([asked(part)]))
            table.add([
                .link(name(of: part), link),
                some(tally.late, .late, tally.longest.map { "since \($0)" }),
                some(tally.due, .due, tally.next.map { "next by \($0)" }),
                some(tally.undated, .unknown, nil),
            ])
        }
        return "\(table)\(pages)"
    }

    private func some(_ count: Int, _ name: Standing.Name, _ when: HTML?) -> HTML {
        guard count > 0 else { return "" }
        let more: HTML? = when.map { " \($0)" }
        return "\(StandingTag(name, count.grouped))\(more)"
    }

    /// What can still be done in time, the soonest first.
    private func next(_ list: DueList) -> HTML? {
        guard list.count > 0 else { return nil }
        let caption = "What can still be done in time, the soonest first"
        return """
            <h3>Due next</h3>
            \(rows(list, 0..<Self.soonest, caption, isOfOne: false))\
            \(CutOff("first", Self.soonest, of: list.count))
            """
    }

    /// One page of a list.
    private func table(_ list: DueList, asking asked: Query, isOfOne: Bool) -> HTML {
        let pages = Pagination(
            of: list.count, length: Self.length,
            at: outlook.link(.body(body.key), asking: asked.page(query.page)))
        let caption = "What is open, the longest overdue first; what has no date comes last"
        return "\(rows(list, pages.places, caption, isOfOne: isOfOne))\(pages)"
    }

    private func rows(
        _ list: DueList, _ places: Range<Int>, _ caption: String, isOfOne: Bool
    ) -> HTML {
        var table = TableView(
            caption,
            [.init("What"), .init("By when"), .init("What sort")]
                + (isOfOne ? [] : [.init("Partnership")]))
        for row in list.rows(places, isProved: false) {
            let cells = [what(row), when(row), "\(row.sort.inWords.capitalised)"]
            let partnership = row.partnership.map { outlook.named($0.ref) } ?? "none"
            table.add(isOfOne ? cells : cells + [partnership])
        }
        return table.html
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
}
