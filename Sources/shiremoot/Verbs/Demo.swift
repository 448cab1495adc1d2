import Almanac
import ArgumentParser
import Assurance
import Governance
import Journal
import Place

/// Shows what Shiremoot makes of Hampshire.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make Hampshire and a made-up county, show what matters most, and serve both.",
        discussion: """
            Example: shiremoot demo --data demo-data

            Hampshire is shown as at 28 October 2013, the county as at the day of its last entry. \
            A sample that is there already is used as it is.
            """)

    @Flag(name: .customLong("no-serve"), help: "Only make and show them; serve nothing.")
    var isQuiet = false

    @OptionGroup var listening: ListeningOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let directory = try options.directory(creating: true)
            let moots = [
                try await hampshire(in: directory),
                try await CountyDemo(options).run(in: directory),
            ]
            guard !isQuiet else { return }
            try await serve(moots, from: directory)
        }
    }

    /// Serves them with a clock that stands at the county's last day, on which something is next,
    /// something due and something late, whenever it is made.
    private func serve(_ moots: [Moot], from directory: DataDirectory) async throws {
        guard let last = moots.last?.snapshot.record.lastRecorded else { return }
        Terminal.say()
        Terminal.say(
            Terminal.wrapped(
                "Hampshire on the day shown above is at /hampshire/on/2013-10-28 of the address"
                    + " below; everything begins at its /. The clock of this demonstration stands"
                    + " at \(last.ukDay.inFull), the county’s last day."))
        try await listening.serve(moots, from: directory) { last }
    }

    private func hampshire(in directory: DataDirectory) async throws -> Moot {
        let (moot, _) = try await SampleMaker(options).make("hampshire", in: directory)
        guard let day = Day(year: 2013, month: 10, day: 28) else { return moot }
        let assessor = Assessor(moot.snapshot.record, on: day, by: moot.library)
        let findings = assessor.findings().filter(\.counts)
        let table = FindingTable(assessor)
        Terminal.say(Terminal.paint("Hampshire, \(day.inFull)", .bold))
        Terminal.say(assessor.record.place.provenance.notice ?? "")
        let weighty = table.ranked(findings.filter { $0.standing.gravity >= 5 })
        for finding in weighty.prefix(12) { table.print(finding) }
        Terminal.say()
        Terminal.say("and \(Tally(findings).notKnown)")
        Terminal.say()
        more(weighty.first?.key.name)
        return moot
    }

    private func more(_ finding: String?) {
        let data = "--data \(options.data)"
        let then = "--on 2013-10-28"
        Terminal.suggest("Everything:", "check hampshire \(then) --yardsticks \(data)")
        if let finding {
            Terminal.suggest("Why, with proof:", "explain hampshire \(finding) \(then) \(data)")
        }
        Terminal.suggest("By when papers:", "timetable --meeting 2026-04-09")
        Terminal.suggest("Every entry:", "journal hampshire \(data)")
        Terminal.suggest("What one can do:", "intents")
    }
}
