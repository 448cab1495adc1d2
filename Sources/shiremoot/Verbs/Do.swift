import ArgumentParser
import Governance
import Place

/// Performs one intent, or a file of them.
struct Do: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Perform an intent, or a file with one JSON intent a line, all or nothing.",
        discussion: """
            Example: shiremoot do shire establish-body --as clerk --body council \
            --name "Shire Council" --sector county

            Or from a file: shiremoot do shire --as clerk --file intents.jsonl, with lines such as

              {"intent": "enter-person", "person": "p-0001", "name": "Ann Example"}

            A paper or minutes can bring a document, which is kept beside the journal: --document \
            agenda.pdf; in a file of lines, "document": "agenda.pdf" is looked for beside it.

            ‘shiremoot intents’ lists every intent with its fields. With any of them: \
            --happened WHEN and --word-of SOURCE for what was done elsewhere, --seen ENTRY, \
            --once WORD, --corrects ENTRY with --because REASON, --despite REASON, \
            --on-behalf-of BODY.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(
        name: .customLong("as"), help: ArgumentHelp("Who asks, by their key.", valueName: "key"))
    var who: String

    @Option(
        help: ArgumentHelp("A file with one JSON intent a line, as one batch.", valueName: "path"))
    var file: String?

    @Flag(name: .customLong("dry-run"), help: "List every problem, and write nothing.")
    var isRehearsal = false

    @OptionGroup var options: DataOptions

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "The intent and its fields, each as --FIELD VALUE.", valueName: "intent and fields"))
    var rest: [String] = []

    func run() async throws {
        try await answering {
            let moot = try await options.open(place)
            let (numbered, unread) = try requests()
            let requests = numbered.map(\.request)
            if isRehearsal || !unread.isEmpty {
                let refused = await moot.rehearse(requests).map { $0.on(numbered) }
                let problems = (unread + refused).sorted { $0.line < $1.line }
                guard problems.isEmpty else { throw told(problems) }
                Terminal.say("Nothing stands in the way. Nothing was written.")
                return
            }
            do {
                tell(try await moot.performAll(requests, asBatch: file != nil))
            } catch let problems as LineProblems {
                throw told(problems.refusals.map { $0.on(numbered) })
            }
        }
    }

    /// Problems by line; what was typed has no lines.
    private func told(_ problems: [LineProblem]) -> any Error {
        guard file == nil, let only = problems.first else { return LineProblems(problems) }
        return only.refusal
    }

    private func requests() throws -> (
        requests: [(line: Int, request: Request)], problems: [LineProblem]
    ) {
        guard let file else {
            guard rest.first?.hasPrefix("-") == false else {
                throw Refusal("Nothing given, expected an intent. See ‘shiremoot intents’.")
            }
            return ([(1, try Asking.read(TypedFields.datum(of: rest, by: who), files: .typed))], [])
        }
        guard rest.isEmpty else {
            throw Refusal("Found ‘\(rest[0])’ beside --file, expected one or the other.")
        }
        return try IntentLines(try InputFile.bytes(at: file), at: file, by: who).read()
    }

    private func tell(_ receipts: [Receipt]) {
        for receipt in receipts {
            let again = receipt.isRepeat ? " (sent before; nothing new)" : ""
            let names = receipt.subjects.map(\.description).joined(separator: " ")
            Terminal.say("entry \(receipt.number)  \(names)\(again)")
        }
        let new = receipts.filter { !$0.isRepeat }
        if file != nil, new.count > 1, let first = new.first {
            Terminal.say(
                "These \(new.count) entries are one batch. To take them back together:"
                    + " withdraw-batch --entry \(first.number) --reason …")
        }
    }
}

extension LineProblem {
    /// The same problem, on the line of the file on which its request stands.
    fileprivate func on(_ numbered: [(line: Int, request: Request)]) -> LineProblem {
        guard numbered.indices.contains(line - 1) else { return self }
        return LineProblem(line: numbered[line - 1].line, refusal: refusal)
    }
}
