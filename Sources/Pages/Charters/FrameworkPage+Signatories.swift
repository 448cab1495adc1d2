import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// Who was invited to sign it and what each did: parish and town councils first.
    var signatories: HTML {
        let rows = outlook.assessor.signatories(of: framework.key)
        let local = rows.filter { $0.sector == .parish }
        let others = rows.filter { $0.sector != .parish }
        let none: HTML? =
            rows.isEmpty ? "<p>Nobody is on record as invited to sign it.</p>\n" : nil
        return """
            \(none)\(part("Parish and town councils", "local", local))\
            \(part("Others", "others", others))\(uninvited(rows))\
            \(rows.isEmpty ? nil : downloads)
            """
    }

    private func part(_ heading: String, _ name: String, _ rows: [SignatoryRow]) -> HTML? {
        guard !rows.isEmpty else { return nil }
        var table = TableView(
            "\(heading): what each did, and by which minute",
            [
                .init("Council"), .init("Invited"), .init("What it did"), .init("Its own minute"),
                .init("Kept in its own way"),
            ])
        for row in rows {
            let kind = row.sector == .parish ? nil : row.sector?.inWords
            let hint: HTML? = kind.map { "<br><span class=\"hint\">\($0)</span>" }
            let varied = row.variations.joined(separator: "; ")
            table.add([
                "\(named(row.body))\(hint)",
                "\(row.invited)<br><span class=\"hint\">by \(row.author)</span>", answer(row),
                minute(row), varied.isEmpty ? "nothing" : "\(varied)",
            ])
        }
        return Section(heading, name, "\(sum(of: rows))\(table)").html
    }

    private func sum(of rows: [SignatoryRow]) -> HTML {
        func count(_ status: SigningStatus?) -> String {
            rows.count { $0.status == status }.grouped
        }
        return """
            <p>\(rows.count.grouped) invited: \(count(.signed)) signed, \(count(.declined)) \
            declined, \(count(.withdrawn)) withdrew, and \(count(nil)) did not answer.</p>

            """
    }

    private func answer(_ row: SignatoryRow) -> HTML {
        let version: HTML? = row.version.map { "<br><span class=\"hint\">\($0)</span>" }
        guard let status = row.status, let when = row.answered else {
            let days = row.invited.exact.map { outlook.day.number - $0.number }
            let since = days.map { " for \(counted(max(0, $0), "day"))" } ?? ""
            return "\(StandingTag(.unknown, "not answered"))\(since)"
        }
        let name: Standing.Name = status == .signed ? .kept : .notApplicable
        return "\(StandingTag(name, status.inWords)) \(when)\(version)"
    }

    private func minute(_ row: SignatoryRow) -> HTML {
        switch (row.minute, row.status) {
        case (let minute?, _): "\(minute)"
        case (nil, .declined?), (nil, .withdrawn?): "no reason on record"
        case (nil, .signed?): "not on record"
        case (nil, nil): "none yet"
        }
    }

    /// The parish and town councils on record that nobody invited, where local councils are asked
    /// for.
    private func uninvited(_ rows: [SignatoryRow]) -> HTML? {
        guard framework.duties.contains(where: { $0.subject == .localCouncil }) else { return nil }
        let invited = Set(rows.map(\.body))
        let left = outlook.record.bodies.filter {
            $0.sector == .parish && outlook.assessor.stands($0.established)
                && $0.successor(on: outlook.day) == nil && !invited.contains($0.key)
        }.map { ($0.name(on: outlook.day), $0.key) }.sorted { $0.0 < $1.0 }
        guard !left.isEmpty else { return nil }
        let items = left.map { _, key -> HTML in "<li>\(named(key))</li>\n" }
        return Section(
            "Parish and town councils that were not invited (\(left.count.grouped))", "uninvited",
            "<ul class=\"columns\">\n\(items)</ul>\n"
        ).html
    }
}

extension SigningStatus {
    /// What it did, in a word.
    var inWords: String {
        switch self {
        case .signed: "signed"
        case .declined: "declined"
        case .withdrawn: "withdrew"
        }
    }
}
