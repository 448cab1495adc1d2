import Almanac
import ArgumentParser
import Governance
import Place
import Spreadsheet

/// Takes in a spreadsheet that was saved as CSV.
struct ImportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a spreadsheet saved as CSV: all of its rows or none.",
        discussion: """
            Example: shiremoot import shire bodies.csv --as bodies --actor clerk --dry-run

            What each column is taken for is shown before anything is done, and every problem \
            with its row and column. When nothing stands in the way, all rows are entered as one \
            batch, which can be taken back as one. The same file has one effect, however often \
            it is imported. Import bodies and people first, then the register, then the rest.

            Where the sheet says since when something is so, say on whose word: --word-of takes \
            the key of a source or its citation, which is cited then. docs/guide has a template \
            of each kind.
            """)

    @Argument(help: "The place.")
    var place: String

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "What its rows are: \(SheetKind.words).", valueName: "kind"))
    var kind: String

    @Option(help: ArgumentHelp("Who asks, by their key.", valueName: "key"))
    var actor: String

    @Option(
        help: ArgumentHelp(
            "What to take a heading for; with nothing after the sign, it is not taken.",
            valueName: "Their heading=our-column"))
    var column: [String] = []

    @Option(
        name: .customLong("word-of"),
        help: ArgumentHelp(
            "On whose word, where no row says so: a source’s key or citation.",
            valueName: "source"))
    var wordOf: String?

    @Option(
        help: ArgumentHelp(
            "Since when it is so, where no row says so: a date as in the sheet.",
            valueName: "date"))
    var on: String?

    @Flag(name: .customLong("dry-run"), help: "Show what would be done, and write nothing.")
    var isRehearsal = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let kind = try SheetKind.named(self.kind)
            let bytes = try InputFile.bytes(at: file)
            let moot = try await options.open(place)
            let sent = SentSheet(
                bytes, as: kind, by: actor, columns: column, wordOf: wordOf, on: try when())
            let stem: String
            switch try sent.state(in: moot) {
            case .standing(let entry): return tellRepeat(entry)
            case .fresh(let word): stem = word
            }
            let record = moot.snapshot.record
            let read = Import(bytes, sent.order(under: stem), into: record, on: Clock.today)
            show(read, as: kind)
            try await perform(read, in: moot)
        }
    }

    private func when() throws -> When? {
        guard let on else { return nil }
        guard let when = When(written: on) else {
            throw Refusal("Found ‘\(on.prefix(60))’, expected a date.", field: "on")
        }
        return when
    }

    private func tellRepeat(_ entry: EntryNumber) {
        Terminal.say(
            "This file was imported before, from entry \(entry) on. Nothing was done now.")
    }

    private func show(_ read: Import, as kind: SheetKind) {
        let rows = read.rowCount == 1 ? "1 row" : "\(read.rowCount) rows"
        Terminal.say("Read as \(kind.rawValue), \(kind.says): \(rows) below the headings.")
        for guess in read.guesses where !guess.heading.isEmpty || guess.column != nil {
            let heading = "  \(guess.letters) ‘\(Terminal.oneLine(guess.heading))’ "
            Terminal.say(heading + (guess.column.map { "→ \($0)" } ?? "is not taken"))
        }
        for note in read.notes { Terminal.say(Terminal.wrapped(note)) }
    }

    private func perform(_ read: Import, in moot: Moot) async throws {
        let sheet = SheetRequests(read)
        if isRehearsal || !sheet.problems.isEmpty {
            let refused = await moot.rehearse(sheet.requests)
            try mustBeNone(sheet.problems(with: refused))
        }
        guard !sheet.requests.isEmpty else {
            return Terminal.say("There is nothing to enter. Nothing was written.")
        }
        guard !isRehearsal else {
            return Terminal.say(
                "Nothing stands in the way of \(sheet.requests.count) entries. Nothing was written."
            )
        }
        do throws(LineProblems) {
            tell(try await moot.performAll(sheet.requests, asBatch: true))
        } catch {
            try mustBeNone(sheet.problems(with: error.refusals))
        }
    }

    private func tell(_ receipts: [Receipt]) {
        guard let first = receipts.first, let last = receipts.last else { return }
        Terminal.say("Entered, as entries \(first.number) to \(last.number), one batch.")
        Terminal.say(
            "To take them back together: shiremoot do \(place) --as \(actor) withdraw-batch"
                + " --entry \(first.number) --reason …")
    }

    /// Lists what is wrong, if anything is, and ends there.
    private func mustBeNone(_ problems: [SheetProblem]) throws {
        guard !problems.isEmpty else { return }
        for problem in problems { Terminal.complain(problem.inWords) }
        Terminal.complain(
            problems.count == 1
                ? "One problem. Nothing was written."
                : "\(problems.count) problems. Nothing was written.")
        throw ExitCode.refused
    }
}

extension SheetKind {
    /// The kinds there are, in the order in which to import them.
    static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// The kind of that word.
    static func named(_ word: String) throws(Refusal) -> SheetKind {
        if let kind = SheetKind(rawValue: word) { return kind }
        let near = nearestWord(to: word, among: allCases.map(\.rawValue))
        throw Refusal(
            "‘\(word.prefix(60))’ is not a kind of sheet. Expected one of \(words)."
                + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
    }
}
