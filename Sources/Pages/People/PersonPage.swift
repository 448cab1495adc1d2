import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// Somebody in public office: the seats and offices they hold. Nobody without a public name has a
/// page.
public struct PersonPage: Page {
    private let outlook: Outlook
    private let person: Person
    /// The partnerships in which they were ever named.
    private let naming: [Partnership.Key]
    public let title: String

    /// Opens a person's page; `nil` where there is nobody under the key with a public name.
    public init?(_ outlook: Outlook, _ key: Person.Key) {
        guard let person = outlook.record.people[key],
            let name = person.name(on: outlook.day),
            case .standing(let text, .everyone) = outlook.record.text(name)
        else { return nil }
        self.outlook = outlook
        self.person = person
        naming = outlook.ledger.partnerships(naming: key)
        title = text.onOneLine
    }

    public var above: [Crumb] { [outlook.top] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        \(left)\(Section("Offices", "offices", offices))\(Section("Seats", "seats", seats))
        """
    }

    private var left: HTML? {
        person.left.fact(on: outlook.day).map { "<p class=\"notice\">Left: \($0.happened).</p>\n" }
    }

    private var offices: HTML {
        var items: [HTML] = []
        for partnership in naming.compactMap({ outlook.record.partnerships[$0] }) {
            for held in partnership.offices.held(on: outlook.day)
            where held.filled?.person == person.key {
                items.append(item(held.office.inWords, partnership.key, nil))
            }
        }
        let involvements = naming.flatMap { outlook.record.involvements(in: $0) }
            .filter { $0.offices.name(person.key) }
        for involvement in involvements.sorted(by: { $0.key < $1.key }) {
            guard let between = involvement.between else { continue }
            for held in involvement.offices.held(on: outlook.day)
            where held.filled?.person == person.key {
                items.append(item(held.office.inWords, between.partnership, between.body))
            }
        }
        return items.isEmpty ? "<p>None on record.</p>\n" : "<ul>\n\(items)</ul>\n"
    }

    private var seats: HTML {
        let seats = naming.flatMap { outlook.record.seats(at: $0) }
            .filter { $0.isNamed(person.key) }
        let items = seats.sorted { $0.key < $1.key }.compactMap { seat -> HTML? in
            guard let fact = seat.holder(on: outlook.day), !seat.hasEnded(on: outlook.day),
                case .filled(let filled) = fact.value, filled.person == person.key,
                let made = seat.made.value
            else { return nil }
            return item("member", made.partnership, seat.body(on: outlook.day))
        }
        return items.isEmpty ? "<p>None on record.</p>\n" : "<ul>\n\(items)</ul>\n"
    }

    private func item(
        _ role: String, _ partnership: Partnership.Key, _ body: Body.Key?
    ) -> HTML {
        let of: HTML? = body.map {
            ", for \(HTML.link(outlook.assessor.title(of: $0.ref), outlook.link(body: $0)))"
        }
        return """
            <li>\(role.capitalised), \(HTML.link(
                outlook.assessor.title(of: partnership.ref),
                outlook.link(partnership: partnership, .people)))\(of)</li>

            """
    }
}

extension Timeline where Value == OfficeHeld {
    /// Whether somebody ever held one of them.
    fileprivate func name(_ person: Person.Key) -> Bool {
        facts.contains { $0.value.filled?.person == person }
    }
}

extension Seat {
    /// Whether somebody ever sat in it.
    fileprivate func isNamed(_ person: Person.Key) -> Bool {
        holding.facts.contains { fact in
            if case .filled(let filled) = fact.value { return filled.person == person }
            return false
        }
    }
}
