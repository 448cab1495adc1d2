import Almanac
import ArgumentParser
import Assurance
import Governance
import Publication

/// Shows everything that happened to a partnership.
struct TimelineVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show everything that happened to a partnership, in order of when it happened.",
        discussion: """
            Example: shiremoot timeline hampshire hampshire-partnership --on 2013-10-28

            Each line says how exactly its day is known and which entry says so. What was \
            corrected or withdrawn is not shown, nor are complaints while there are fewer than \
            five.
            """)

    @Argument(help: "The place.")
    var place: String

    @Argument(help: "The partnership, by its key.")
    var partnership: String

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let found = try assessor.partnership(named: partnership)
            let timeline = assessor.timeline(of: found.key)
            asAt.format.answer(timeline.rows, of: assessor) {
                Terminal.say(Terminal.paint(found.name(on: assessor.dayAsked), .bold))
                for row in timeline.rows {
                    Terminal.say()
                    Terminal.say(Terminal.paint(row.happened.inWords, .bold))
                    let line = "\(row.says) \(proof([row.entry]))"
                    Terminal.say("  " + Terminal.wrapped(line, margin: 2))
                }
                guard timeline.isWithoutComplaints else { return }
                Terminal.say()
                Terminal.say("Fewer than five complaints are never shown.")
            }
        }
    }
}
