import Address
import Assurance
import Governance
import Pages
import Publication

extension Site {
    /// Every finding of a place or a partnership with its working, as machines read it; `nil`
    /// where there is no such list.
    ///
    /// Of a place with very many they are had in parts, since each is proved anew: a county's
    /// would take a minute and a gigabyte.
    func findings(
        of page: Address.Page, _ query: Query, as form: Representation, _ outlook: Outlook
    ) -> Made? {
        switch page {
        case .assurance:
            let parts = FindingParts(outlook.standings)
            guard parts.count > 1 || query["page"] != nil else {
                return list(outlook.standings.all, "findings", as: form, outlook)
            }
            guard query["page"] != nil else {
                return made(422, ProblemPage(.parts(parts.count), in: outlook), outlook)
            }
            guard let places = parts.places(of: query.page) else { return nil }
            return list(
                outlook.standings.findings(at: places), "findings-\(query.page)", as: form, outlook
            )
        case .partnership(let key, .promises):
            guard PartnershipPage(outlook, key, .promises) != nil else { return nil }
            return list(
                outlook.standings.findings(in: key), "promises-\(key.word)", as: form, outlook)
        default: return nil
        }
    }

    /// Row by row, so that no more than the text is held.
    private func list(
        _ findings: [Finding], _ name: String, as form: Representation, _ outlook: Outlook
    ) -> Made {
        let rows = findings.lazy.map { FindingRow($0, of: outlook.assessor, in: outlook.place) }
        guard form == .csv else { return list(rows.map(\.datum)) }
        var text = CSVText(headings: FindingRow.columns)
        for row in rows { text.add(row.cells) }
        return sheet(text, name)
    }
}
