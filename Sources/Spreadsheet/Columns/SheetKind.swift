import Governance

/// What the rows of a sheet are.
public enum SheetKind: String, CaseIterable, Sendable {
    case bodies, people, register, departures, seats, meetings, risks, resources, contacts

    /// What one row is, in a sentence.
    public var says: String {
        switch self {
        case .bodies: "one council, committee, force, trust or other body a row"
        case .people: "one person a row"
        case .register: "one partnership a row"
        case .departures: "one body that was in one partnership and is no longer a row"
        case .seats: "one seat at a partnership a row, with who holds it"
        case .meetings: "one meeting a row"
        case .risks: "one risk a row"
        case .resources: "what one body gives to one partnership, by year"
        case .contacts: "one published contact of one body in one partnership a row"
        }
    }

    /// The columns it may have, in the order in which they are exported.
    public var columns: [Column] {
        switch self {
        case .bodies: Self.bodyColumns
        case .people: Self.personColumns
        case .register: Self.registerColumns
        case .departures: Self.departureColumns
        case .seats: Self.seatColumns
        case .meetings: Self.meetingColumns
        case .risks: Self.riskColumns
        case .resources: Self.resourceColumns
        case .contacts: Self.contactColumns
        }
    }

    static let since = Column(
        "since", .when, "since when it is so",
        also: [
            "start", "start date", "date started", "from", "date from", "established", "formed",
            "date formed", "date established", "commenced", "date entered", "date",
        ], example: "1 April 2013")

    /// When something ended, and why.
    static func ending(_ what: String, also: [String] = []) -> [Column] {
        [
            Column(
                "ended", .when, "when \(what)",
                also: ["end", "end date", "closed", "date closed", "date ended"] + also),
            Column(
                "ended-because", .text, "why it ended",
                also: ["reason for ending", "why ended", "reason closed", "closed because"]),
        ]
    }

    /// How far a body is involved, where a sheet names one that may not be in the register yet.
    static let level = Column(
        "level", .one(of: InvolvementLevel.self),
        "how far the body is involved; with it, one that is not in the register is entered there",
        also: ["level of involvement", "involvement"])

    static let wordOf = Column(
        "word-of", .text, "on whose word: the key or the citation of a source",
        also: ["source", "evidence", "reference", "minute", "according to"],
        example: "Partnership register of the made-up county, May 2014")
}
