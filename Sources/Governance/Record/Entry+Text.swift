import Almanac

/// Why stored bytes are not an entry of this journal.
public struct EntryProblem: Error, Hashable, Sendable {
    /// What is wrong with them, in one sentence for whoever keeps the journal.
    public let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}

extension Entry {
    /// The format that this program writes and the newest it reads.
    public static let format = 1

    /// The bytes that are hashed and stored, as `docs/journal.md` specifies them.
    public func bytes(place: Word, previous: Digest) -> [UInt8] {
        var members: [Datum.Member] = [
            .init("format", .number(Self.format)),
            .init("place", .text(place.text)),
            .init("number", .number(number.number)),
            .init("previous", .text(previous.description)),
            .init("recorded", .text(recorded.description)),
            .init("by", .text(by.word)),
        ]
        if let onBehalfOf { members.append(.init("onBehalfOf", .text(onBehalfOf.word))) }
        if let happened { members.append(.init("happened", .text(happened.description))) }
        if let source { members.append(.init("source", .text(source.word))) }
        members.append(.init("intent", .text(intent)))
        if let once { members.append(.init("once", .text(once))) }
        if let batch { members.append(.init("batch", .number(batch.number))) }
        members.append(.init("happenings", .list(happenings.map(\.datum))))
        var text = JSONText()
        text.write(members)
        return text.bytes
    }

    /// What stands in stored bytes: the entry, and the place and hash before it that they name.
    public struct Stored: Sendable {
        /// The entry, as it was accepted.
        public let entry: Entry
        /// The place in whose journal it stands.
        public let place: Word
        /// The hash of the entry before it; `Digest.none` for the first.
        public let previous: Digest
    }

    /// Reads stored bytes back.
    ///
    /// - Throws: `EntryProblem` for bytes that are no entry, for a newer format and for a
    ///   happening or field that this program does not know: a place is never opened on a guess.
    public static func read(_ bytes: [UInt8]) throws(EntryProblem) -> Stored {
        let datum: Datum
        do throws(JSONProblem) {
            datum = try JSONReader.read(bytes)
        } catch {
            throw EntryProblem("It is not JSON. \(error.sentence)")
        }
        guard datum["format"] == .number(format) else {
            throw EntryProblem(
                "It is of format \(datum["format"].inWords), and this program reads format"
                    + " \(format). Use a newer Shiremoot.")
        }
        return try read(datum)
    }

    /// The names that may stand in an entry, in their order.
    public static let names = [
        "format", "place", "number", "previous", "recorded", "by", "onBehalfOf", "happened",
        "source", "intent", "once", "batch", "happenings",
    ]

    private static func read(_ datum: Datum) throws(EntryProblem) -> Stored {
        if let stranger = datum.members.first(where: { !names.contains($0.name) }) {
            throw EntryProblem("It has a field ‘\(stranger.name)’ that this program does not know.")
        }
        guard case .text(let place) = datum["place"], let place = Word(place),
            case .number(let number) = datum["number"], number > 0,
            case .text(let previous) = datum["previous"], let previous = Digest(hex: previous),
            case .text(let recorded) = datum["recorded"], let recorded = Moment(recorded),
            case .text(let by) = datum["by"], let by = Person.Key(by),
            case .text(let intent) = datum["intent"],
            case .list(let happenings) = datum["happenings"]
        else { throw EntryProblem("A field that every entry has is missing or misshapen.") }
        let entry = Entry(
            number: EntryNumber(number), recorded: recorded, by: by,
            onBehalfOf: try optional(datum, "onBehalfOf"),
            happened: try optional(datum, "happened"), source: try optional(datum, "source"),
            intent: intent, once: try text(datum, "once"), batch: try batch(datum, number),
            happenings: try read(happenings))
        return Stored(entry: entry, place: place, previous: previous)
    }

    private static func read(_ items: [Datum]) throws(EntryProblem) -> [Happening] {
        var happenings: [Happening] = []
        for item in items { happenings.append(try Happening.read(item)) }
        return happenings
    }

    private static func optional<Value: FieldValue>(
        _ datum: Datum, _ name: String
    ) throws(EntryProblem) -> Value? {
        do throws(Problem) {
            return try Value?.read(datum[name], at: .journal, for: .everyone)
        } catch {
            throw EntryProblem("\(name): \(error.sentence)")
        }
    }

    private static func batch(
        _ datum: Datum, _ number: Int
    ) throws(EntryProblem) -> EntryNumber? {
        switch datum["batch"] {
        case .absent: return nil
        case .number(let first) where 1...number ~= first: return EntryNumber(first)
        default: throw EntryProblem("batch: expected the number of an entry up to this one.")
        }
    }

    private static func text(_ datum: Datum, _ name: String) throws(EntryProblem) -> String? {
        switch datum[name] {
        case .absent: return nil
        case .text(let text): return text
        default: throw EntryProblem("\(name): expected a text.")
        }
    }
}

extension Happening {
    /// How it stands in an entry: its name under `is`, then its fields.
    public var datum: Datum {
        let told = told
        return .object([.init("is", .text(type(of: told).name))] + told.members)
    }

    static func read(_ datum: Datum) throws(EntryProblem) -> Happening {
        guard case .text(let name) = datum["is"] else {
            throw EntryProblem("A happening has no name.")
        }
        guard let reading = table[name] else {
            throw EntryProblem("‘\(name)’ is a happening that this program does not know.")
        }
        switch reading.read(datum) {
        case .success(let happening): return happening
        case .failure(let refusal): throw EntryProblem("‘\(name)’: \(refusal.sentence)")
        }
    }
}
