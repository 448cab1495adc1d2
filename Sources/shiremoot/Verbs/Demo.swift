import Almanac
import ArgumentParser
import Assurance
import Governance
import Place

/// Shows what Shiremoot makes of Hampshire.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make Hampshire and a made-up county, and show what matters most in each.",
        discussion: """
            Example: shiremoot demo --data demo-data

            Hampshire is shown as at 28 October 2013, the county as at the day of its last entry. \
            A sample that is there already is used as it is.
            """)

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            try await hampshire()
            try await CountyDemo(options).run()
        }
    }

    private func hampshire() async throws {
        let (moot, _) = try await SampleMaker(options).make("hampshire")
        guard let day = Day(year: 2013, month: 10, day: 28) else { return }
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
