public import Almanac

/// One area's space: a county or city with its councils, bodies and partnerships.
public struct Place: Subject, Hashable {
    public static let kind = SubjectKind.place
    /// What it is known by.
    public let key: Governance.Key<Place>
    /// Every time it was founded: normally once.
    public internal(set) var founded = Timeline<PlaceFounded>()
    /// Every time it was opened to the public: none in preparation, normally one after.
    public internal(set) var opened = Timeline<PlaceOpened>()
    /// Every day that was made a holiday of the place, or ceased to be one.
    public internal(set) var holidays = Timeline<HolidayEdited>()
    /// Every hour that was set after which publication counts as the next day.
    public internal(set) var cutOffs = Timeline<CutOffSet>()
    /// Every grant that was given or withdrawn.
    public internal(set) var grants = Timeline<Grant>()
    /// Every time something was done although a duty held it back, and why.
    public internal(set) var overrides = Timeline<DutyOverridden>()
    /// Every weight that was set for a criterion of significance.
    public internal(set) var weights = Timeline<WeightSet>()
    /// Every setting of where the bands of significance begin.
    public internal(set) var bands = Timeline<BandsSet>()
    /// Every time by which complaints are to be answered, for the whole place.
    public internal(set) var stages = Timeline<StageSet>()
    /// Every time it was set how long records of a kind are kept.
    public internal(set) var retentions = Timeline<RetentionSet>()
    /// Everything that was decided about records kept long enough.
    public internal(set) var retentionReviews = Timeline<RetentionReviewed>()

    public init(_ key: Governance.Key<Place>) { self.key = key }

    public var isMade: Bool { !founded.isEmpty }

    public var above: [SubjectRef] { [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&founded)
        visitor.visit(&opened)
        visitor.visit(&holidays)
        visitor.visit(&cutOffs)
        visitor.visit(&grants)
        visitor.visit(&overrides)
        visitor.visit(&weights)
        visitor.visit(&bands)
        visitor.visit(&stages)
        visitor.visit(&retentions)
        visitor.visit(&retentionReviews)
    }

    /// Its name, or its key before it is founded.
    public var title: String { founded.value?.title.text ?? key.word }

    /// What its record is worth.
    public var provenance: Provenance { founded.value?.provenance ?? .councilRecord }

    /// The holidays kept there on a day, its own edits included.
    public func calendar(on day: Day) -> HolidayCalendar {
        var calendar = HolidayCalendar((founded.value?.nation ?? .englandAndWales).jurisdiction)
        for fact in holidays.facts where fact.happened.isOnOrBefore(day) == .yes {
            switch (fact.value.edit, fact.value.title) {
            case (.removed, _): calendar.remove(fact.value.day)
            case (.added, let title):
                calendar.add(title?.text ?? "a holiday of the place", on: fact.value.day)
            }
        }
        return calendar
    }

    /// The hour after which publication counts as the next day's, for a convener or the place.
    public func cutOff(for convener: SubjectRef, on day: Day) -> ClockTime? {
        var (own, general): (ClockTime?, ClockTime?)
        for fact in cutOffs.facts.reversed() where fact.happened.isOnOrBefore(day) == .yes {
            if fact.value.of == convener, own == nil { own = fact.value.time }
            if fact.value.of.kind == .place, general == nil { general = fact.value.time }
        }
        return own ?? general
    }
}

/// What the record of a place is worth.
public enum Provenance: String, Choice, Hashable {
    /// A council keeps it.
    case councilRecord
    /// It was put together from public facts and is not the council's record.
    case publicFacts
    /// Its people and events are made up.
    case madeUp

    public static let meaning = "a provenance"

    /// What every page and list of such a place says of itself.
    public var notice: String? {
        switch self {
        case .councilRecord: nil
        case .publicFacts: "Made from public facts. It is not the council's record."
        case .madeUp: "A made-up place: its people and events are invented."
        }
    }
}

/// The nation whose holidays and law a place follows.
public enum Nation: String, Choice, Hashable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"

    public static let meaning = "a calendar of holidays"

    var jurisdiction: Jurisdiction {
        switch self {
        case .englandAndWales: .englandAndWales
        case .scotland: .scotland
        case .northernIreland: .northernIreland
        }
    }
}
