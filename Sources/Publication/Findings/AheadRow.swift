public import Almanac
public import Assurance
public import Governance

/// A promise that becomes late or missed on a day, if nothing more happens until then.
public struct AheadRow: Row {
    /// The first day on which it stands so.
    public let on: Day
    /// How it stands then: late or missed.
    public let standing: Standing
    /// What it is about.
    public let title: String
    /// What was promised, in the words of the framework.
    public let says: String
    /// Who promised it, by name.
    public let promisedBy: String
    /// Who promised it.
    public let party: SubjectRef
    /// The partnership it is about, if about one.
    public let partnership: Partnership.Key?
    /// The id of the duty.
    public let duty: String
    /// The name of the finding.
    public let finding: String

    /// How far a page looks ahead, in days.
    public static let days = 90

    public static let columns = [
        "on", "standing", "title", "says", "promisedBy", "partnership", "duty", "finding",
    ]

    public var values: [Datum] {
        [
            .text(on.description), .text(standing.name.rawValue), .text(title), .text(says),
            .text(promisedBy), .optional(partnership?.word), .text(duty), .text(finding),
        ]
    }

    fileprivate init(_ ahead: Ahead, by assessor: Assessor) {
        let finding = ahead.finding
        on = ahead.on
        standing = finding.standing
        title = assessor.title(of: finding).onOneLine
        says = (assessor.duty(of: finding)?.says ?? finding.key.duty).onOneLine
        promisedBy = assessor.promisedBy(finding)
        party = finding.key.party
        partnership = assessor.partnership(of: finding)
        duty = finding.key.duty
        self.finding = finding.key.name
    }
}

extension Assessor {
    /// What was promised and becomes late or missed in the days to come if nothing more happens,
    /// in order of day.
    ///
    /// Yardsticks bind nobody and are not among it.
    public func becomingLate(within days: Int = AheadRow.days) -> [AheadRow] {
        ahead(days: days).filter(\.finding.isPromised).map { AheadRow($0, by: self) }
    }
}
