import ArgumentParser
import Assurance
import Governance
import Journal
import Place
import Sample

/// Makes a sample place.
struct SampleVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Make a sample place: hampshire.",
        discussion: "Example: shiremoot sample hampshire")

    @Argument(help: "Which sample: hampshire is the only one.")
    var place: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let (moot, isNew) = try await SampleMaker(options).make(place)
            let last = moot.snapshot.record.last
            Terminal.say(
                isNew
                    ? "\(place) is made, in \(last) entries."
                    : "\(place) is there already, with \(last) entries.")
        }
    }
}

/// Loads a sample place, once.
struct SampleMaker {
    private let options: DataOptions

    init(_ options: DataOptions) {
        self.options = options
    }

    func make(_ name: String) async throws -> (moot: Moot, isNew: Bool) {
        guard name == SamplePlace.hampshire.key.text else {
            throw Refusal("‘\(name.prefix(60))’ is not a sample. Expected hampshire.")
        }
        let sample = SamplePlace.hampshire
        let directory = try options.directory(creating: true)
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
