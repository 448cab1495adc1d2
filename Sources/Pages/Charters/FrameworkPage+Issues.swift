import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// What it leaves open, what is overdue first.
    var issues: HTML {
        let rows = outlook.assessor.issues(of: framework.key)
        guard !rows.isEmpty else { return "<p>No open issue is on record.</p>\n" }
        let open = rows.filter { if case .settled = $0.state { false } else { true } }
        let overdue = rows.count { if case .overdue = $0.state { true } else { false } }
        var table = TableView(
            "What is left open, who takes it on, by when, and how it was settled",
            [.init("What"), .init("Who takes it on"), .init("Next date"), .init("How it stands")])
        for row in rows {
            table.add([
                """
                \(row.matter)<br><span class="hint">opened \(row.opened) by \(row.author)</span>
                """,
                row.owner.map { named($0) } ?? "nobody",
                row.next.map { "\($0)" } ?? "no date given",
                tag(row.state),
            ])
        }
        return """
            <p>\(counted(open.count, "issue is", "issues are")) open, \(overdue.grouped) of them \
            overdue; \((rows.count - open.count).grouped) settled.</p>
            \(table)\(downloads)
            """
    }

    private func tag(_ state: IssueRow.State) -> HTML {
        switch state {
        case .overdue(let days): "\(StandingTag(.late, "overdue")) by \(counted(days, "day"))"
        case .open: StandingTag(.due, "open").html
        case .undated: StandingTag(.unknown, "open, no date given").html
        case .settled(let when, let how): "\(StandingTag(.kept, "settled")) \(when): \(how)"
        }
    }

    /// Every consultation on it, with each comment and its answer.
    var consultations: HTML {
        let all = outlook.assessor.consultations(of: framework.key)
        guard !all.isEmpty else { return "<p>No consultation is on record.</p>\n" }
        let pages = Pagination(
            of: all.count, length: 20,
            at: Link(link(.consultations).address, as: .page, Query.none.page(query.page)))
        let sections = pages.shown(of: all).map { consultation($0) }
        return "\(sections)\(pages)\(downloads)"
    }

    private func consultation(_ consultation: Consultation) -> HTML {
        let opened = consultation.opened.value
        let version = opened.flatMap { outlook.record.versions[$0.version]?.made.value?.label.text }
        let heading = "On ‘\(version ?? framework.title)’"
        let comments = outlook.assessor.comments(in: consultation)
        return Section(
            heading, "consultation-\(consultation.key)",
            "\(facts(of: consultation))\(said(comments))"
        ).html
    }

    private func facts(of consultation: Consultation) -> HTML {
        let closed = consultation.closed.facts(by: outlook.day).last
        let closes = consultation.opened.value?.closes
        var facts = FactList()
        facts.add("With", consultation.opened.value.map { named($0.with) })
        facts.add("Opened", consultation.opened.last.map { "\($0.happened)" })
        facts.add(
            closes.map { $0 < outlook.day } == true ? "Was to close" : "Closes",
            closes.map { "\($0)" } ?? (closed == nil ? "no date given" : nil))
        facts.add("Closed", closed.map { "\($0.happened), \($0.value.result.inWords)" })
        facts.add("What came of it", feedback(on: consultation, isClosed: closed != nil))
        return facts.html
    }

    private func feedback(on consultation: Consultation, isClosed: Bool) -> HTML? {
        guard let fact = consultation.fedBack.facts(by: outlook.day).last else {
            return isClosed ? StandingTag(.unknown, "not fed back yet").html : nil
        }
        let address = outlook.assessor.publicWords(fact.value.address)
        let place: HTML? = address.map { ": \(HTML.elsewhere($0, $0))" }
        return "\(StandingTag(.kept, "fed back")) \(fact.happened)\(place)"
    }

    private func said(_ comments: [CommentRow]) -> HTML {
        guard !comments.isEmpty else { return "<p>No comment is on record.</p>\n" }
        var table = TableView(
            "Comments, each with its answer",
            [.init("Who, and when"), .init("Comment"), .init("Answer"), .init("How soon")])
        for row in comments {
            let who = row.from.map { named($0) } ?? "\(row.fromName)"
            table.add([
                "\(who)<br><span class=\"hint\">\(row.made)</span>", "\(row.says)",
                row.answer.map { "\($0)" } ?? (row.isAnswered ? "answered" : "none"), how(row),
            ])
        }
        return table.html
    }

    private func how(_ row: CommentRow) -> HTML {
        let days = row.days.map { counted($0, "day") } ?? "days not known"
        guard let answered = row.answered else {
            return "\(StandingTag(.unknown, "not answered")) for \(days)"
        }
        return "\(StandingTag(.kept, "answered")) \(answered), after \(days)"
    }
}

extension ConsultationResult {
    /// What came of it, in words.
    var inWords: String {
        switch self {
        case .replied: "and a reply came"
        case .silent: "without a reply"
        }
    }
}
