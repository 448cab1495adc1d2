import Almanac
import ArgumentParser
import Assurance
import Governance
import Publication

/// Shows who gives what to which partnership.
struct Resources: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what partners are required to give, commit and used, in a year.",
        discussion: """
            Example: shiremoot resources hampshire --year 2013 --on 2013-10-28

            Time in days, assets in pieces, knowledge in people, money in pounds (in JSON in \
            whole pence). A year is named by the one in which it begins: 2013 is 2013/14. What \
            nobody stated is not stated, and never taken to be nothing.
            """)

    @Argument(help: "The place.")
    var place: String

    @Option(
        help: ArgumentHelp(
            "The year in which it begins; that of the day asked, if left out.",
            valueName: "year"))
    var year: Int?

    @OptionGroup var asAt: AsAt

    func run() async throws {
        try await answering {
            let (_, assessor) = try await asAt.open(place)
            let year = try municipalYear(year, on: assessor.dayAsked)
            let rows = assessor.resources(in: year.first.year)
            asAt.format.answer(rows, of: assessor) {
                Terminal.say("In \(year)")
                if rows.isEmpty { Terminal.say("Nobody is on record as in a partnership.") }
                var partner = ""
                for place in stride(from: 0, to: rows.count, by: Resource.allCases.count) {
                    let four = rows[place..<min(rows.count, place + Resource.allCases.count)]
                    tell(Array(four), after: &partner)
                }
            }
        }
    }

    private func tell(_ rows: [ResourceRow], after partner: inout String) {
        guard let first = rows.first else { return }
        if first.partner != partner {
            Terminal.say()
            Terminal.say(Terminal.paint(first.partner, .bold))
            partner = first.partner
        }
        if rows.allSatisfy(\.amounts.isEmpty) {
            return Terminal.say("  \(first.name): not stated")
        }
        Terminal.say("  \(first.name)")
        for row in rows {
            let steps = ContributionStep.allCases.map {
                "\($0.inWords) \(row.inWords(row.amounts[$0]))"
            }
            let line =
                "\(row.resource.rawValue): " + steps.joined(separator: ", ")
                + ", shortfall \(row.inWords(row.shortfall)) \(proof(row.entries))"
            Terminal.say("    " + Terminal.wrapped(line, margin: 4))
        }
    }
}

/// The municipal year that begins in a year, or that of a day.
func municipalYear(_ year: Int?, on day: Day) throws(Refusal) -> MunicipalYear {
    guard let year else { return MunicipalYear(containing: day) }
    guard (1...9998).contains(year), let first = Day(year: year, month: 5, day: 1) else {
        throw Refusal("Found \(year), expected a year such as 2014 for 2014/15.", field: "year")
    }
    return MunicipalYear(containing: first)
}
