import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// The requests for advice or support made to whoever is bound to answer them by it, and
    /// whether they were answered in time.
    var support: HTML? {
        guard framework.duties.contains(where: { $0.subject == .request }) else { return nil }
        let bound = outlook.terms(of: framework.key).map(\.party).filter { $0.kind == .body }
        let rows = outlook.assessor.requests(to: Set(bound.compactMap { Body.Key($0.key) }))
        guard !rows.isEmpty else {
            return Section(
                "Requests for advice and support", "support",
                "<p>None is on record.</p>\n"
            ).html
        }
        return Section(
            "Requests for advice and support", "support", "\(sum(of: rows))\(table(of: rows))"
        ).html
    }

    private func sum(of rows: [SupportRow]) -> HTML {
        let answered = rows.filter { $0.answered != nil }
        let late = answered.count { $0.isLate(on: outlook.day) == true }
        let inTime = answered.count { $0.isLate(on: outlook.day) == false }
        let days = answered.compactMap(\.days).sorted()
        let middle = days.dropFirst(days.count / 2).first
        let took = middle.map { ", in \(counted($0, "day")) at the median" } ?? ""
        let untold = answered.count - inTime - late
        let others: HTML? =
            untold > 0
            ? """
             Of \(untold.grouped) it cannot be told, because no time was promised or a day is not \
            known.
            """ : nil
        return """
            <p>\(counted(rows.count, "request")): \(answered.count.grouped) answered\(took); \
            \((rows.count - answered.count).grouped) not answered. \(inTime.grouped) of the \
            answers came in time and \(late.grouped) late.\(others)</p>

            """
    }

    private func table(of rows: [SupportRow]) -> HTML {
        let most = 50
        var table = TableView(
            "Requests, the latest first, and whether they were answered in time",
            [
                .init("Asked"), .init("Who asked whom"), .init("For what"), .init("Answer"),
                .init("Days", isNumber: true),
            ])
        for row in rows.prefix(most) {
            table.add([
                "\(row.asked)", "\(named(row.from)) asked \(named(row.to))", "\(row.matter)",
                answer(row), row.days.map { "\($0.grouped)" } ?? "not known",
            ])
        }
        return "\(table)\(CutOff("latest", most, of: rows.count))"
    }

    private func answer(_ row: SupportRow) -> HTML {
        let late = row.isLate(on: outlook.day)
        guard let answered = row.answered else {
            let tag =
                late == true
                ? StandingTag(.late, "not answered in time") : StandingTag(.due, "not answered yet")
            return "\(tag)\(due(row))"
        }
        let tag =
            switch late {
            case true?: StandingTag(.late, "answered late")
            case false?: StandingTag(.kept, "answered in time")
            case nil: StandingTag(.unknown, "answered")
            }
        return "\(tag) \(answered)\(due(row))"
    }

    private func due(_ row: SupportRow) -> HTML? { row.due.map { ", due by \($0)" } }
}
