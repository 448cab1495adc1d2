import Address
import Almanac
import Assurance
import Governance
import Pages
import Publication

extension Site {
    /// Makes a list for machines; `nil` where there is none of that form.
    func list(_ link: Link, _ page: Address.Page, _ outlook: Outlook) -> Made? {
        switch link.representation {
        case .page: return nil
        case .atom: return feed(page, outlook)
        case .csv: return csv(page, link.query, outlook)
        case .json: return json(page, link.query, outlook)
        case .ics: return calendar(page, outlook)
        }
    }

    private func csv(_ page: Address.Page, _ query: Query, _ outlook: Outlook) -> Made? {
        switch page {
        case .partnerships: return sheet(register(query, outlook), "partnerships")
        case .promises: return sheet(outlook.assessor.promises(), "promises")
        case .resources: return sheet(resources(query, outlook), "resources")
        case .arrangements: return sheet(outlook.ledger.overlaps(by: outlook.assessor), "overlaps")
        case .grid(let key): return outlook.grid(of: key).map { sheet($0, "standing-\(key)") }
        case .partnership(let key, .history):
            guard PartnershipPage(outlook, key, .history) != nil else { return nil }
            return sheet(outlook.assessor.timeline(of: key).rows, "history-\(key.word)")
        case .framework, .body: return rows(of: page, as: .csv, outlook)
        default:
            return findings(of: page, query, as: .csv, outlook)
        }
    }

    private func json(_ page: Address.Page, _ query: Query, _ outlook: Outlook) -> Made? {
        switch page {
        case .partnerships: return list(register(query, outlook).map(\.datum))
        case .promises: return list(outlook.assessor.promises().map(\.datum))
        case .resources: return list(resources(query, outlook).map(\.datum))
        case .arrangements: return list(outlook.ledger.overlaps(by: outlook.assessor).map(\.datum))
        case .grid(let key): return outlook.grid(of: key).map { list($0.map(\.datum)) }
        case .partnership(let key, .history):
            guard PartnershipPage(outlook, key, .history) != nil else { return nil }
            return list(outlook.assessor.timeline(of: key).rows.map(\.datum))
        case .framework, .body: return rows(of: page, as: .json, outlook)
        default: return findings(of: page, query, as: .json, outlook)
        }
    }

    private func register(_ query: Query, _ outlook: Outlook) -> [RegisterRow] {
        RegisterFilter(query, outlook).asked.map(\.row)
    }

    private func resources(_ query: Query, _ outlook: Outlook) -> [ResourceRow] {
        outlook.ledger.allResources(
            in: ResourcesPage(outlook, query).year, by: outlook.assessor)
    }

    /// Rows in a form that has rows; `nil` for any other.
    ///
    /// - Parameter name: what a file of them is called, without its ending.
    func made<R: Row>(of rows: [R], _ name: String, as form: Representation) -> Made? {
        switch form {
        case .csv: sheet(rows, name)
        case .json: list(rows.map(\.datum))
        case .page, .ics, .atom: nil
        }
    }

    func sheet<R: Row>(_ rows: [R], _ name: String) -> Made {
        var text = CSVText(headings: R.columns)
        for row in rows { text.add(row.cells) }
        return sheet(text, name)
    }

    func sheet(_ text: CSVText, _ name: String) -> Made {
        Made(200, Representation.csv.mediaType, Array(text.text.utf8), saveAs: "\(name).csv")
    }

    func list(_ rows: [Datum]) -> Made {
        Made(200, Representation.json.mediaType, JSONText.bytes(of: .list(rows)))
    }

    private func calendar(_ page: Address.Page, _ outlook: Outlook) -> Made? {
        let record = outlook.assessor.record
        let meetings: [Meeting]
        switch page {
        case .home: meetings = record.meetings.all
        case .partnership(let key, .overview), .partnership(let key, .meetings):
            guard record.partnerships[key] != nil else { return nil }
            meetings = record.meetings(of: key.ref)
        case .body(let key):
            guard BodyPage(outlook, key) != nil else { return nil }
            meetings = record.meetings(of: key.ref)
        case .meeting(let key):
            guard let meeting = record.meetings[key] else { return nil }
            meetings = [meeting]
        default: return nil
        }
        let calendar = MeetingCalendar(
            meetings, by: outlook.assessor, of: outlook.place, base: base)
        return Made(200, Representation.ics.mediaType, calendar.bytes, saveAs: "meetings.ics")
    }
}
