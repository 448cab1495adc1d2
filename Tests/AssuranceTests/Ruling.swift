import Assurance
import Governance
import Testing

/// One duty in the framework of the test, and how it stands once something was done.
struct Ruling: CustomTestStringConvertible, Sendable {
    let testDescription: String
    private let library: Library
    private let minutes: [Minute]
    private let keeps: [Evidence]
    private let day: String
    private let standing: Standing.Name?

    /// `nil` as standing: nothing is asked at all.
    init(
        _ what: String, _ duty: String, principles: String = "[]", _ minutes: [Minute] = [],
        keeps: [Evidence] = [], on day: String = "2014-12-01", _ standing: Standing.Name?
    ) {
        testDescription = "\(what): \(standing?.rawValue ?? "not asked")"
        library = Shelf.with(
            "  - {id: OWN-1, says: a, clause: b, \(duty)}", principles: principles)
        self.minutes = minutes
        self.keeps = keeps
        self.day = day
        self.standing = standing
    }

    func prove() {
        var world = World(library: library)
        world.adopt("own", by: "body:council")
        world.keep(keeps)
        let adopted = world.entries.count
        world.does(minutes)
        world.proveLive(after: adopted, on: day)
        let found = world.standing("OWN-1", on: day)
        #expect(found?.name == standing, "\(found?.inWords ?? "no finding")")
    }
}
