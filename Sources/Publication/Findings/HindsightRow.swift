import Almanac
public import Assurance
public import Governance

/// A promise that stood otherwise on a day by what was known then than by what is known now.
public struct HindsightRow: Row {
    /// How it stood by what was known then; `nil` where nobody knew of it.
    public let then: Finding?
    /// How it stood by what is known now; `nil` where it is not asked any more.
    public let now: Finding?
    /// What it is about.
    public let title: String
    /// What was promised, in the words of the framework.
    public let says: String
    /// Who promised it.
    public let promisedBy: String
    /// The partnership it is about, if about one.
    public let partnership: Partnership.Key?
    /// The name of the finding.
    public let finding: String
    /// The entries made since that bear on it, as far as that is told.
    public let since: [EntryNumber]

    public static let columns = [
        "finding", "title", "says", "promisedBy", "partnership", "then", "thenDate",
        "thenCounts", "now", "nowDate", "nowCounts", "since",
    ]

    public var values: [Datum] {
        [
            .text(finding), .text(title), .text(says), .text(promisedBy),
            .optional(partnership?.word),
        ] + Self.values(of: then) + Self.values(of: now) + [.entries(since)]
    }

    private static func values(of finding: Finding?) -> [Datum] {
        [
            .optional(finding?.standing.name.rawValue),
            .optional(finding?.standing.day?.description),
            finding.map { .flag($0.counts) } ?? .absent,
        ]
    }

    /// Puts two findings of one promise side by side; at least one is there.
    ///
    /// - Parameter known: after which day the entries are looked for that made the difference;
    ///   they are not looked for at all, if left out.
    init(
        then: Finding?, by earlier: Assessor, now: Finding?, by later: Assessor,
        enteredAfter known: Day?
    ) {
        let (one, assessor) = now == nil ? (then, earlier) : (now, later)
        self.then = then
        self.now = now
        title = one.map { assessor.title(of: $0).onOneLine } ?? ""
        says = one.flatMap { assessor.duty(of: $0)?.says.onOneLine } ?? ""
        promisedBy = one.map { assessor.promisedBy($0) } ?? ""
        partnership = one.flatMap { assessor.partnership(of: $0) }
        finding = one?.key.name ?? ""
        guard let known, let one else {
            since = []
            return
        }
        let record = later.record
        let struck = then.map { earlier.proof(of: $0).entries } ?? []
        let entries = later.proof(of: one).entries + struck.compactMap { record.striker(of: $0) }
        since = Set(entries).sorted().filter { entry in
            !record.withholds(entry) && record.recorded(entry).map { $0 > known } == true
        }
    }
}
