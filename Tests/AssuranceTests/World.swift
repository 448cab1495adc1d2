import Almanac
import Assurance
import Governance
import Synchronization
import Testing

/// A small shire in which everything is done as it comes through the JSON door, with no store.
///
/// The council leads in the Moot, the partnership of the shire; both have adopted what they are
/// judged by from 1 January 2014.
struct World {
    private(set) var record = Record()
    private(set) var entries: [Entry] = []
    /// The record after each entry.
    private(set) var records: [Record] = []
    /// The clock, for what is done here and now.
    var now = "2026-01-05T09:00:00Z"
    var library: Library
    private let drawer = Drawer()

    /// A shire with its bodies and its partnership, and no framework.
    init(library: Library = Shelf.shipped) {
        self.library = library
        minute("found-place", "place: shire, title: The Shire, founder: The Clerk")
        for person in ["ann", "bob"] {
            minute("enter-person", "person: \(person), name: \(person)")
        }
        minute("cite-source", "source: book, citation: The minute book of the Shire")
        for body in [
            "body: council, name: Shire Council, sector: county, area: shire",
            "body: city, name: City Council, sector: district, area: shire",
            "body: cabinet, name: Cabinet, sector: committee, parent: council, regime: executive",
            "body: parishes, name: Association of Parishes, sector: association, area: shire",
        ] { minute("2010", "establish-body", body) }
        start("moot", "The Moot", "roads")
        part("council", in: "moot")
    }

    /// A shire in which every shipped framework is adopted, and some evidence kept from then on.
    static func adopting(keeps: [Evidence] = [], by library: Library = Shelf.shipped) -> World {
        var world = World(library: library)
        world.adopt("hampshire-partnership", by: "partnership:moot")
        for framework in [
            "city-guide", "cabinet-report", "partnership-protocol", "local-councils-framework",
        ] { world.adopt(framework, by: "body:council") }
        world.keep(keeps)
        return world
    }

    mutating func keep(_ evidence: [Evidence], from: String = "2014-01-01") {
        guard !evidence.isEmpty else { return }
        let words = evidence.map(\.rawValue).joined(separator: " ")
        minute("keep-evidence", "of: place:shire, evidence: [\(words)], from: \(from)")
    }

    mutating func start(_ key: String, _ name: String, _ themes: String) {
        minute(
            "2013-06-01", "start-partnership",
            "partnership: \(key), name: \(name), kind: strategic, themes: [\(themes)], area: shire,"
                + " regime: informal")
    }

    mutating func part(_ body: String, in partnership: String) {
        minute(
            "2013-06-01", "record-involvement",
            "involvement: \(body)-in-\(partnership), body: \(body), partnership: \(partnership)")
    }

    mutating func adopt(
        _ framework: String, by party: String, from: String = "2014-01-01", as key: String? = nil,
        also: String = ""
    ) {
        let file = Word(framework).flatMap { library.digest(of: $0) } ?? .none
        minute(
            "2014-01-01", "adopt-framework",
            "adoption: \(key ?? framework), framework: \(framework), sha256: \(file),"
                + " party: \(party), from: \(from)\(also)")
    }

    /// Records what is done here and now.
    @discardableResult
    mutating func minute(_ intent: String, _ fields: String) -> EntryNumber {
        perform(intent, fields)
    }

    /// Records what was done elsewhere, on the word of the minute book.
    @discardableResult
    mutating func minute(_ when: String, _ intent: String, _ fields: String) -> EntryNumber {
        perform(intent, fields + ", happened: \(when), word-of: book")
    }

    private mutating func perform(_ intent: String, _ fields: String) -> EntryNumber {
        do throws(Refusal) {
            return try attempt(intent, fields).number
        } catch {
            Issue.record("\(intent) \(fields): \(error.sentence)")
            return .none
        }
    }

    /// Records something, or is refused.
    @discardableResult
    mutating func attempt(_ intent: String, _ fields: String) throws(Refusal) -> Entry {
        var members = Said.members(of: fields)
        members.append(.init("intent", .text(intent)))
        if intent != "found-place", !members.contains(where: { $0.name == "as" }) {
            members.append(.init("as", .text("clerk")))
        } else if intent == "found-place" {
            members.append(.init("as", .text("clerk")))
        }
        let json = JSONText.bytes(of: .object(members))
        let datum = (try? JSONReader.read(json)) ?? .absent
        let asked = try Asked.read(datum, at: drawer.desk)
        let moment = Moment(now) ?? Moment(microseconds: 0)
        let happenings = try record.performing(asked, at: moment)
        let entry = record.entry(for: asked, happenings, at: moment)
        record.fold(entry)
        entries.append(entry)
        records.append(record)
        for text in drawer.empty() { record.lay(text.text, under: text.digest, for: text.audience) }
        return entry
    }

    /// Passes a duty's gate for a reason, as a place does when an intent is sent ‘despite’ it.
    mutating func override(
        _ duty: String, of party: SubjectRef = SubjectRef(.body, "council"),
        about subject: SubjectRef, because reason: String
    ) {
        let digest = Shelf.hash(reason)
        guard let moment = Moment(now), let by = Person.Key("clerk"),
            let happening = Record.overriding(
                duty, of: party, about: subject, because: Kept(digest))
        else { return }
        let entry = Entry(
            number: record.last.next, recorded: moment, by: by, intent: "seek-approval",
            happenings: [happening])
        record.fold(entry)
        record.lay(reason, under: digest, for: .insiders)
        entries.append(entry)
        records.append(record)
    }

    /// The same, about what a finding is about.
    mutating func override(_ finding: Finding, because reason: String) {
        let key = finding.key
        override(key.duty, of: key.party, about: key.subject, because: reason)
    }

    /// Does what a line of the minute book says.
    mutating func does(_ minutes: [Minute]) {
        for minute in minutes { self.minute(minute.when, minute.intent, minute.fields) }
    }

    /// Whoever judges the record on a day.
    func assessor(on day: String) -> Assessor {
        Assessor(record, on: on(day), by: library)
    }

    /// The findings of one duty on a day.
    func findings(_ duty: String, on day: String) -> [Finding] {
        assessor(on: day).findings().filter { $0.key.duty == duty }
    }

    /// How one duty stands on a day, where there is one finding of it or one is named.
    func standing(_ duty: String, on day: String, about: String = "") -> Standing? {
        let all = findings(duty, on: day).filter { $0.key.name.contains(about) }
        // Of a partnership to which it does not apply that is said beside any other.
        let applying = all.filter { $0.standing.name != .notApplicable }
        let inside = all.filter { $0.key.subject.kind != .partnership }
        let found = applying.isEmpty ? (inside.isEmpty ? all : inside) : applying
        if found.count > 1 {
            Issue.record("\(duty): \(found.map(\.key.name)); which one is meant?")
        }
        return found.first?.standing
    }

    /// The working of one finding of a duty on a day.
    func working(_ duty: String, on day: String, about: String = "") -> [String] {
        let assessor = assessor(on: day)
        return assessor.findings()
            .first { $0.key.duty == duty && $0.key.name.contains(about) }
            .map { assessor.working(of: $0, by: assessor.proof(of: $0)) } ?? []
    }
}

/// Where texts are laid aside at the door until their entry is written.
private final class Drawer: Sendable {
    private let texts = Mutex<[Laid]>([])
    private let minted = Mutex(0)

    struct Laid: Sendable {
        let text: String
        let digest: Digest
        let audience: Audience
    }

    var desk: Desk {
        Desk(
            keep: { text, audience in
                let laid = Laid(text: text, digest: Shelf.hash(text), audience: audience)
                self.texts.withLock { $0.append(laid) }
                return Kept(laid.digest)
            },
            mint: { kind in
                let number = self.minted.withLock { count in
                    count += 1
                    return count
                }
                return "\(kind.rawValue)-\(number)"
            })
    }

    func empty() -> [Laid] {
        texts.withLock { texts in
            defer { texts = [] }
            return texts
        }
    }
}
