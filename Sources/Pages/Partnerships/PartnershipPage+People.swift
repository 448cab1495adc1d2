import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// Who speaks for each body, in which office, and how to reach them.
    var people: HTML {
        """
        \(Section("Offices of the partnership itself", "offices", ofItself))\
        \(Section("Who speaks for each partner", "partners", ofPartners))\
        \(Section("Who sits at its table", "seats", seats))
        """
    }

    private var ofItself: HTML {
        let held = partnership.offices.held(on: outlook.day)
        guard !held.isEmpty else { return "<p>No office of its own is on record.</p>\n" }
        var facts = FactList()
        for office in held {
            facts.add(office.office.inWords.capitalised, holder(of: office, at: nil))
        }
        return facts.html
    }

    private var ofPartners: HTML {
        guard !involved.isEmpty else { return "<p>No partner is on record.</p>\n" }
        return HTML(involved.map { partner($0) })
    }

    private func partner(_ involvement: Involvement) -> HTML {
        guard let body = involvement.between?.body else { return "" }
        let assessor = outlook.assessor
        var facts = FactList()
        let level = involvement.level(on: outlook.day)
        facts.add("Part", text: level?.level.inWords.capitalised ?? "not on record")
        facts.add("Why at that level", text: assessor.publicWords(level?.reason))
        for office in involvement.offices.held(on: outlook.day) {
            let group = office.post.group.map { " (\($0.inWords))" } ?? ""
            facts.add(
                office.office.inWords.capitalised + group, holder(of: office, at: involvement))
        }
        return """
            <h3>\(HTML.link(assessor.title(of: body.ref), outlook.link(body: body)))</h3>
            \(facts)
            """
    }

    /// Who holds an office, or that nobody does, with where the contact stands and whether it was
    /// found to work.
    private func holder(of held: OfficeHeld, at involvement: Involvement?) -> HTML {
        guard let filled = held.filled else { return "vacant" }
        // "Chair: chair" would say nothing.
        let isSaid = filled.rank?.inWords != held.office.inWords
        let rank = filled.person == nil && !isSaid ? nil : filled.rank
        let person = outlook.assessor.somebody(filled.person, rank) ?? "not named"
        let name = HTML.link(person, filled.person.flatMap { outlook.link(person: $0) })
        guard let involvement else { return name }
        let published = involvement.contacts.facts.last {
            $0.value.office == held.office && $0.value.group == held.post.group
                && $0.happened.isOnOrBefore(outlook.day) == .yes
        }
        guard let published else { return "\(name); no contact published" }
        let address = outlook.assessor.publicWords(published.value.address)
        let place = address.map { HTML.elsewhere($0, $0) } ?? "address not said"
        return
            "\(name); contact published \(published.happened): \(place)\(tried(held, involvement))"
    }

    private func tried(_ held: OfficeHeld, _ involvement: Involvement) -> HTML? {
        involvement.verifications.facts.last {
            $0.value.office == held.office && $0.happened.isOnOrBefore(outlook.day) == .yes
        }.map { "; \($0.value.works ? "found to work" : "found not to work") \($0.happened)" }
    }

    private var seats: HTML {
        let all = outlook.record.seats(at: partnership.key).filter {
            outlook.assessor.stands($0.made) && !$0.hasEnded(on: outlook.day)
        }
        guard !all.isEmpty else { return "<p>No seat is on record.</p>\n" }
        var table = TableView("Seats and who sits in them", [.init("Seat"), .init("Held by")])
        for seat in all {
            let owner: HTML =
                seat.body(on: outlook.day).map {
                    .link(outlook.assessor.title(of: $0.ref), outlook.link(body: $0))
                } ?? "\(seat.made.value?.sector.inWords.capitalised ?? "Seat")"
            table.add([owner, sitter(in: seat)])
        }
        return table.html
    }

    private func sitter(in seat: Seat) -> HTML {
        guard let fact = seat.holder(on: outlook.day), case .filled(let filled) = fact.value else {
            return "<span class=\"tag unknown\">vacant</span>"
        }
        let name = outlook.assessor.somebody(filled.person, filled.rank) ?? "not named"
        let deputy = filled.isDeputy == true ? ", as deputy" : ""
        return "\(HTML.link(name, filled.person.flatMap { outlook.link(person: $0) }))\(deputy)"
    }
}

extension Timeline where Value == OfficeHeld {
    /// How each office stood at the end of a day, in a fixed order.
    func held(on day: Day) -> [OfficeHeld] {
        var last: [OfficeHeld.Post: OfficeHeld] = [:]
        for fact in facts where fact.happened.isOnOrBefore(day) == .yes {
            last[fact.value.post] = fact.value
        }
        return last.sorted { $0.key < $1.key }.map(\.value)
    }
}
