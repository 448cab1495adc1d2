import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// What it decided or agreed, and whether that came back to its partners.
    var decisions: HTML {
        let all = outlook.record.decisions(by: partnership.ref)
            .filter { outlook.assessor.stands($0.taken) }
            .sorted { one, other in
                When.order(
                    other.taken.last?.happened ?? .unknown, one.taken.last?.happened ?? .unknown)
            }
        let verb = decides ? "decided" : "agreed"
        guard !all.isEmpty else { return "<p>Nothing that it \(verb) is on record.</p>\n" }
        let items = all.map { DecisionItem(decision: $0, outlook: outlook, verb: verb).html }
        return "<ul class=\"findings\">\n\(items)</ul>\n"
    }

    /// What each partner gives to it in the municipal year, of four kinds.
    var resources: HTML {
        let year = MunicipalYear(containing: outlook.day)
        let rows = outlook.assessor.resources(in: year.first.year, of: partnership.key)
        let stated = rows.filter { !$0.amounts.isEmpty }
        guard !stated.isEmpty else {
            return "<p>Nobody has stated what is given to it in \(year.description).</p>\n"
        }
        var table = TableView(
            "What partners give in \(year.description)",
            [
                .init("Partner"), .init("Kind"), .init("Required", isNumber: true),
                .init("Committed", isNumber: true), .init("Used", isNumber: true),
            ])
        for row in stated {
            table.add([
                .link(row.partner, outlook.link(body: row.body)), "\(row.resource.inWords)",
                "\(row.inWords(row.amounts[.required]))",
                "\(row.inWords(row.amounts[.committed]))", "\(row.inWords(row.amounts[.used]))",
            ])
        }
        return "\(table)<p>What nobody stated is not taken to be nothing.</p>\n"
    }

    /// How risks and complaints are looked after: counts and days, never what they are about.
    var risks: HTML {
        "\(Section("Risks", "risks", ofRisks))\(Section("Complaints", "complaints", ofComplaints))"
    }

    private var ofRisks: HTML {
        let all = outlook.record.all(\.risks, below: partnership.ref)
            .filter { outlook.assessor.stands($0.made) }
        let open = all.filter { $0.closed.fact(on: outlook.day) == nil }
        let reviewed = all.flatMap { $0.reviews.facts(by: outlook.day).map(\.happened) }
            .max { When.order($0, $1) }
        var facts = FactList()
        facts.add("Open", "\(open.count)")
        facts.add("Closed", "\(all.count - open.count)")
        facts.add("Last reviewed", reviewed.map { "\($0)" } ?? "no review on record")
        return facts.html
    }

    private var ofComplaints: HTML {
        let all = outlook.record.complaints(about: partnership.key)
            .filter { outlook.assessor.stands($0.received) }
        let route = partnership.arrangements.facts(by: outlook.day)
            .last { $0.value.arrangement == .complaintsRoute }
        var facts = FactList()
        facts.add(
            "How to complain",
            route.map { fact in
                outlook.assessor.publicWords(fact.value.address).map { .elsewhere($0, $0) }
                    ?? "there is a route; its address is not on record"
            } ?? "no route on record")
        let isFew = outlook.record.hasFewComplaints(about: partnership.key, by: outlook.day)
        facts.add("Received so far", isFew ? "fewer than five" : "\(all.count)")
        return facts.html
    }
}

/// One decision: what was decided or agreed, why, and to whom it was brought back.
struct DecisionItem: Component {
    let decision: Decision
    let outlook: Outlook
    /// "decided" or "agreed".
    let verb: String

    var html: HTML {
        guard let fact = decision.taken.last else { return "" }
        let assessor = outlook.assessor
        let reasons: HTML? = assessor.publicWords(fact.value.reasons).map {
            "<p>Why: \($0)</p>\n"
        }
        let at: HTML? = fact.value.meeting.map {
            " at <a href=\"\(outlook.link(.meeting($0)))\">its meeting</a>"
        }
        let money: HTML? = fact.value.pence.map { "<p>It commits \(pounds($0)).</p>\n" }
        return """
            <li>
            <p class="what">\(assessor.publicWords(fact.value.matter) ?? "A decision")</p>
            <p class="hint">\(verb.capitalised) \(fact.happened)\(at)</p>
            \(reasons)\(money)\(calledIn)\(referrals)</li>

            """
    }

    private var calledIn: HTML? {
        decision.calledIn.fact(on: outlook.day).map {
            "<p>Called in for scrutiny \($0.happened).</p>\n"
        }
    }

    private var referrals: HTML {
        let all = outlook.record.all(\.referrals, below: decision.ref)
            .filter { outlook.assessor.stands($0.made) }
        return HTML(
            all.map { referral in
                guard let made = referral.made.value else { return "" }
                let to = HTML.link(
                    outlook.assessor.title(of: made.to.ref), outlook.link(body: made.to))
                let due: HTML = made.due.map { ", by \($0)" } ?? ", no date given"
                guard let answer = referral.answered.fact(on: outlook.day) else {
                    return "<p>Brought back to \(to)\(due): not answered yet.</p>\n"
                }
                return """
                    <p>Brought back to \(to): \(answer.value.outcome.inWords), \
                    \(answer.happened).</p>

                    """
            })
    }
}
