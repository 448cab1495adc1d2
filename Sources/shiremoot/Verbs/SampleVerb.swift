import Almanac
import ArgumentParser
import Assurance
import Governance
import Journal
import Place
import Sample

/// Makes a sample place.
struct SampleVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Make a sample place: hampshire, or a made-up county.",
        discussion: """
            Example: shiremoot sample hampshire

            Or a county of any size, the same from the same arguments: shiremoot sample county \
            --seed 7 --partnerships 59 --years 3 --from 2022-04-04

            Its entries are recorded at simulated moments, so that one can ask what was known on \
            any day of it. Broken off, it goes on where it stopped.
            """)

    @Argument(help: "Which sample: hampshire or county.")
    var place: String

    @Option(
        help: ArgumentHelp("Where the county’s dice begin; 1 if left out.", valueName: "number"))
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            "How many partnerships the county has, 6 to 5000; 59 if left out.",
            valueName: "number"))
    var partnerships: Int?

    @Option(
        help: ArgumentHelp(
            "How many years the county goes through, 1 to 30; 3 if left out.",
            valueName: "number"))
    var years: Int?

    @Option(
        help: ArgumentHelp(
            "The county’s first day; such that it reaches today, if left out.", valueName: "day"))
    var from: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let (moot, isNew) =
                place == County.key
                ? try await CountyMaker(try county(), options).make()
                : try await hampshire()
            let last = moot.snapshot.record.last
            Terminal.say(
                isNew
                    ? "\(place) is made, in \(last) entries."
                    : "\(place) is there already, with \(last) entries.")
        }
    }

    private func hampshire() async throws -> (moot: Moot, isNew: Bool) {
        let given = [
            ("seed", seed == nil), ("partnerships", partnerships == nil), ("years", years == nil),
            ("from", from == nil),
        ]
        if place == SamplePlace.hampshire.key.text, let odd = given.first(where: { !$0.1 }) {
            throw Refusal("Found --\(odd.0), which only the county takes.")
        }
        return try await SampleMaker(options).make(place)
    }

    private func county() throws -> County {
        let today = Clock.today
        let years = years ?? 3
        let county = try County(
            seed: seed ?? 1, partnerships: partnerships ?? 59, years: years,
            from: try day(from) ?? today.adding(months: -12 * max(0, min(years, 30))))
        guard county.end <= today else {
            throw Refusal(
                "Beginning on \(county.from.inFull) it would reach \(county.end.inFull), which has"
                    + " not come yet. Expected an earlier day or fewer years.")
        }
        return county
    }
}

/// Loads a sample place, once.
struct SampleMaker {
    private let options: DataOptions

    init(_ options: DataOptions) {
        self.options = options
    }

    func make(
        _ name: String, in directory: DataDirectory? = nil
    ) async throws -> (moot: Moot, isNew: Bool) {
        guard name == SamplePlace.hampshire.key.text else {
            throw Refusal("‘\(name.prefix(60))’ is not a sample. Expected hampshire or county.")
        }
        let sample = SamplePlace.hampshire
        let directory = try directory ?? options.directory(creating: true)
        let library = try options.library()
        if directory.has(sample.key) {
            let file = try JournalFile.open(sample.key, in: directory)
            return (try await Moot(file, judgedBy: library, clock: Clock.now), false)
        }
        let lines = sample.lines { framework in
            Word(framework).flatMap { library.digest(of: $0)?.description } ?? ""
        }
        let requests = try lines.map { try Door.read($0) }
        let file = try JournalFile.create(sample.key, in: directory)
        let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
        _ = try await moot.performAll(requests)
        return (moot, true)
    }
}
