import Governance

extension Hampshire {
    /// The County Council, its Cabinet, the eleven districts and one neighbour.
    ///
    /// When they began is older than any source here: each existed by the day it is first named.
    static let councils: [Line] = [
        council(
            "hampshire-county-council", "Hampshire County Council", .county,
            by: Seen(by("2008-09-30"), "cabinet-report-590")),
        Line(
            "establish-body", on: by("2009-02-23"), wordOf: "cabinet-report-590",
            [
                "body": "hampshire-cabinet", "name": "Cabinet of Hampshire County Council",
                "sector": .word(Sector.committee), "area": "hampshire",
                "parent": "hampshire-county-council", "regime": .word(LegalRegime.executive),
            ]),
        district("basingstoke-and-deane", "Basingstoke and Deane Borough Council"),
        district("east-hampshire", "East Hampshire District Council"),
        district("eastleigh", "Eastleigh Borough Council"),
        district("fareham", "Fareham Borough Council"),
        district("gosport", "Gosport Borough Council"),
        district("hart", "Hart District Council"),
        district("havant", "Havant Borough Council"),
        district("new-forest", "New Forest District Council"),
        district("rushmoor", "Rushmoor Borough Council"),
        district("test-valley", "Test Valley Borough Council"),
        district("winchester", "Winchester City Council"),
        council(
            "southampton", "Southampton City Council", .unitary, area: "southampton",
            by: page("2014-03-20")),
    ]

    /// Everybody else who came to the Partnership's table, by the page that first names them.
    static let otherBodies: [Line] = [
        body("hampshire-constabulary", "Hampshire Constabulary", .police, by: .report),
        body(
            "police-and-crime-commissioner", "Police and Crime Commissioner for Hampshire",
            .police, by: .report),
        body(
            "hampshire-fire-and-rescue-service", "Hampshire Fire and Rescue Service", .fire,
            by: .report),
        body(
            "hampshire-fire-and-rescue-authority", "Hampshire Fire and Rescue Authority", .fire,
            by: page("2014-03-20")),
        body("armed-forces", "the Armed Forces", .armedForces, area: nil, by: .report),
        body(
            "new-forest-national-park-authority", "New Forest National Park Authority",
            .nationalPark, area: "new-forest", by: page("2014-03-20")),
        body(
            "hampshire-ccgs", "Hampshire Clinical Commissioning Groups", .health,
            by: page("2014-03-20")),
        body(
            "hampshire-voluntary-sector-consortium", "Hampshire Voluntary Sector Consortium",
            .voluntary, by: page("2014-03-20")),
        body(
            "enterprise-m3", "Enterprise M3 Local Enterprise Partnership", .business,
            area: "enterprise-m3", by: page("2014-03-20")),
        body(
            "nhs-england-wessex", "NHS England (Wessex)", .health, area: "wessex",
            by: page("2014-06-26")),
        body(
            "fsb-wessex", "Federation of Small Businesses (Wessex)", .business, area: "wessex",
            by: page("2014-06-26")),
        body("sparsholt-college", "Sparsholt College", .education, by: page("2014-12-09")),
        body(
            "halc", "Hampshire Association of Local Councils", .association,
            by: page("2015-12-09")),
        body("southern-water", "Southern Water", .utility, area: nil, by: page("2017-07-18")),
        body(
            "fareham-and-gosport-ccg", "Fareham and Gosport Clinical Commissioning Group",
            .health, by: page("2017-11-01")),
        body(
            "south-eastern-hampshire-ccg",
            "South Eastern Hampshire Clinical Commissioning Group", .health,
            by: page("2017-11-01")),
        body(
            "rehabilitation-company", "Hampshire and Isle of Wight Rehabilitation Company",
            .justice, area: "hampshire-and-isle-of-wight", by: page("2017-11-01")),
    ]

    /// Named by the page of a meeting, and so there by that day.
    private static func page(_ day: String) -> Seen {
        Seen(by(day), "hp-page-\(day)")
    }

    /// A district of the county; the Infrastructure Statement of February 2013 lists all eleven.
    private static func district(_ key: String, _ name: String) -> Line {
        let statement = Seen(by("2013-02-28"), "infrastructure-statement-2013-02")
        return council(key, name, .district, by: statement)
    }

    private static func council(
        _ key: String, _ name: String, _ sector: Sector, area: String = "hampshire",
        by seen: Seen
    ) -> Line {
        Line(
            "establish-body", seen,
            [
                "body": .text(key), "name": .text(name), "sector": .word(sector),
                "area": .text(area), "regime": .word(LegalRegime.councilCommittee),
            ])
    }

    private static func body(
        _ key: String, _ name: String, _ sector: Sector, area: String? = "hampshire",
        by seen: Seen
    ) -> Line {
        Line(
            "establish-body", seen,
            [
                "body": .text(key), "name": .text(name), "sector": .word(sector),
                "area": area.map(Said.text),
            ])
    }
}
