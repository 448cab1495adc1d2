/// The rooms that only think: no clock, no chance, no waiting, no reading of anything outside.
///
/// A day, a moment or a new key is an argument there, so the same question has the same answer.
struct Purity: Rule {
    private static let rooms: Set = [
        "Almanac", "Governance", "Assurance", "Address", "Markup", "Pages", "Publication",
        "Spreadsheet",
    ]
    private static let reader = ["Sources/Assurance/Reading/"]
    private static let clock = "this room has no clock: take the day or the moment as an argument"
    private static let chance = "this room knows no chance: take a key or an order as an argument"
    private static let waiting = "this room never waits: a rule is a function of facts"
    private static let outside = "this room sees nothing outside: take the text as an argument"

    private static let phrases = [
        Phrase("Date(", instead: clock),
        Phrase("ContinuousClock", instead: clock),
        Phrase("SuspendingClock", instead: clock),
        Phrase("clock_gettime(", instead: clock),
        Phrase(".random(", instead: chance),
        Phrase(".randomElement(", instead: chance),
        Phrase(".shuffled()", instead: chance),
        Phrase(".shuffle()", instead: chance),
        Phrase("SystemRandomNumberGenerator", instead: chance),
        Phrase("UUID()", instead: chance),
        Phrase("async", instead: waiting),
        Phrase("await", instead: waiting),
        Phrase("Task {", instead: waiting),
        Phrase("FileManager", instead: outside, except: reader),
        Phrase("Data(contentsOf:", instead: outside, except: reader),
        Phrase("String(contentsOf:", instead: outside, except: reader),
        Phrase("FileHandle", instead: outside),
        Phrase("URLSession", instead: outside),
        Phrase("ProcessInfo", instead: outside),
        Phrase("getenv(", instead: outside),
        Phrase("readLine(", instead: outside),
    ]

    func complaints(about file: SwiftFile) -> [Complaint] {
        guard let room = file.room, Self.rooms.contains(room) else { return [] }
        return Self.phrases.flatMap { $0.complaints(about: file) }
    }
}
