import ArgumentParser
import Governance
import Journal
import Place

/// Lists the entries of a journal.
struct JournalVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "List the entries of a place, each with its hash.",
        discussion: """
            Example: shiremoot journal hampshire --after 100

            Each line has the entry's number, the beginning of its hash, what happened, what it is \
            about, when and on whose word, and who recorded it. To see one whole: \
            shiremoot journal hampshire --entry 8
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(help: ArgumentHelp("Begin after this entry.", valueName: "number"))
    var after = 0

    @Option(
        help: ArgumentHelp(
            "Show one entry, as its bytes stand in the journal.", valueName: "number"))
    var entry: Int?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let moot = try await options.open(place)
            if let entry { return try show(entry, of: moot) }
            guard after >= 0 else {
                throw Refusal(
                    "Found \(after), expected the number of an entry, or 0.", field: "after")
            }
            var last = EntryNumber(after)
            let lines = EntryLines(moot, in: moot.snapshot.record)
            while true {
                let sealed = try moot.entries(after: last, atMost: 1_000)
                if sealed.isEmpty { return }
                for one in sealed { Terminal.say(try lines.line(of: one)) }
                last = sealed[sealed.count - 1].number
            }
        }
    }

    private func show(_ number: Int, of moot: Moot) throws {
        guard number > 0 else {
            throw Refusal("Found \(number), expected the number of an entry.", field: "entry")
        }
        let found = try moot.entries(after: EntryNumber(max(0, number - 1)), atMost: 1)
        guard let sealed = found.first, sealed.number.number == number else {
            throw Refusal("There is no entry \(number) in this journal.", field: "entry")
        }
        Terminal.put(String(decoding: sealed.bytes, as: UTF8.self) + "\n")
        Terminal.say("SHA-256 \(sealed.hash)")
    }
}

/// Checks a journal whole.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every hash of a journal and name the first entry that does not hold.",
        discussion: """
            Example: shiremoot verify hampshire

            A chain by itself cannot show that its end was cut off: keep the last hash that this \
            prints somewhere else, and give it with --expect the next time. Exits 70 when the \
            journal does not hold.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(
        help: ArgumentHelp(
            "A hash that some entry must have: 64 hexadecimal digits.", valueName: "hash"))
    var expect: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            var expected: Digest?
            if let expect {
                guard let digest = Digest(hex: expect) else {
                    throw Refusal("Found ‘\(expect.prefix(80))’, expected 64 hexadecimal digits.")
                }
                guard digest != .none else {
                    throw Refusal("No entry can have the hash of 64 zeros.", field: "expect")
                }
                expected = digest
            }
            let directory = try options.directory()
            let file = try JournalFile.open(try placeWord(place), in: directory)
            switch try file.verify(expecting: expected) {
            case .holds(let head):
                Terminal.say("All \(head.number) entries hold. Last hash \(head.hash)")
            case .broken(let at, let because):
                Terminal.complain("Entry \(at) does not hold: \(because)")
                throw ExitCode.fault
            }
        }
    }
}

/// Copies a journal that nobody serves meanwhile, and checks the copy; how the place looks goes
/// beside it.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy a place's journal and texts into a file, and check the copy.",
        discussion: "Example: shiremoot backup hampshire hampshire-2026-11-22.backup")

    @Argument(help: "The place.")
    var place: String

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let directory = try options.directory()
            let word = try placeWord(place)
            let journal = try JournalFile.open(word, in: directory)
            let look = LookCopy(of: word, in: directory, beside: file)
            try look.mustBeFree()
            let head = try journal.backUp(to: file)
            let beside = try look.keep()
            Terminal.say("Copied and read back: \(head.number) entries. Last hash \(head.hash)")
            for path in beside { Terminal.say("Beside it, for how the place looks: \(path)") }
        }
    }
}

/// Brings a copy back.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring a place back from a backup, once every entry in it was found to hold.",
        discussion: "Example: shiremoot restore hampshire hampshire-2026-11-22.backup --data new")

    @Argument(help: "The place.")
    var place: String

    @Argument(help: "The file that ‘backup’ wrote.")
    var file: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let word = try placeWord(place)
            let directory = try options.directory(creating: true)
            let head: Head
            do {
                head = try JournalFile.restore(file, as: word, in: directory)
            } catch let fault as JournalFault where fault.isDamage {
                throw Refusal(fault.sentence, field: "file")
            }
            let look = try LookCopy(of: word, in: directory, beside: file).bringBack()
            Terminal.say("Restored \(head.number) entries. Last hash \(head.hash)")
            for path in look { Terminal.say("Restored how the place looks: \(path)") }
        }
    }
}
