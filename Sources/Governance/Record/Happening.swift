/// What an entry says has happened, in the words of a minute book; one case for
/// each subject folder, and for each of the three kinds of subject of partnerships.
public enum Happening: Hashable, Sendable {
    case places(PlaceHappening)
    case bodies(BodyHappening)
    case people(PersonHappening)
    case partnerships(PartnershipHappening)
    case involvements(InvolvementHappening)
    case seats(SeatHappening)
    case meetings(MeetingHappening)
    case decisions(DecisionHappening)
    case resources(ResourceHappening)
    case charters(CharterHappening)
    case scrutiny(ScrutinyHappening)
    case complaints(ComplaintHappening)
    case risks(RiskHappening)
    case performance(PerformanceHappening)
    case joining(JoiningHappening)

    /// Folds it into the record. This cannot fail.
    func fold(into record: inout Record, _ told: Told) {
        switch self {
        case .places(let happening): happening.fold(into: &record, told)
        case .bodies(let happening): happening.fold(into: &record, told)
        case .people(let happening): happening.fold(into: &record, told)
        case .partnerships(let happening): happening.fold(into: &record, told)
        case .involvements(let happening): happening.fold(into: &record, told)
        case .seats(let happening): happening.fold(into: &record, told)
        case .meetings(let happening): happening.fold(into: &record, told)
        case .decisions(let happening): happening.fold(into: &record, told)
        case .resources(let happening): happening.fold(into: &record, told)
        case .charters(let happening): happening.fold(into: &record, told)
        case .scrutiny(let happening): happening.fold(into: &record, told)
        case .complaints(let happening): happening.fold(into: &record, told)
        case .risks(let happening): happening.fold(into: &record, told)
        case .performance(let happening): happening.fold(into: &record, told)
        case .joining(let happening): happening.fold(into: &record, told)
        }
    }

    /// What it says, as a value of its own with a name on disk.
    public var told: any Happened {
        switch self {
        case .places(let happening): happening.told
        case .bodies(let happening): happening.told
        case .people(let happening): happening.told
        case .partnerships(let happening): happening.told
        case .involvements(let happening): happening.told
        case .seats(let happening): happening.told
        case .meetings(let happening): happening.told
        case .decisions(let happening): happening.told
        case .resources(let happening): happening.told
        case .charters(let happening): happening.told
        case .scrutiny(let happening): happening.told
        case .complaints(let happening): happening.told
        case .risks(let happening): happening.told
        case .performance(let happening): happening.told
        case .joining(let happening): happening.told
        }
    }

    /// Puts what a value of its own says back among the happenings.
    public init?(_ told: any Happened) {
        guard let happening = Self.table[type(of: told).name]?.wrapped(told) else { return nil }
        self = happening
    }

    /// Every happening that can stand in a journal, by its name on disk.
    ///
    /// A name is never given a new meaning and never taken off this list.
    public static let table: [String: Reading] = {
        var table: [String: Reading] = [:]
        for group in [
            PlaceHappening.readings, BodyHappening.readings, PersonHappening.readings,
            PartnershipHappening.readings, InvolvementHappening.readings, SeatHappening.readings,
            JoiningHappening.readings, MeetingHappening.readings, DecisionHappening.readings,
            PerformanceHappening.readings, RiskHappening.readings, ResourceHappening.readings,
            ComplaintHappening.readings, ScrutinyHappening.readings, CharterHappening.readings,
        ] {
            for reading in group { table[reading.name] = reading }
        }
        return table
    }()

    /// How one named happening is read back.
    public struct Reading: Sendable {
        /// Its name on disk, in the words of a minute book: "meeting called".
        public let name: String
        /// Its fields, as they stand in an entry.
        public let fields: [FieldDescription]
        let read: @Sendable (Datum) -> Result<Happening, Refusal>
        let wrapped: @Sendable (any Happened) -> Happening?
        let readQuickly: @Sendable (inout QuickReader) throws(Unread) -> Happening

        init<H: Happened>(_ wrap: @escaping @Sendable (H) -> Happening) {
            name = H.name
            fields = H.form.fields
            let form = H.form
            read = { form.read($0, .journal).map(wrap) }
            wrapped = { ($0 as? H).map(wrap) }
            readQuickly = { (reader: inout QuickReader) throws(Unread) in
                wrap(try form.readQuickly(&reader))
            }
        }
    }
}

/// One happening's facts: a small struct with a name on disk and one description of its fields.
public protocol Happened: Hashable, Sendable {
    /// Its name in the journal, in the words of a minute book: "meeting called".
    static var name: String { get }
    /// Its fields.
    static var form: Form<Self> { get }
    /// Puts it into the record. Every subject it changes is one that its fields mention.
    func fold(into record: inout Record, _ told: Told)
    /// The documents that it names.
    var documents: [Document] { get }
}

extension Happened {
    /// None, unless the happening can name some.
    public var documents: [Document] { [] }

    /// Its fields as written in an entry.
    public var members: [Datum.Member] { Self.form.write(self) }

    /// The subjects its fields name.
    public var mentions: [SubjectRef] { Self.form.mentions(self) }
}
