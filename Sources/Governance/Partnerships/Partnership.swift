public import Almanac

/// Two or more bodies that work together under a name.
public struct Partnership: Subject, Hashable {
    public static let kind = SubjectKind.partnership
    /// What it is known by.
    public let key: Governance.Key<Partnership>
    /// Every time it was entered as begun: normally once.
    public internal(set) var started = Timeline<PartnershipStarted>()
    /// Every name it took after its first, each from the day on which it was taken.
    public internal(set) var renamed = Timeline<PartnershipRenamed>()
    /// Every band of significance it was put in; the latest is the one it is in.
    public internal(set) var banded = Timeline<PartnershipBanded>()
    /// Every time it was wound up: none while it lasts, normally one after.
    public internal(set) var ended = Timeline<PartnershipEnded>()
    /// Every arrangement it was given: terms of reference, targets, a route for complaints.
    public internal(set) var arrangements = Timeline<ArrangementMade>()
    /// Every review of one of its arrangements.
    public internal(set) var reviews = Timeline<ArrangementReviewed>()
    /// Who held its offices, or that nobody did, from when.
    public internal(set) var offices = Timeline<OfficeHeld>()

    public init(_ key: Governance.Key<Partnership>) { self.key = key }

    public var isMade: Bool { !started.isEmpty }

    public mutating func strike(_ entry: EntryNumber) {
        started.strike(entry)
        renamed.strike(entry)
        banded.strike(entry)
        ended.strike(entry)
        arrangements.strike(entry)
        reviews.strike(entry)
        offices.strike(entry)
    }

    /// Its name on a day.
    public func name(on day: Day) -> String {
        renamed.value(on: day)?.name.text ?? started.value?.name.text ?? key.word
    }

    /// When it began.
    public var began: When { started.last?.happened ?? .unknown }
}

/// An office as it was held or vacated.
public enum OfficeHeld: Hashable, Sendable {
    case filled(OfficeFilled)
    case vacant(OfficeVacated)

    /// Which office.
    public var office: Office {
        switch self {
        case .filled(let filled): filled.office
        case .vacant(let vacated): vacated.office
        }
    }

    /// Who fills it, if anybody.
    public var filled: OfficeFilled? {
        if case .filled(let filled) = self { return filled }
        return nil
    }
}

extension Timeline where Value == OfficeHeld {
    /// How an office stood at the end of a day: the last word on it.
    public func last(_ office: Office, on day: Day) -> Fact<OfficeHeld>? {
        facts.last { $0.value.office == office && $0.happened.isOnOrBefore(day) == .yes }
    }
}
