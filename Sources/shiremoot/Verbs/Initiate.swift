import ArgumentParser
import Governance
import Journal
import Place

/// Founds a place.
struct Initiate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Found a place; its founder may do everything in it.",
        discussion: "Example: shiremoot init hampshire --title Hampshire --as clerk --data records")

    @Argument(help: "The place's name, in small letters, digits and hyphens.")
    var place: String

    @Option(help: "Its title.")
    var title: String?

    @Option(name: .customLong("as"), help: "The key of the founder: a word that names nobody.")
    var who: String

    @Option(help: "The founder's name; kept beside the journal, not public.")
    var name: String?

    @Option(help: "Whose holidays it keeps: england-and-wales, scotland or northern-ireland.")
    var nation = "england-and-wales"

    @Option(help: "What its record is worth: councilRecord, publicFacts or madeUp.")
    var provenance = "councilRecord"

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let word = try placeWord(place)
            var members: [Datum.Member] = [
                .init("intent", .text("found-place")), .init("as", .text(who)),
                .init("place", .text(place)), .init("title", .text(title ?? place)),
                .init("nation", .text(nation)), .init("provenance", .text(provenance)),
            ]
            if let name { members.append(.init("founder", .text(name))) }
            let request = try Door.read(.object(members))
            let directory = try options.directory(creating: true)
            let file = try JournalFile.create(word, in: directory)
            let moot = try await Moot(file, judgedBy: options.library(), clock: Clock.now)
            let receipt = try await moot.perform(request)
            Terminal.say("\(place) is founded. Entry \(receipt.number), \(receipt.hash.short).")
        }
    }
}
