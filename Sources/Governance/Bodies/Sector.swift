/// The tier of a council or the sector of another body.
public enum Sector: String, Choice, Hashable {
    case county, district, unitary, parish, nationalPark
    case police, fire, health, voluntary, business, armedForces
    case education, utility, justice, association, government, committee, other

    public static let meaning = "a tier or sector"

    /// What it is called in a sentence.
    public var inWords: String {
        switch self {
        case .county: "county council"
        case .district: "district council"
        case .unitary: "unitary council"
        case .parish: "parish or town council"
        case .health: "NHS"
        case .voluntary: "voluntary and community sector"
        case .fire: "fire and rescue"
        case .association: "association of councils"
        default: rawValue.hyphenated.replacingHyphens
        }
    }
}

/// Which law, if any, the meetings of a body or partnership are under.
///
/// Most partnerships are bound by none, and agree rather than decide.
public enum LegalRegime: String, Choice, Hashable {
    /// A council or its committee: Local Government Act 1972, Part VA.
    case councilCommittee
    /// A cabinet: the Executive Arrangements Regulations 2012 (SI 2012/2089).
    case executive
    /// A parish or town council: Local Government Act 1972, Schedule 12.
    case parish
    /// A company.
    case company
    /// No law on access to meetings: policy and terms of reference only.
    case informal

    public static let meaning = "a legal regime"
}
