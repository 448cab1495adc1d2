import ArgumentParser
import Governance
import Journal
import Place

/// Founds a place.
struct Initiate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Found a place; its founder may do everything in it.",
        discussion: """
            Example: shiremoot init shire --title "The Shire" --as clerk

            The key given with --as stands in every entry and stays there: let it say nothing \
            about the person.
            """)

    @Argument(help: "The place's name, in small letters, digits and hyphens.")
    var place: String

    @Option(help: ArgumentHelp("What it is called; its name, if left out.", valueName: "text"))
    var title: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("The founder's key.", valueName: "key"))
    var who: String

    @Option(
        help: ArgumentHelp(
            "The founder's name; kept beside the journal, not public.", valueName: "text"))
    var name: String?

    @Option(help: "Whose holidays it keeps: england-and-wales, scotland or northern-ireland.")
    var nation = "england-and-wales"

    @Option(
        help: """
            Whose record it is: councilRecord, a council's own; publicFacts, put together from \
            public facts; or madeUp, invented.
            """)
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
            // Before anything is made: a mistake in a framework must leave no empty place behind.
            let library = try options.library()
            let directory = try options.directory(creating: true)
            let file = try JournalFile.create(word, in: directory)
            let moot = try await Moot(file, judgedBy: library, clock: Clock.now)
            let receipt = try await moot.perform(request)
            Terminal.say("\(place) is founded. Entry \(receipt.number), \(receipt.hash.short).")
        }
    }
}
