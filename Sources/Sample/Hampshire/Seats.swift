import Governance

extension Hampshire {
    /// The seats of 2 October 2013: the news page speaks of sectors, and of one council by name.
    ///
    /// From the councils came leaders and chairmen, from the others leading representatives.
    /// `member` is the rank of whoever's rank is not said.
    static let firstSeats: [Line] =
        [
            seat("hampshire-county-council", .county, of: "hampshire-county-council", .news),
            Line(
                "fill-seat", .news,
                [
                    "seat": "hp-hampshire-county-council", "person": "p-0001",
                    "rank": .word(Rank.leader),
                ]),
        ]
        + sectors.flatMap { key, sector, rank in
            [seat(key, sector, .news), fill(key, rank, .news)]
        }

    /// The sectors at the table before it is known which bodies sat there for them.
    static let sectors: [(key: String, sector: Sector, rank: Rank)] = [
        ("sector-district", .district, .leader), ("sector-police", .police, .member),
        ("sector-fire", .fire, .member), ("sector-health", .health, .member),
        ("sector-voluntary", .voluntary, .member), ("sector-business", .business, .member),
        ("sector-armed-forces", .armedForces, .member),
    ]

    /// The bodies that took a place at the table, at the meeting whose page first shows them.
    ///
    /// The ranks are those of that page. Bodies seen once, and as guests, have no seat.
    static let laterSeats: [Line] = newcomers.flatMap { day, newcomers in
        newcomers.flatMap { body, sector, rank in
            let seen = Seen.at(meetingOf: day)
            return [
                involvement(of: body, in: "hampshire-partnership", seen),
                seat(body, sector, of: body, seen), fill(body, rank, seen),
            ]
        }
    }

    /// Who sits in a seat, where a later page is the first to say it more exactly.
    static let laterHolders: [Line] = holders.flatMap { day, holders in
        holders.map { body, rank in fill(body, rank, .at(meetingOf: day)) }
    }

    private typealias Newcomer = (body: String, sector: Sector, rank: Rank)
    private typealias Holder = (body: String, rank: Rank)

    private static let newcomers: [(day: String, newcomers: [Newcomer])] = [
        (
            "2014-03-20",
            [
                ("hampshire-fire-and-rescue-service", .fire, .member),
                ("havant", .district, .councillor), ("fareham", .district, .councillor),
                ("east-hampshire", .district, .councillor), ("hart", .district, .councillor),
                ("winchester", .district, .member), ("hampshire-ccgs", .health, .member),
                ("enterprise-m3", .business, .member),
                ("new-forest-national-park-authority", .nationalPark, .member),
                ("gosport", .district, .councillor),
                ("hampshire-voluntary-sector-consortium", .voluntary, .member),
                ("rushmoor", .district, .member), ("hampshire-constabulary", .police, .member),
                ("armed-forces", .armedForces, .member),
                ("hampshire-fire-and-rescue-authority", .fire, .chair),
                // Its Leader and the chief executive of Southampton sent apologies.
                ("test-valley", .district, .leader), ("southampton", .unitary, .chiefExecutive),
                ("basingstoke-and-deane", .district, .councillor),
                ("new-forest", .district, .member),
            ]
        ),
        (
            "2014-06-26",
            [
                ("nhs-england-wessex", .health, .member), ("fsb-wessex", .business, .member),
                ("eastleigh", .district, .chiefExecutive),
            ]
        ),
        ("2015-12-09", [("halc", .association, .councillor)]),
        ("2016-07-19", [("police-and-crime-commissioner", .police, .member)]),
    ]

    private static let holders: [(day: String, holders: [Holder])] = [
        (
            "2014-06-26",
            [
                ("east-hampshire", .leader), ("southampton", .leader),
                ("basingstoke-and-deane", .leader),
                ("hampshire-fire-and-rescue-service", .chiefOfficer),
            ]
        ),
        (
            "2014-12-09",
            [
                ("havant", .leader), ("winchester", .leader), ("rushmoor", .leader),
                ("enterprise-m3", .chair), ("new-forest-national-park-authority", .chair),
                ("hampshire-constabulary", .chiefOfficer), ("new-forest", .director),
            ]
        ),
        ("2015-03-04", [("fareham", .leader), ("hart", .leader)]),
        ("2015-12-09", [("eastleigh", .leader), ("new-forest", .chiefExecutive)]),
        (
            "2017-11-01",
            [("halc", .chair), ("hampshire-voluntary-sector-consortium", .chiefExecutive)]
        ),
    ]

    private static func seat(
        _ key: String, _ sector: Sector, of body: String? = nil, _ seen: Seen
    ) -> Line {
        Line(
            "create-seat", seen,
            [
                "seat": .text("hp-\(key)"), "partnership": "hampshire-partnership",
                "body": body.map(Said.text), "sector": .word(sector),
            ])
    }

    private static func fill(_ key: String, _ rank: Rank, _ seen: Seen) -> Line {
        Line("fill-seat", seen, ["seat": .text("hp-\(key)"), "rank": .word(rank)])
    }
}
