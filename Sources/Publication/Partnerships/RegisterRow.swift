public import Almanac
public import Assurance
public import Governance

/// One partnership as the register has it, with what is missing from its line.
public struct RegisterRow: Row, Hashable {
    /// Which partnership.
    public let partnership: Partnership.Key
    /// What it is called on the day asked.
    public let name: String
    /// What the record says of each field; `nil` where it says nothing.
    public let said: [Field: String]
    /// When it ended, if it has.
    public let ended: When?
    /// The last day on which anybody entered or looked for anything about it, up to the day
    /// asked; `nil` when nobody had by then.
    public let touched: Day?
    /// How many days before the day asked that was.
    public let days: Int?

    /// The fields of the register that count towards its being complete.
    public enum Field: String, CaseIterable, Hashable, Sendable {
        case kind, themes, area, leadBody, leadMember, leadOfficer, band, began, nextMeeting
        case reviewBy, partners

        /// What it is called in a sentence.
        public var inWords: String { rawValue.spelt }
    }

    /// The fields that count: of one that has ended, neither its next meeting nor its review.
    public var counting: [Field] {
        guard ended != nil else { return Field.allCases }
        return Field.allCases.filter { $0 != .nextMeeting && $0 != .reviewBy }
    }

    /// The fields that count and of which the record says nothing.
    public var missing: [Field] { counting.filter { said[$0] == nil } }

    /// How much of what counts is there, in whole per cent, rounded down.
    public var completeness: Int {
        100 * (counting.count - missing.count) / counting.count
    }

    public static let columns =
        ["partnership", "name"] + Field.allCases.map(\.rawValue)
        + ["ended", "completeness", "missing", "lastTouched", "daysSince"]

    public var values: [Datum] {
        [.text(partnership.word), .text(name)]
            + Field.allCases.map { datum(of: $0) }
            + [
                .optional(ended?.description), .number(completeness),
                .texts(missing.map(\.rawValue)), .optional(touched?.description),
                .optional(days),
            ]
    }

    /// What it says of a field: a number where it is one.
    private func datum(of field: Field) -> Datum {
        field == .partners ? .optional(said[field].flatMap { Int($0) }) : .optional(said[field])
    }
}

extension Assessor {
    /// Every partnership that had begun by the day asked, by key in order.
    public func register() -> [RegisterRow] {
        record.partnerships.all.filter { stands($0.started) }.map {
            row(of: $0, touched: lastTouched($0.key))
        }
    }

    /// - Parameter touched: when it was last touched.
    func row(of partnership: Partnership, touched: Day?) -> RegisterRow {
        RegisterRow(
            partnership: partnership.key, name: partnership.name(on: day),
            said: said(of: partnership).compactMapValues { $0 },
            ended: partnership.ended.fact(on: day)?.happened,
            touched: touched, days: touched.map { day.number - $0.number })
    }

    private func said(of partnership: Partnership) -> [RegisterRow.Field: String?] {
        let themes = partnership.themes(on: day).map(\.text)
        let involved = record.involvements(in: partnership.key).filter { isInvolved($0) }
        let leads = leading(involved)
        return [
            .kind: partnership.kind(on: day)?.inWords,
            .themes: themes.isEmpty ? nil : themes.joined(separator: ", "),
            .area: partnership.area(on: day)?.text,
            .leadBody: listed(leads.compactMap { $0.between.map { title(of: $0.body.ref) } }),
            .leadMember: holder(of: .leadMember, partnership, leads, involved),
            .leadOfficer: holder(of: .leadOfficer, partnership, leads, involved),
            .band: partnership.banded.value(on: day)?.band.rawValue,
            .began: partnership.began == .unknown ? nil : partnership.began.description,
            .nextMeeting: nextMeeting(of: partnership.key)?.description,
            .reviewBy: reviewBy(of: partnership)?.description,
            .partners: involved.isEmpty ? nil : String(involved.count),
        ]
    }

    /// The part of the lead accountable body; where there is none, those of the joint leads.
    private func leading(_ involved: [Involvement]) -> [Involvement] {
        for level in [InvolvementLevel.leadAccountableBody, .jointLead] {
            let leads = involved.filter { $0.level(on: day)?.level == level }
            if !leads.isEmpty { return leads }
        }
        return []
    }

    /// Who holds an office: for the lead body, or else for the partnership, or else for anybody.
    private func holder(
        of office: Office, _ partnership: Partnership, _ leads: [Involvement],
        _ involved: [Involvement]
    ) -> String? {
        let offices =
            leads.map(\.offices) + [partnership.offices] + involved.map(\.offices)
        return offices.lazy.compactMap { timeline -> String? in
            guard let filled = timeline.last(office, on: day)?.value.filled else { return nil }
            return somebody(filled.person, filled.rank)
        }.first
    }

    private func nextMeeting(of partnership: Partnership.Key) -> When? {
        record.meetings(of: partnership.ref).filter {
            isCalledByThen($0) && !$0.isCancelled(on: day) && $0.held.fact(on: day) == nil
        }
        .compactMap { $0.day(on: day) }
        .filter { $0.isOnOrAfter(day) == .yes }
        .min { When.order($0, $1) }
    }

    /// Whether a meeting was called by the day asked: certainly, or written down by then.
    private func isCalledByThen(_ meeting: Meeting) -> Bool {
        if meeting.called.fact(on: day) != nil { return true }
        return meeting.called.facts(by: day).contains { fact in
            record.recorded(fact.entry).map { $0 <= day } ?? false
        }
    }

    /// The first day by which one of its arrangements is to be reviewed, as last set for each.
    private func reviewBy(of partnership: Partnership) -> Day? {
        Arrangement.allCases.compactMap { partnership.nextReview(of: $0, by: day)?.by }.min()
    }

    /// The last day, up to that asked, on which something about it was written down.
    func lastTouched(_ partnership: Partnership.Key) -> Day? {
        var last: Day?
        let few = record.hasFewComplaints(about: partnership, by: day)
        // The day would tell of a complaint of which nothing is told.
        let told = record.chronicle(under: partnership.ref) { !few || $0.kind != .complaint }
        for one in told {
            guard let written = record.recorded(one.entry), written <= day else { continue }
            last = max(last ?? written, written)
        }
        return last
    }

    private func listed(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
