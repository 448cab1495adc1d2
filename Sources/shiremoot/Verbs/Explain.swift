import Almanac
import ArgumentParser
import Assurance
import Governance
import Place

/// Shows why a finding stands as it does.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the days counted and the entries that prove a finding.",
        discussion: """
            Example: shiremoot explain hampshire NAME --on 2013-10-28

            NAME stands under each finding that ‘check’ prints: the id of a duty, the body bound \
            by it and what it is about, with strokes between. Where the partnership itself \
            promised it, no body is named. The id of a duty alone explains all its findings.
            """)

    @Argument(help: "The place.")
    var place: String

    @Argument(help: "A finding as ‘check’ names it, or the id of a duty.")
    var finding: String

    @Option(
        help: ArgumentHelp("The day on which it is judged; today, if left out.", valueName: "day"))
    var on: String?

    @Option(
        name: .customLong("known-at"),
        help: ArgumentHelp("Only by what was entered by the end of that day.", valueName: "day"))
    var knownAt: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let moot = try await options.open(place)
            let known = try day(knownAt)
            let record = try await moot.record(known: known)
            if let known, let blank = moot.blank(record, known) {
                Terminal.complain(blank)
                throw ExitCode.unknown
            }
            let assessor = Assessor(record, on: try day(on) ?? Clock.today, by: moot.library)
            let all = assessor.findings()
            let wanted = all.filter { $0.key.name == finding || $0.key.duty == finding }
            guard !wanted.isEmpty else {
                let names = Set(all.flatMap { [$0.key.name, $0.key.duty] }).sorted()
                let near = nearestWord(to: finding, among: names)
                throw Refusal(
                    "There is no finding ‘\(finding.prefix(120))’ on \(assessor.dayAsked.inWords)."
                        + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
            }
            for one in wanted { try explain(one, assessor, moot) }
        }
    }

    private func explain(_ finding: Finding, _ assessor: Assessor, _ moot: Moot) throws {
        let proof = assessor.proof(of: finding)
        FindingTable(assessor).print(finding, by: proof)
        if let duty = assessor.duty(of: finding) {
            let framework = assessor.library.all.first { $0.key == finding.key.framework }
            let title = framework?.title ?? finding.key.framework.text
            Terminal.say("  " + Terminal.wrapped("\(title): \(duty.clause).", margin: 2))
        }
        let lines = EntryLines(moot, in: assessor.record)
        for number in proof.entries {
            let before = EntryNumber(number.number - 1)
            guard let sealed = try moot.entries(after: before, atMost: 1).first else { continue }
            Terminal.say("  \(try lines.line(of: sealed))")
        }
        let answers = assessor.record.answers(about: finding.key.subject).facts(
            by: assessor.dayAsked)
        for answer in answers where answer.value.finding.text == finding.key.name {
            let words = Terminal.oneLine(assessor.record.words(answer.value.answer))
            Terminal.say("  answered \(answer.happened.inWords), entry \(answer.entry): \(words)")
        }
    }
}
