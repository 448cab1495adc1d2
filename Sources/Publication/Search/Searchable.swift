import Almanac
public import Assurance
public import Governance

/// The words by which something can be found, as everyone may read them on a day.
public struct Searchable: Hashable, Sendable {
    /// What is found by them.
    public let thing: Findable
    /// Where it stands among all others: what was made later has a higher number.
    public let place: Int
    /// The name of a partnership, a body, somebody in public office or a framework; empty for
    /// anything else.
    public let name: String
    /// The names that a partnership or a body had before, the latest first.
    public let formerly: [String]
    /// What anything else is called.
    public let title: String
    /// What else is said of it.
    public let words: String

    /// Something with its words; what no text may hold becomes a blank.
    public init(
        _ thing: Findable, at place: Int, name: String, formerly: [String] = [], title: String,
        words: String
    ) {
        self.thing = thing
        self.place = place
        self.name = name.withoutControls
        self.formerly = formerly.map(\.withoutControls)
        self.title = title.withoutControls
        self.words = words.withoutControls
    }

    /// The entry that made what stands at a place; `nil` for what no entry made.
    public static func entry(at place: Int) -> EntryNumber? {
        place < mostInOneEntry ? nil : EntryNumber(place / mostInOneEntry)
    }

    /// More subjects than one entry ever names.
    static let mostInOneEntry = 65_536
}

extension Assessor {
    /// The words of everything that can be found on the day asked, the oldest first.
    public func eachSearchable(_ body: (Searchable) throws -> Void) rethrows {
        for one in frameworksSearchable() { try body(one) }
        var seen: Set<SubjectRef> = []
        var number = 0
        while number < record.last.number {
            number += 1
            for subject in record.mentions(in: EntryNumber(number))
            where subject.isSearched && seen.insert(subject).inserted {
                if let one = searchable(subject) { try body(one) }
            }
        }
    }

    /// The words of one subject; `nil` for what is not public, is not there or had not come about
    /// by the day asked.
    public func searchable(_ subject: SubjectRef) -> Searchable? {
        guard subject.isSearched, record.has(subject), isBegun(subject) else { return nil }
        let all = record.chronicle(of: subject)
        guard all.contains(where: { $0.happened.isOnOrBefore(day) != .no }),
            let place = place(of: subject, made: all.map(\.entry))
        else { return nil }
        if subject.kind == .person {
            guard let key = Person.Key(subject.key), isPublic(record.people[key]?.name(on: day)),
                let name = publicName(key)
            else { return nil }
            return Searchable(.subject(subject), at: place, name: name, title: "", words: "")
        }
        let title = title(of: subject).onOneLine
        let formerly = formerNames(of: subject).map(\.onOneLine)
        let words = words(of: subject, all, beside: [title] + formerly)
        // Who is in what has a name of its own parts alone: those are found by themselves.
        if words.isEmpty, [.involvement, .seat, .remit].contains(subject.kind) { return nil }
        let hasName = [.partnership, .body].contains(subject.kind)
        return Searchable(
            .subject(subject), at: place, name: hasName ? title : "", formerly: formerly,
            title: hasName ? "" : title.capitalised, words: words)
    }

    /// Whether the partnership that a subject is about, if there is one, had begun.
    private func isBegun(_ subject: SubjectRef) -> Bool {
        guard let key = record.partnership(about: subject) else { return true }
        return record.partnerships[key].map { stands($0.started) } ?? false
    }

    /// What a partnership or a body was called before, the latest first; nothing of anything else,
    /// and nothing that it is called again.
    private func formerNames(of subject: SubjectRef) -> [String] {
        var names: [String] = []
        switch subject.kind {
        case .partnership:
            guard let one = Partnership.Key(subject.key).flatMap({ record.partnerships[$0] })
            else { return [] }
            names = one.started.facts(by: day).suffix(1).map(\.value.name.text)
            names += one.renamed.facts(by: day).map(\.value.name.text)
        case .body:
            guard let one = Body.Key(subject.key).flatMap({ record.bodies[$0] }) else { return [] }
            names = one.established.facts(by: day).suffix(1).map(\.value.name.text)
            names += one.renamed.facts(by: day).map(\.value.name.text)
        default: return []
        }
        var seen: Set<String> = [title(of: subject)]
        return names.reversed().filter { seen.insert($0).inserted }
    }

    private func place(of subject: SubjectRef, made entries: [EntryNumber]) -> Int? {
        for entry in Set(entries).sorted() {
            if let place = record.mentions(in: entry).firstIndex(of: subject) {
                return entry.number * Searchable.mostInOneEntry
                    + min(place, Searchable.mostInOneEntry - 1)
            }
        }
        return nil
    }

    /// Every public text of what happened to a subject by the day asked, each once.
    private func words(
        of subject: SubjectRef, _ all: [Chronicled], beside told: [String]
    ) -> String {
        var words: [String] = []
        for told in all where told.happened.isOnOrBefore(day) != .no {
            guard tellsParticulars(of: told) else { continue }
            let fields = told.fields
            for member in told.members {
                guard let field = fields.first(where: { $0.name == member.name }) else { continue }
                words += said(member.value, field.kind, of: subject.kind)
            }
        }
        var seen: Set<String> = []
        return words.filter { word in
            !told.contains { $0.contains(word) } && seen.insert(word).inserted
        }.joined(separator: " · ")
    }

    private func said(_ value: Datum, _ kind: FieldKind, of subject: SubjectKind) -> [String] {
        switch (value, kind) {
        case (.list(let items), .list(let kind)): items.flatMap { said($0, kind, of: subject) }
        case (.text(let hash), .keptText):
            Digest(hex: hash).map { Kept($0) }.flatMap { isPublic($0) ? publicWords($0) : nil }
                .map { [$0] } ?? []
        case (.text(let text), .name): [text.onOneLine]
        case (.text(let text), .word), (.text(let text), .choice):
            [.partnership, .body].contains(subject) ? [text.spelt] : []
        default: []
        }
    }

    private func frameworksSearchable() -> [Searchable] {
        var all: [Searchable] = []
        for framework in library.all {
            let principles = framework.principles.flatMap {
                [$0.title] + $0.commitments.map(\.says)
            }
            all.append(
                Searchable(
                    .framework(framework.key), at: all.count + 1, name: framework.title, title: "",
                    words: ([framework.source] + principles).joined(separator: " · ")))
            for duty in framework.duties {
                all.append(
                    Searchable(
                        .duty(duty.id, of: framework.key), at: all.count + 1, name: "",
                        title: duty.says.capitalised,
                        words: [framework.title, duty.clause, duty.matter].compactMap { $0 }
                            .joined(separator: " · ")))
            }
        }
        return all
    }
}

extension SubjectRef {
    /// Whether it is of a kind that is searched: never what complaints and risks are about.
    fileprivate var isSearched: Bool {
        switch kind {
        case .complaint, .risk, .place, .source: false
        default: true
        }
    }
}

extension String {
    fileprivate var withoutControls: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
        return String(
            decoding: utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
