/// What the rows of a sheet are.
public enum SheetKind: String, CaseIterable, Sendable {
    case bodies, people, register, seats, meetings, risks, resources, contacts

    /// What one row is, in a sentence.
    public var says: String {
        switch self {
        case .bodies: "one council, committee, force, trust or other body a row"
        case .people: "one person a row"
        case .register: "one partnership a row"
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

    static let wordOf = Column(
        "word-of", .text, "on whose word: the key or the citation of a source",
        also: ["source", "evidence", "reference", "minute", "according to"],
        example: "Partnership register of the made-up county, May 2014")
}
