import Assurance
import Governance
import Testing

/// One thing that was done elsewhere, as a line of the minute book.
struct Minute: Sendable {
    let when: String
    let intent: String
    let fields: String

    init(_ when: String, _ intent: String, _ fields: String) {
        self.when = when
        self.intent = intent
        self.fields = fields
    }
}

/// One example of a duty: what was done, what is kept here, and how it then stands on a day.
struct Example: CustomTestStringConvertible, Sendable {
    let duty: String
    let expected: Standing.Name
    let day: String
    let keeps: [Evidence]
    let about: String
    let library: Library
    let minutes: [Minute]
    /// The file in which it stands: "CityGuideTests.swift".
    let file: String

    init(
        _ duty: String, _ expected: Standing.Name, on day: String = "2014-06-02",
        keeps: [Evidence] = [], about: String = "", by library: Library = Shelf.shipped,
        _ minutes: [Minute] = [], file: String = #fileID
    ) {
        self.duty = duty
        self.expected = expected
        self.day = day
        self.keeps = keeps
        self.about = about
        self.library = library
        self.minutes = minutes
        self.file = file.split(separator: "/").last.map(String.init) ?? file
    }

    var testDescription: String { "\(duty) \(expected.rawValue) on \(day)" }

    /// Does what the example says in a shire that adopted everything, and looks.
    func prove(sourceLocation: SourceLocation = #_sourceLocation) {
        prove(in: .adopting(by: library), sourceLocation: sourceLocation)
    }

    /// Does what the example says in some world, and looks.
    func prove(in world: World, sourceLocation: SourceLocation = #_sourceLocation) {
        var world = world
        world.keep(keeps)
        let adopted = world.entries.count
        world.does(minutes)
        let standing = world.standing(duty, on: day, about: about)
        let working = world.working(duty, on: day, about: about)
        #expect(
            standing?.name == expected,
            "\(duty) \(standing?.inWords ?? "has no finding"): \(working)",
            sourceLocation: sourceLocation)
        // Every entry is compared where entries are drawn by lot, and in the proofs of words.
        world.proveLive(
            after: adopted, on: day, atEachEntry: false, sourceLocation: sourceLocation)
    }
}
