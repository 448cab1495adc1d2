/// Reads many entries one after another, faster than one by one: `Entry.read` gives the same.
///
/// An entry as this program writes it is read from left to right; any other is read by
/// `Entry.read`, which says what is wrong with it, if anything is.
public struct EntryReader {
    private let pool = WordPool()

    /// Starts with nothing read.
    public init() {}

    /// Reads stored bytes back.
    ///
    /// - Throws: `EntryProblem`, as `Entry.read` does.
    public func read(_ bytes: [UInt8]) throws(EntryProblem) -> Entry.Stored {
        if let stored = readQuickly(bytes) { return stored }
        return try Entry.read(bytes)
    }

    /// What the quick reader makes of the bytes, if it understands them.
    func readQuickly(_ bytes: [UInt8]) -> Entry.Stored? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = QuickReader(buffer, pool)
            return try? Entry.read(&reader)
        }
    }
}

extension Entry {
    private static let opening = Array("{\"format\":\(format),\"place\":".utf8)

    fileprivate static func read(_ reader: inout QuickReader) throws(Unread) -> Stored {
        guard reader.take(opening) else { throw Unread() }
        let place = Word(trusted: try reader.word())
        try reader.must(",\"number\":")
        let number = try reader.number()
        try reader.must(",\"previous\":")
        let previous = try reader.digest()
        try reader.must(",\"recorded\":")
        let recorded = try reader.moment()
        try reader.must(",\"by\":")
        let by = Person.Key(trusted: try reader.word())
        let onBehalfOf =
            reader.take(",\"onBehalfOf\":") ? Body.Key(trusted: try reader.word()) : nil
        let happened = reader.take(",\"happened\":") ? try reader.when() : nil
        let source = reader.take(",\"source\":") ? Source.Key(trusted: try reader.word()) : nil
        try reader.must(",\"intent\":")
        let intent = try reader.text()
        let once = reader.take(",\"once\":") ? try reader.text() : nil
        let batch = reader.take(",\"batch\":") ? EntryNumber(try reader.number()) : nil
        let happenings = try happenings(&reader)
        guard reader.isAtEnd, number > 0, batch.map({ 1...number ~= $0.number }) ?? true else {
            throw Unread()
        }
        if let source { reader.note(source.ref) }
        let entry = Entry(
            number: EntryNumber(number), recorded: recorded, by: by, onBehalfOf: onBehalfOf,
            happened: happened, source: source, intent: intent, once: once, batch: batch,
            happenings: happenings, mentions: reader.mentions)
        return Stored(entry: entry, place: place, previous: previous)
    }

    private static func happenings(_ reader: inout QuickReader) throws(Unread) -> [Happening] {
        try reader.must(",\"happenings\":[")
        if reader.take("]}") { return [] }
        var happenings: [Happening] = []
        repeat {
            try reader.must("{\"is\":")
            guard let reading = Happening.table[try reader.text()] else { throw Unread() }
            happenings.append(try reading.readQuickly(&reader))
            try reader.must("}")
        } while reader.take(",")
        try reader.must("]}")
        return happenings
    }
}
