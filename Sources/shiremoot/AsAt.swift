import Almanac
import ArgumentParser
import Assurance
import Governance
import Place
import Publication

/// On which day a question is asked of the record, by what was known when, and how it is answered.
struct AsAt: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

    @Option(
        help: ArgumentHelp("The day on which it is asked; today, if left out.", valueName: "day"))
    var on: String?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp("Only by what was entered by the end of that day.", valueName: "day"))
    var knownAt: String?

    @Option(help: ArgumentHelp("How it is written.", valueName: "format"))
    var format = Format.table

    @OptionGroup var options: DataOptions

    /// Opens a place, and gets ready to answer of its record on the day asked.
    func open(_ place: String) async throws -> (moot: Moot, assessor: Assessor) {
        let moot = try await options.open(place)
        let known = try day(knownAt)
        let record = try await moot.record(known: known)
        if let known, record.last == .none {
            Terminal.complain("Nothing had been entered by the end of \(known.inFull).")
            throw ExitCode.unknown
        }
        let day = try day(on) ?? Clock.today
        return (moot, Assessor(record, on: day, by: moot.library))
    }
}

extension AsAt.Format {
    /// Writes the rows of an answer: a table as it is told, JSON or CSV.
    func answer<R: Row>(
        _ rows: [R], of assessor: Assessor, asTable tell: () -> Void
    ) {
        switch self {
        case .table:
            let place = assessor.record.place
            if let notice = place.provenance.notice { Terminal.say(Terminal.paint(notice, .dim)) }
            Terminal.say("As at \(assessor.dayAsked.inFull)")
            Terminal.say()
            tell()
        case .json:
            let list = Datum.list(rows.map(\.datum))
            Terminal.put(String(decoding: JSONText.bytes(of: list), as: UTF8.self) + "\n")
        case .csv:
            var csv = CSVText(headings: R.columns)
            for row in rows { csv.add(row.cells) }
            Terminal.put(csv.text)
        }
    }
}

extension Assessor {
    /// A partnership by its key as typed, or a refusal that says which there may be.
    func partnership(named word: String) throws(Refusal) -> Partnership {
        if let found = Partnership.Key(word).flatMap({ record.partnerships[$0] }) { return found }
        let words = record.partnerships.all.map(\.key.word)
        let near = nearestWord(to: word, among: words).map { " Did you mean ‘\($0)’?" }
        throw Refusal("There is no partnership ‘\(word.prefix(60))’ here.\(near ?? "")")
    }

    /// A person, body or partnership as typed, by kind and key or by a key that only one has.
    func debtor(named word: String) throws(Refusal) -> SubjectRef {
        let kinds: [SubjectKind] = [.person, .body, .partnership]
        let asked = SubjectRef(word).map { [$0] } ?? kinds.map { SubjectRef($0, word) }
        let found = asked.filter { kinds.contains($0.kind) && record.has($0) }
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else {
            let both = found.map(\.description).joined(separator: " or ")
            throw Refusal("‘\(word)’ is more than one thing here: say \(both).")
        }
        let words =
            record.people.all.map(\.key.word) + record.bodies.all.map(\.key.word)
            + record.partnerships.all.map(\.key.word)
        let near = nearestWord(to: word, among: words).map { " Did you mean ‘\($0)’?" }
        throw Refusal(
            "There is no person, body or partnership ‘\(word.prefix(60))’ here.\(near ?? "")")
    }
}

/// Where a line of an answer is proved: "(entries 3, 5)".
func proof(_ entries: [EntryNumber]) -> String {
    let numbers = Set(entries).sorted().map(\.description)
    guard !numbers.isEmpty else { return "" }
    return "(\(numbers.count == 1 ? "entry" : "entries") \(numbers.joined(separator: ", ")))"
}
