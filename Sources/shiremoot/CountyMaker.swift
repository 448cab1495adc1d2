import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import Sample

/// Loads a made-up county, sitting by sitting, each at its own simulated moment.
struct CountyMaker {
    /// Sittings are told of one by one in their thousands; a line is printed for so many entries.
    private static let stride = 50_000

    private let options: DataOptions
    private let county: County

    init(_ county: County, _ options: DataOptions) {
        self.county = county
        self.options = options
    }

    /// The county as it lies in the data directory, whatever it was made from; `nil` for none.
    static func open(_ options: DataOptions, in directory: DataDirectory) async throws -> Moot? {
        let key = try placeWord(County.key)
        guard directory.has(key) else { return nil }
        let file = try JournalFile.open(key, in: directory)
        return try await Moot(file, judgedBy: options.library(), clock: Clock.now)
    }

    /// Makes it, or goes on where making it was broken off.
    ///
    /// - Returns: the place, and whether anything was new.
    func make(in directory: DataDirectory? = nil) async throws -> (moot: Moot, isNew: Bool) {
        let directory = try directory ?? options.directory(creating: true)
        let library = try options.library()
        let key = try placeWord(County.key)
        let isThere = directory.has(key)
        let file =
            isThere
            ? try JournalFile.open(key, in: directory)
            : try JournalFile.create(key, in: directory)
        if isThere { try mustBeTheSame(file) }
        if !isThere { try wear(in: directory) }
        guard let start = Moment(ukDay: county.from, hour: 9, minute: 0) else {
            throw Refusal("\(county.from.inFull) has no morning.")
        }
        let clock = StandingClock(start)
        let moot = try await Moot(file, judgedBy: library, clock: { clock.now })
        let isNew = try await load(into: moot, library, clock, told: moot.snapshot.record.last)
        return (moot, isNew)
    }

    /// Lays beside a new journal how the county looks.
    private func wear(in directory: DataDirectory) throws {
        for (name, text) in [County.look, County.logo] {
            let path = "\(directory.path)/\(name)"
            guard !FileManager.default.fileExists(atPath: path) else { continue }
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }
    }

    private func load(
        into moot: Moot, _ library: Library, _ clock: StandingClock, told: EntryNumber
    ) async throws -> Bool {
        var (done, said, isSure) = (0, 0, told == .none)
        var sittings = county.sittings(by: library)
        var next = sittings.next().map { ($0, Door.reading($0.lines)) }
        while let (sitting, reading) = next {
            next = sittings.next().map { ($0, Door.reading($0.lines)) }
            done += sitting.lines.count
            // What was entered before is not sent again: every line is one entry.
            guard done > told.number else { continue }
            if !isSure { try mustGoOn(from: told, moot) }
            isSure = true
            clock.set(sitting.moment)
            _ = try await moot.performAll(reading.value, asBatch: sitting.isSheet)
            if done / Self.stride > said {
                said = done / Self.stride
                Terminal.say("\(done) entries, up to \(sitting.moment.ukDay.inFull)")
            }
        }
        return done > told.number
    }

    /// Refuses to go on where somebody else wrote after making it was broken off.
    private func mustGoOn(from told: EntryNumber, _ moot: Moot) throws {
        let last = try moot.entries(after: EntryNumber(told.number - 1), atMost: 1)
        let word = "\"once\":\"\(county.once(told.number))\""
        guard let bytes = last.first?.bytes,
            String(decoding: bytes, as: UTF8.self).contains(word)
        else {
            throw Refusal(
                "The county in \(options.data) was begun and not finished, and something else was"
                    + " entered since. Expected another directory (--data).")
        }
    }

    /// Refuses to go on with a county that was made from other arguments.
    private func mustBeTheSame(_ file: JournalFile) throws {
        let isEmpty = try file.read(after: .none, atMost: 1).isEmpty
        let isSame = try file.once(county.once(1)) != nil
        guard !isEmpty, !isSame else { return }
        throw Refusal(
            "There is a county in \(options.data) already, made from other arguments. Expected the"
                + " same ones, or another directory (--data).")
    }
}
