import Address
import Almanac
import Foundation
import Governance
import Journal
import Place
import Sample
import Site

/// Makes pages of every kind of the made-up county of a thousand partnerships, which an earlier
/// run of `bench county` left where it was told to: how long each kind takes, and search.
struct PagingCounty {
    let path: String

    /// How many pages of one kind are made, evenly spread over all of them.
    private static let most = 60

    func run() async throws {
        guard FileManager.default.fileExists(atPath: path) else {
            return Report.say("       there is no county at \(path): bench county makes one")
        }
        guard let day = Day("2024-03-31"), let noon = Moment(ukDay: day, hour: 12, minute: 0)
        else { return }
        let directory = try DataDirectory.open(path, creating: false)
        defer { directory.release() }
        let file = try JournalFile.open(word(County.key), in: directory)
        defer { file.close() }
        let (moot, opening) = try await timed {
            try await Moot(file, judgedBy: FrameworkShelf.shipped(), clock: { noon })
        }
        tell("opened, \(moot.last) entries", opening)
        let site = Site([moot], patience: .seconds(600), clock: { noon })
        let (_, looking) = try await timed { try await site.warm() }
        tell("first looked at whole", looking)
        try await enter(moot, site)
        let kinds = try await kinds(of: site)
        try await make(kinds, of: site)
        await makeForms(of: site)
        await search(site)
    }

    private func tell(_ what: String, _ seconds: Double, _ more: String = "") {
        let what = what.padding(toLength: 52, withPad: " ", startingAt: 0)
        Report.say("       " + what + String(format: "%9.2f ms  ", seconds * 1e3) + more)
    }

    /// Addresses by kind, in the order of the map.
    private func kinds(of site: Site) async throws -> [(kind: String, paths: [String])] {
        let (map, seconds) = await timed { await site.answer(Ask("GET", "/sitemap.xml")) }
        let paths = String(decoding: map.body, as: UTF8.self)
            .matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
        tell("the map of \(paths.count) pages", seconds, "\(map.body.count) bytes")
        let links = paths.compactMap { Link(reading: $0) }
        let over = ["/*/trend", "/*/ahead", "/*/then-and-now"]
        let kinds = Dictionary(grouping: links.filter { !over.contains($0.shape) }, by: \.shape)
        return kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(\.path)) }
    }

    private func make(_ kinds: [(kind: String, paths: [String])], of site: Site) async throws {
        var all: [Double] = []
        for (kind, paths) in kinds {
            let step = max(1, paths.count / Self.most)
            var made: [(seconds: Double, path: String, bytes: Int)] = []
            for place in stride(from: 0, to: paths.count, by: step) {
                let (reply, seconds) = await timed {
                    await site.answer(Ask("GET", paths[place]))
                }
                made.append((seconds, paths[place], reply.body.count))
            }
            all += made.map(\.seconds)
            guard let worst = made.max(by: { $0.seconds < $1.seconds }) else { continue }
            tell(
                kind, percentile(0.5, of: made.map(\.seconds)),
                String(format: "slowest %.2f ms ", worst.seconds * 1e3)
                    + "\(worst.path) (\(worst.bytes) bytes), of \(made.count)")
        }
        tell("median of all \(all.count)", percentile(0.5, of: all))
        let paths = kinds.flatMap { $0.paths.prefix(1) }
        let (_, again) = await timed {
            for path in paths { _ = await site.answer(Ask("GET", path)) }
        }
        tell("a cached page", again / Double(paths.count))
    }

    /// What machines read: everything as one list.
    private func makeForms(of site: Site) async {
        let lists = [
            "partnerships.csv", "promises.csv", "resources.csv", "arrangements.csv",
            "assurance.csv", "assurance.csv?page=1", "assurance.json?page=2",
            "assurance/city-guide.csv", "partnerships?sort=days",
        ].map { "/county/" + $0 }
        for path in lists + ["/county.atom", "/county.ics"] {
            let before = residentBytes()
            let (reply, seconds) = await timed { await site.answer(Ask("GET", path)) }
            let grown = (residentBytes() - before) / 1_000_000
            tell(path, seconds, "\(reply.status), \(reply.body.count) bytes, \(grown) MB more held")
        }
    }

    private func search(_ site: Site) async {
        for (what, asked) in [
            ("search: the index, and a word", "flood"), ("search: a word", "flood"),
            ("search: another", "carers"), ("search: a name with a mistake", "Partnershp"),
        ] {
            let (reply, seconds) = await timed {
                await site.answer(Ask("GET", "/county/search?q=\(asked)"))
            }
            tell(what, seconds, "\(reply.status), \(reply.body.count) bytes")
        }
        Report.say("       held in all: \(residentBytes() / 1_000_000) MB")
    }

    /// One entry more, and what the first who comes after it waits for.
    private func enter(_ moot: Moot, _ site: Site) async throws {
        var taken: [Double] = []
        for number in 1...5 {
            let line = Datum.object([
                .init("intent", .text("enter-person")), .init("as", .text("sample-keeper")),
                .init("person", .text("late-comer-\(number)-\(moot.last)")),
                .init("name", .text("A late comer")),
            ])
            _ = try await moot.perform(Door.read(line))
            let (_, seconds) = try await timed { try await site.warm() }
            taken.append(seconds)
        }
        tell("looked at whole again after one entry", percentile(0.5, of: taken))
    }
}
