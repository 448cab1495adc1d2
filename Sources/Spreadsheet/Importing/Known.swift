import Almanac
import Governance

/// The things that a cell may refer to by key or by name: those of the record and of the sheet.
struct Known {
    /// The things of one kind.
    private struct Roll {
        var keys: Set<String> = []
        var byName: [String: [String]] = [:]
        var names: [String] = []
    }

    private var rolls: [SubjectKind: Roll] = [:]
    /// The nearest name is looked for only so often: who has fifty names wrong wants no guesses.
    private var guessesLeft = 50

    /// Collects what a record knows on a day.
    init(_ record: Record, on day: Day) {
        for body in record.bodies.all { enter(.body, body.key.word, body.name(on: day)) }
        for one in record.partnerships.all {
            enter(.partnership, one.key.word, one.name(on: day))
        }
        for person in record.people.all {
            enter(.person, person.key.word, record.standing(person.name(on: day)) ?? "")
        }
        for source in record.sources.all {
            enter(.source, source.key.word, record.standing(source.cited.value?.citation) ?? "")
        }
        for meeting in record.meetings.all { enter(.meeting, meeting.key.word, "") }
        for seat in record.seats.all { enter(.seat, seat.key.word, "") }
        for risk in record.risks.all { enter(.risk, risk.key.word, "") }
        for one in record.involvements.all { enter(.involvement, one.key.word, "") }
    }

    /// Every key of a kind.
    func keys(of kind: SubjectKind) -> Set<String> { rolls[kind]?.keys ?? [] }

    /// The keys under which a name is known.
    func keys(of kind: SubjectKind, named name: String) -> [String] {
        rolls[kind]?.byName[name.sameName] ?? []
    }

    /// Whether a text is a key or a name of something.
    func has(_ text: String, _ kind: SubjectKind) -> Bool {
        let same = text.sameName
        return rolls[kind]?.keys.contains(same) == true || rolls[kind]?.byName[same] != nil
    }

    /// Takes in one more thing.
    mutating func enter(_ kind: SubjectKind, _ key: String, _ name: String) {
        rolls[kind, default: Roll()].keys.insert(key)
        guard !name.isEmpty else { return }
        rolls[kind, default: Roll()].byName[name.sameName, default: []].append(key)
        rolls[kind, default: Roll()].names.append(name)
    }

    /// The key that a cell means.
    ///
    /// - Throws: `Wrong` naming the nearest, or those between which nobody can choose.
    mutating func key(of text: String, _ kind: SubjectKind) throws(Wrong) -> String {
        let roll = rolls[kind] ?? Roll()
        if roll.keys.contains(text.sameName) { return text.sameName }
        let found = roll.byName[text.sameName] ?? []
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else {
            throw Wrong(
                "Found \(text.quoted), which \(found.count) are called:"
                    + " \(found.prefix(8).joined(separator: ", ")). Expected one of these keys.")
        }
        guessesLeft -= 1
        let near = guessesLeft > 0 ? nearest(to: text, in: roll) : nil
        let many = guessesLeft > 0 && roll.names.isEmpty && roll.keys.isEmpty
        throw Wrong(
            "Found \(text.quoted), expected the key or the name of \(kind.inWords)."
                + (near.map { " The nearest is \($0.quoted)." } ?? "")
                + (many ? " There is none here yet." : ""))
    }

    private func nearest(to text: String, in roll: Roll) -> String? {
        nearestWord(to: text, among: roll.names)
            ?? nearestWord(to: text, among: roll.keys.sorted())
    }

    /// The sentence with which a cell is refused.
    struct Wrong: Error {
        let sentence: String

        init(_ sentence: String) { self.sentence = sentence }
    }
}

extension Record {
    /// The words of a kept text while they stand; `nil` once it is erased, or where there is none.
    func standing(_ kept: Kept?) -> String? {
        guard let kept, case .standing(let text, _) = text(kept) else { return nil }
        return text
    }

    /// The words of a kept text that anybody may read; `nil` for any other.
    func published(_ kept: Kept?) -> String? {
        guard let kept, case .standing(let text, .everyone) = text(kept) else { return nil }
        return text
    }
}
