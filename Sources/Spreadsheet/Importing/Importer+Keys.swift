import Almanac
import Governance

extension Importer {
    /// What kind of thing each row makes, if it makes one.
    private var made: SubjectKind? {
        switch kind {
        case .bodies: .body
        case .people: .person
        case .register: .partnership
        case .seats: .seat
        case .meetings: .meeting
        case .risks: .risk
        case .departures, .resources, .contacts: nil
        }
    }

    /// The keys of what the rows make: those that are given, and for the others one made of the
    /// name, the same from the same sheet and record.
    mutating func mintKeys() -> [String] {
        guard let made else { return sheet.rows.map { _ in "" } }
        mints[made] = Mint(reader.known.keys(of: made))
        var keys = sheet.rows.map { givenKey(in: $0, made) }
        for (place, row) in sheet.rows.enumerated() where keys[place].isEmpty {
            keys[place] = mint(made, row)
        }
        guard [.body, .person, .partnership].contains(made) else { return keys }
        for (key, row) in zip(keys, sheet.rows) where !passedOver.contains(row.number) {
            reader.known.enter(made, key, cell("name", of: row))
        }
        return keys
    }

    /// The text of a cell by the name of our column; empty when there is none.
    private func cell(_ column: String, of row: CSVReader.Row) -> String {
        guard let place = sheet.guesses.firstIndex(where: { $0.column == column }),
            row.cells.indices.contains(place)
        else { return "" }
        return row.cells[place]
    }

    private mutating func givenKey(in row: CSVReader.Row, _ made: SubjectKind) -> String {
        let text = cell("key", of: row)
        guard !text.isEmpty else { return "" }
        guard let word = Word(text) else {
            complain(
                row.number, "key",
                "Found \(text.quoted), expected a key: at most 64 small letters, digits and single"
                    + " hyphens.")
            return ""
        }
        guard mints[made, default: Mint([])].take(word.text) else {
            if isSame(word.text, made, row) { return word.text }
            let isHere = reader.known.keys(of: made).contains(word.text)
            complain(
                row.number, "key",
                isHere
                    ? "There is a \(made.rawValue) ‘\(word)’ in this place already."
                    : "‘\(word)’ is the key of a row above, expected another.")
            return word.text
        }
        return word.text
    }

    /// Whether a row says of a person only what is so already; then it is passed over.
    private mutating func isSame(_ key: String, _ made: SubjectKind, _ row: CSVReader.Row) -> Bool {
        guard made == .person, reader.known.keys(of: made).contains(key) else { return false }
        let name = cell("name", of: row)
        guard name.isEmpty || reader.known.keys(of: made, named: name).contains(key) else {
            return false
        }
        assume("The person is here already under that key, and was passed over")
        return passedOver.insert(row.number).inserted
    }

    private mutating func mint(_ made: SubjectKind, _ row: CSVReader.Row) -> String {
        let name = cell("name", of: row)
        switch made {
        case .person:
            mustBeNew(made, name, row)
            return mints[made, default: Mint([])].numbered("p")
        case .body, .partnership:
            mustBeNew(made, name, row)
            return fresh([name], made)
        case .seat: return fresh([cell("partnership", of: row), cell("body", of: row)], made)
        case .meeting:
            let day = (try? DateCell.reading(cell("day", of: row)))?.when.earliest
            return fresh([cell("convener", of: row), day?.description ?? ""], made)
        default: return fresh([cell("partnership", of: row), made.rawValue], made)
        }
    }

    /// A key of one or two parts, the first of two shortened so that the second is seen.
    mutating func fresh(_ parts: [String], _ made: SubjectKind) -> String {
        let most = parts.count == 1 ? 56 : 28
        let words = parts.map { String(Slug.of($0).prefix(most)) }.filter { !$0.isEmpty }
        return mints[made, default: Mint(reader.known.keys(of: made))]
            .fresh(Slug.of(words.joined(separator: "-")), orElse: made.rawValue)
    }

    /// Says so when something of that name is here already: a sheet is not to double it.
    private mutating func mustBeNew(_ made: SubjectKind, _ name: String, _ row: CSVReader.Row) {
        guard !name.isEmpty, let key = reader.known.keys(of: made, named: name).first else {
            return
        }
        complain(
            row.number, "name",
            "There is a \(made.rawValue) of the name \(name.quoted) here already, ‘\(key)’. If this"
                + " is another, give it a key of its own in a column ‘key’.")
    }
}
