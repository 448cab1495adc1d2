import Almanac
import Assurance
import Governance
import Journal
import Place
import Sample

/// Shows a part of a small made-up county.
struct CountyDemo {
    private let options: DataOptions

    init(_ options: DataOptions) {
        self.options = options
    }

    func run(in directory: DataDirectory) async throws -> Moot {
        let opened = try await CountyMaker.open(options, in: directory)
        let moot =
            if let opened { opened } else {
                try await CountyMaker(small(), options).make(in: directory).moot
            }
        let day = moot.snapshot.record.lastRecorded.ukDay
        let assessor = Assessor(moot.snapshot.record, on: day, by: moot.library)
        let findings = assessor.findings().filter(\.counts)
        let table = FindingTable(assessor)
        Terminal.say()
        Terminal.say(Terminal.paint("\(assessor.record.place.title), \(day.inFull)", .bold))
        Terminal.say(assessor.record.place.provenance.notice ?? "")
        let weighty = table.ranked(findings.filter { $0.standing.gravity >= 5 })
        let shown = oneOfEach(weighty).prefix(8)
        for finding in shown { table.print(finding) }
        Terminal.say()
        Terminal.say(Tally(findings).inWords)
        Terminal.say()
        let data = "--data \(options.data)"
        let then = day.adding(days: -500)
        Terminal.suggest("All of it:", "check county --on \(day) \(data)")
        if let finding = shown.first {
            Terminal.suggest(
                "Why, with proof:", "explain county \(finding.key.name) --on \(day) \(data)")
        }
        Terminal.suggest("What comes next:", "ahead county --on \(day) --days 60 \(data)")
        Terminal.suggest("As known then:", "check county --on \(then) --known-at \(then) \(data)")
        return moot
    }

    /// Twelve partnerships over three years; the same wherever and whenever it is made.
    private func small() throws -> County {
        guard let from = Day(year: 2022, month: 4, day: 4) else {
            throw Refusal("There is no such day.")
        }
        return try County(seed: 1, partnerships: 12, years: 3, from: from)
    }

    /// The first finding of each duty, so that one promise does not fill the page.
    private func oneOfEach(_ findings: [Finding]) -> [Finding] {
        var seen: Set<String> = []
        return findings.filter { seen.insert($0.key.duty).inserted }
    }
}
