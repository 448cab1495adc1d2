import Almanac
import ArgumentParser
import Assurance
import Governance
import Place

/// Shows what becomes late next.
struct AheadVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ahead",
        abstract: "Show what becomes late or missed next if nothing more happens.",
        discussion: "Example: shiremoot ahead hampshire --on 2013-10-28 --yardsticks")

    @Argument(help: "The place.")
    var place: String

    @Option(help: ArgumentHelp("The day from which to look; today, if left out.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("How many days to look ahead, at most 1000.", valueName: "number"))
    var days = 365

    @Flag(help: "With the frameworks that nobody adopted but that are held up.")
    var yardsticks = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let moot = try await options.open(place)
            let record = moot.snapshot.record
            let start = try day(on) ?? Clock.today
            let until = try horizon(from: start)
            let assessor = Assessor(record, on: start, by: moot.library)
            _ = assessor.complainOfUnread()
            let all = assessor.ahead(days: days)
            let shown = all.filter { yardsticks || $0.finding.key.isAdopted }
            guard !shown.isEmpty else {
                Terminal.say("Nothing becomes late or missed until \(until.inFull).")
                return
            }
            for ahead in shown {
                let then = Assessor(record, on: ahead.on, by: moot.library)
                let yardstick = ahead.finding.key.isAdopted ? "" : "yardstick: "
                Terminal.say(
                    "\(ahead.on.inWords)  \(yardstick)\(ahead.finding.standing.word)"
                        + "  \(then.title(of: ahead.finding))")
                Terminal.say("  \(ahead.finding.key.name) · \(then.promisedBy(ahead.finding))")
            }
        }
    }

    /// The last day looked at.
    private func horizon(from start: Day) throws -> Day {
        guard (0...1_000).contains(days) else {
            throw Refusal("Found \(days), expected 0 to 1000.", field: "days")
        }
        guard let until = start.moved(days: days) else {
            throw Refusal("\(days) days: \(DayProblem.afterLast(start).sentence).", field: "days")
        }
        return until
    }
}
