import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension BodyPage {
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
        let all = outlook.assessor.awaited(
            by: body.key, following: outlook.ledger.leads(for: body.key))
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
        return "\(table)\(CutOff("first", 100, of: all.count))"
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
