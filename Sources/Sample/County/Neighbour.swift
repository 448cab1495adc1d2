import Governance

/// A body of a made-up county: who may sit at a table.
struct Neighbour: Sendable {
    let key: String
    let name: String
    let sector: Sector
    var regime: LegalRegime?
    /// The rank of whoever speaks for it.
    var rank = Rank.member
    var parent: String?

    static let council = "county-council"
    static let executive = "county-executive"
    static let scrutiny = "scrutiny-committee"
    static let audit = "audit-committee"
    static let association = "association-of-local-councils"
    static let successor = "successor-council"

    /// The County Council and what sits under it.
    static func council(of shire: String) -> [Neighbour] {
        [
            Neighbour(
                key: council, name: "\(shire) County Council", sector: .county,
                regime: .councilCommittee, rank: .executiveMember),
            Neighbour(
                key: executive, name: "Executive of \(shire) County Council", sector: .committee,
                regime: .executive, parent: council),
            Neighbour(
                key: scrutiny, name: "Overview and Scrutiny Committee, \(shire)",
                sector: .committee, regime: .councilCommittee, parent: council),
            Neighbour(
                key: audit, name: "Audit and Governance Committee, \(shire)", sector: .committee,
                regime: .councilCommittee, parent: council),
        ]
    }

    /// Districts, a unitary, parishes and everybody else who may sit at a table.
    static func others(of shire: String, size: Int, _ naming: inout Naming) -> [Neighbour] {
        var all: [Neighbour] = []
        for number in 1...min(9, 4 + size / 20) {
            all.append(
                Neighbour(
                    key: "district-\(number)", name: "\(naming.place()) District Council",
                    sector: .district, regime: .councilCommittee, rank: .leader))
        }
        all.append(
            Neighbour(
                key: "unitary-1", name: "\(naming.place()) City Council", sector: .unitary,
                regime: .councilCommittee, rank: .leader))
        for number in 1...min(60, 4 + size / 8) {
            all.append(
                Neighbour(
                    key: "parish-\(number)", name: "\(naming.place()) Parish Council",
                    sector: .parish, regime: .parish, rank: .chair))
        }
        return all + sectors(of: shire, &naming)
    }

    private static func sectors(of shire: String, _ naming: inout Naming) -> [Neighbour] {
        let place = naming.place()
        let rows: [(String, String, Sector, Rank)] = [
            ("police", "\(shire) Police", .police, .chiefOfficer),
            ("police-commissioner", "Police Commissioner for \(shire)", .police, .commissioner),
            ("fire-and-rescue", "\(shire) Fire and Rescue Service", .fire, .chiefOfficer),
            ("care-board", "\(shire) Care Board", .health, .chiefExecutive),
            ("hospitals", "\(place) Hospitals", .health, .director),
            ("voluntary-action", "\(shire) Voluntary Action", .voluntary, .chiefExecutive),
            ("advice-centres", "\(place) Advice Centres", .voluntary, .director),
            ("chamber", "\(shire) Chamber of Trade", .business, .chair),
            ("growers", "\(place) Growers’ Co-operative", .business, .chair),
            ("college", "\(place) College", .education, .principal),
            ("water", "\(place) Water", .utility, .director),
            ("probation", "\(shire) Probation", .justice, .director),
            ("garrison", "\(place) Garrison", .armedForces, .officer),
            (association, "\(shire) Association of Local Councils", .association, .chair),
        ]
        return rows.map { Neighbour(key: $0.0, name: $0.1, sector: $0.2, rank: $0.3) }
    }
}
