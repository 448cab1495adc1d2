import Address
import Almanac
import Foundation
import Governance
import Hummingbird
import Journal
import Place
import Sample
import Site
import Synchronization

/// Serves Hampshire over real sockets: beside a bare server, beside writers, and from its start.
struct Serving {
    let path: String

    /// How many readers ask at once, each on a connection of its own.
    private static let readers = 8
    /// For how long each way of asking is measured.
    private static let seconds = 3.0
    /// How often all ways are measured one after another, so that a machine that slows down for a
    /// while slows all of them.
    private static let rounds = 5

    func run() async throws {
        let moot = try await Paging(path: path).loaded()
        try await besideBare(moot)
        try await besideWriters(moot)
        try Starting(path: path + "/starting").serve()
    }

    private func site(_ moot: Moot) async throws -> Site? {
        guard let day = Day("2013-10-28"), let noon = Moment(ukDay: day, hour: 12, minute: 0)
        else { return nil }
        let site = Site([moot], clock: { noon })
        try await site.warm()
        return site
    }

    /// What a page costs that was made before, and one that the reader has, beside no page at all.
    private func besideBare(_ moot: Moot) async throws {
        guard let site = try await site(moot) else { return }
        let page = "/hampshire/partnerships"
        let tag = await site.answer(Ask("GET", page))["etag"] ?? ""
        let bare = try await Served.bare()
        let served = try await Served.site(site)
        defer {
            bare.stop()
            served.stop()
        }
        var speeds: [String: [Double]] = [:]
        for _ in 0..<Self.rounds {
            for (name, port, ask) in [
                ("hello", bare.port, Client.ask("/")),
                ("cached", served.port, Client.ask(page)),
                ("304", served.port, Client.ask(page, have: tag)),
            ] {
                let made = await Client.many(
                    Self.readers, on: port, asking: [ask], for: Self.seconds)
                speeds[name, default: []].append(Double(made.count) / Self.seconds)
            }
        }
        let hello = percentile(0.5, of: speeds["hello"] ?? [])
        Report.say("       bare Hummingbird, \(Self.readers) readers: \(Int(hello)) answers/s")
        for (name, words) in [("cached", "a page made before"), ("304", "a page the reader has")] {
            let ratios = zip(speeds[name] ?? [], speeds["hello"] ?? []).map { $0 / $1 }
            let ratio = percentile(0.5, of: ratios)
            Report.figure(
                words,
                "\(Int(percentile(0.5, of: speeds[name] ?? [])))/s, "
                    + String(format: "%.2f of bare", ratio),
                asked: "0.8", met: ratio >= 0.8)
        }
    }

    /// How long a reader waits for any page while two hundred intents a second are written.
    private func besideWriters(_ moot: Moot) async throws {
        guard let site = try await site(moot) else { return }
        let served = try await Served.site(site)
        defer { served.stop() }
        let map = await site.answer(Ask("GET", "/sitemap.xml"))
        let asks = String(decoding: map.body, as: UTF8.self)
            .matches(of: /<loc>([^<]*)<\/loc>/).map { Client.ask(String($0.1)) }
        let writing = Task {
            let clock = ContinuousClock()
            let start = clock.now
            var number = 0
            while !Task.isCancelled {
                let line = Datum.object([
                    .init("intent", .text("enter-person")), .init("as", .text("sample-keeper")),
                    .init("person", .text("writer-\(number)")), .init("name", .text("A writer")),
                ])
                _ = try await moot.perform(Door.read(line))
                number += 1
                let due = start.advanced(by: .milliseconds(5) * number)
                try? await clock.sleep(until: due)
            }
            return number
        }
        let times = await Client.many(1, on: served.port, asking: asks, for: 10)
        writing.cancel()
        let written = try await writing.value
        let worst = percentile(0.99, of: times) * 1e3
        let median = percentile(0.5, of: times) * 1e3
        Report.figure(
            "a page beside 200 intents/s, p99",
            String(format: "%.1f ms (p50 %.1f)", worst, median)
                + ", \(times.count) pages, \(written / 10) intents/s",
            asked: "10 ms", met: worst <= 10)
    }
}

/// A server at work within this process, for as long as it is measured.
private struct Served {
    let port: Int
    private let task: Task<Void, any Error>

    func stop() { task.cancel() }

    static func site(_ site: Site) async throws -> Served {
        try await serving { told in
            try await Server(site, host: "127.0.0.1", port: 0).run { told($0) }
        }
    }

    /// What Hummingbird does by itself: five bytes for whoever asks.
    static func bare() async throws -> Served {
        try await serving { told in
            let router = Router()
            router.get("/") { _, _ in "hello" }
            let application = Application(
                router: router,
                configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in told(channel.localAddress?.port ?? 0) })
            try await application.run()
        }
    }

    private static func serving(
        _ run: @escaping @Sendable (@escaping @Sendable (Int) -> Void) async throws -> Void
    ) async throws -> Served {
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            defer { told.finish() }
            try await run { told.yield($0) }
        }
        for await port in ports { return Served(port: port, task: task) }
        try await task.value
        throw CancellationError()
    }
}
