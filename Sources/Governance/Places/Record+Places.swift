public import Almanac
import HashTreeCollections

extension Record {
    /// Refuses to strike an entry that is not there, was struck already or that others stand on.
    func mayStrike(
        _ entry: EntryNumber, replacedBy again: [SubjectRef], field: String
    ) throws(Refusal) {
        guard let note = note(of: entry) else {
            throw noEntry(entry.number, field: field)
        }
        guard !note.isStruck else {
            throw Refusal("Entry \(entry) was corrected or withdrawn already.", field: field)
        }
        guard note.lasting == .no || (note.lasting == .corrects && !again.isEmpty) else {
            throw Refusal(
                note.lasting == .corrects
                    ? "Entry \(entry) is a correction: correct it again instead."
                    : "Entry \(entry) founds the place, withdraws an entry or erases a text, and"
                        + " stands.", field: field)
        }
        try mustStandAlone([entry], as: "entry \(entry)", replacedBy: again, field)
    }

    /// What is said of a number that no entry has.
    func noEntry(_ number: Int, field: String) -> Refusal {
        Refusal("There is no entry \(number) in this journal; the last is \(last).", field: field)
    }

    /// What becomes of a kept text; `nil` for a hash that nothing was kept under.
    public func text(_ kept: Kept) -> KeptText? {
        let text = texts[kept.digest]
        if case .standing(_, let audience) = text, audience > self.audience { return .withheld }
        return text
    }

    /// The words of a kept text, or what to print instead of them.
    public func words(_ kept: Kept?) -> String {
        guard let kept else { return "" }
        return text(kept)?.inWords ?? "[not kept here]"
    }

    /// Lays a kept text beside the record, as the store hands it over with its entry.
    public mutating func lay(_ text: String, under digest: Digest, for audience: Audience) {
        if case .erased = texts[digest] { return }
        texts[digest] = .standing(text, for: audience)
    }

    /// Takes over the kept texts of a later record: as they are now, erased ones erased.
    public mutating func takeTexts(from later: Record) {
        texts = later.texts
        audience = later.audience
    }

    /// Everything that somebody looked for about a subject.
    public func looks(about subject: SubjectRef) -> Timeline<Look> {
        looks[subject] ?? Timeline()
    }

    /// Everything that was answered about a subject.
    public func answers(about subject: SubjectRef) -> Timeline<Answered> {
        answers[subject] ?? Timeline()
    }

    /// Whether any finding was ever answered.
    public var hasAnswers: Bool { !answers.isEmpty }

    /// Whether anybody ever looked for anything.
    public var hasLooks: Bool { !looks.isEmpty }

    /// Whether anybody ever looked for anything about a subject of a kind.
    public func hasLooks(aboutAny kind: SubjectKind) -> Bool {
        kindsLookedFor & (1 << UInt64(kind.rank)) != 0
    }

    /// From which days evidence is kept here for any of some subjects.
    public func kept(by subjects: [SubjectRef]) -> [(evidence: Evidence, since: Day)] {
        ([place.ref] + subjects).flatMap { keeping[$0]?.facts ?? [] }
            .flatMap { fact in fact.value.evidence.map { ($0, fact.value.from) } }
    }
}

extension Record {
    mutating func hold(_ look: Look, _ told: Told) {
        looks[look.subject, default: Timeline()].insert(look, told)
        kindsLookedFor |= 1 << UInt64(look.subject.kind.rank)
    }

    mutating func hold(_ kept: EvidenceKept, _ told: Told) {
        keeping[kept.of, default: Timeline()].insert(kept, told)
    }

    mutating func hold(_ answered: Answered, _ told: Told) {
        answers[answered.subject, default: Timeline()].insert(answered, told)
    }

    mutating func erase(_ text: Digest, _ told: Told) {
        texts[text] = .erased(on: told.recorded.ukDay)
    }

    func mustStand(_ text: Digest, field: String) throws(Refusal) {
        switch texts[text] {
        case .standing, .withheld: return
        case .erased(let day):
            throw Refusal("That text was erased on \(day.inWords).", field: field)
        case nil where documents[text] != nil: return
        case nil:
            throw Refusal("No kept text or document has the hash ‘\(text)’.", field: field)
        }
    }
}

func mustNameAPower(_ powers: [Power]) throws(Refusal) {
    guard !powers.isEmpty else {
        throw Refusal("Nothing given, expected at least one power.", field: "powers")
    }
}
