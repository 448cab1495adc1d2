public import Almanac
public import Governance

/// What a record holds on a day as sheets, which can be read back.
///
/// Only what anybody may read is in them: of a person the key, and the name where it is public;
/// of a text that is not public that there is one; of a published contact nothing by which a named
/// person is reached.
public struct Export: Sendable {
    /// What stands for a text that is not public, where there must be one.
    public static let notPublic = "[not public]"

    let record: Record
    let day: Day

    /// Exports a record as it is on a day.
    public init(_ record: Record, on day: Day) {
        self.record = record
        self.day = day
    }

    /// The headings of a kind of sheet.
    public func headings(of kind: SheetKind) -> [String] { kind.columns.map(\.name) }

    /// The rows of a kind of sheet, under its headings.
    public func rows(of kind: SheetKind) -> [[String]] {
        let rows =
            switch kind {
            case .bodies: record.bodies.all.map(body)
            case .people: record.people.all.map(person)
            case .register: record.partnerships.all.map(partnership)
            case .departures: involvements.compactMap(departure)
            case .seats: record.seats.all.compactMap(seat)
            case .meetings: record.meetings.all.compactMap(meeting)
            case .risks: record.risks.all.compactMap(risk)
            case .resources: involvements.flatMap(contributions)
            case .contacts: involvements.flatMap(contacts)
            }
        let columns = headings(of: kind)
        return rows.map { row in columns.map { Self.cell(row[$0] ?? nil) } }
    }

    /// What the cells of a row say, by the names of their columns.
    typealias Cells = [String: String?]

    /// A text as a cell that is read back as it stands: without the blanks around it.
    private static func cell(_ text: String?) -> String {
        guard let text = text?.trimmed else { return "" }
        guard text.utf8.contains(0) else { return text }
        return String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self).trimmed
    }

    /// Since when something is so and on whose word; what was entered here is on this record’s.
    func told<Value>(_ fact: Fact<Value>?) -> Cells {
        guard let fact else { return [:] }
        let place = record.place.founded.value?.title.text ?? record.place.key.word
        var word = "The record of \(place)"
        if let source = record.source(of: fact.entry) {
            word = record.published(record.sources[source]?.cited.value?.citation) ?? source.word
        }
        return ["since": fact.happened.description, "word-of": word]
    }

    /// What was last so, of what had or may have happened by the day.
    func last<Value>(_ timeline: Timeline<Value>) -> Fact<Value>? {
        timeline.facts(by: day).last
    }

    /// When something ended and why; nothing while it lasts.
    func ended<Value>(_ fact: Fact<Value>?, because reason: (Value) -> Kept?) -> Cells {
        guard let fact else { return [:] }
        return [
            "ended": fact.happened.description,
            "ended-because": reason(fact.value).map { record.published($0) ?? Self.notPublic },
        ]
    }

    /// The parts that bodies have or had, by partnership and body: their keys are made anew when
    /// they are read back.
    var involvements: [Involvement] {
        record.involvements.all
            .compactMap { part in part.between.map { (part, $0.partnership, $0.body) } }
            .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
            .map(\.0)
    }

    static func yes(_ flag: Bool?) -> String? { flag.map { $0 ? "yes" : "no" } }
}
