import Foundation
import Site
import Synchronization
import Testing

/// What is told of serving: numbers for machines, and a line for each request.
@Suite struct WatchTests {
    /// Reads the text format of Prometheus as strictly as its description has it.
    private func read(_ text: String) throws -> [String: Double] {
        var (found, types): ([String: Double], Set<String>) = ([:], [])
        #expect(text.hasSuffix("\n"))
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# TYPE ") {
                let words = line.split(separator: " ")
                #expect(["counter", "gauge", "histogram"].contains(words.last))
                types.insert(String(words[2]))
                continue
            }
            guard !line.hasPrefix("# HELP ") else { continue }
            let match = try #require(
                line.wholeMatch(
                    of: /(([a-z_]+)(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})?) (\S+)/),
                "\(line)")
            let name = String(match.2).replacing(/_(bucket|sum|count)$/, with: "")
            #expect(types.contains(name) || types.contains(String(match.2)), "\(line)")
            #expect(
                found.updateValue(try #require(Double(match.3)), forKey: String(match.1)) == nil)
        }
        return found
    }

    @Test func `numbers rise with what is served, by kind of page and never by its key`()
        async throws
    {
        let site = try Served.site(of: [try await Served.hampshire()])
        let meter = Meter(at: .now)
        let entrance = Entrance(site, meter: meter) { Served.noon }
        func numbers() throws -> [String: Double] {
            try read(MeterText(meter, of: site, at: .now).text)
        }
        let page = "/hampshire/partnerships/hampshire-partnership/history?page=2"
        let first = await entrance.reply(to: Ask("GET", page), from: nil)
        let before = try numbers()
        _ = await entrance.reply(to: Ask("GET", page), from: nil)
        _ = await entrance.reply(to: Ask("GET", page, have: first["etag"]), from: nil)
        _ = await entrance.reply(to: Ask("GET", "/nowhere/at/all"), from: nil)
        let after = try numbers()
        let kind = "shiremoot_requests_total{kind=\"/*/partnerships/*/history\",status=\"2xx\"}"
        #expect(before[kind] == 1)
        #expect(after[kind] == 2)
        #expect(
            after["shiremoot_requests_total{kind=\"unreadable\",status=\"4xx\"}"] == 1)
        #expect(after["shiremoot_unchanged_total"] == 1)
        #expect(after["shiremoot_refused_total"] == 0)
        #expect(after["shiremoot_cache_misses_total"] == 1)
        #expect(after["shiremoot_cache_hits_total"] == 2)
        #expect(after["shiremoot_request_seconds_count"] == 4)
        #expect(after["shiremoot_request_seconds_bucket{le=\"+Inf\"}"] == 4)
        let sent = try #require(after["shiremoot_sent_bytes_total"])
        #expect(sent > Double(2 * first.body.count))
        let entries = try #require(after["shiremoot_place_entries{place=\"hampshire\"}"])
        #expect(entries > 100)
        let text = MeterText(meter, of: site, at: .now).text
        #expect(!text.contains("hampshire-partnership"))
        #expect(!text.contains("nowhere"))
    }

    @Test func `a histogram counts each answer in every bucket that it fits`() async throws {
        let site = try await Served.samples.value
        let meter = Meter(at: .now)
        let entrance = Entrance(site, meter: meter) { Served.noon }
        let long = ContinuousClock.now.advanced(by: .seconds(-3))
        _ = await entrance.reply(to: Ask("GET", "/livez"), from: nil, at: long)
        let numbers = try read(MeterText(meter, of: site, at: .now).text)
        #expect(numbers["shiremoot_request_seconds_bucket{le=\"1.0\"}"] == 0)
        #expect(numbers["shiremoot_request_seconds_bucket{le=\"5.0\"}"] == 1)
        #expect(try #require(numbers["shiremoot_request_seconds_sum"]) >= 3)
    }

    @Test func `each request is a line of JSON that tells of no person, place or question`()
        async throws
    {
        let written = Mutex<[UInt8]>([])
        let log = LineLog { bytes in written.withLock { $0 += bytes } }
        let entrance = Entrance(try await Served.samples.value, log: log) { Served.noon }
        let reader = Reader("192.0.2.77")
        for ask in [
            Ask("GET", "/hampshire/people/p-7f3k2m9q"),
            Ask("GET", "/county/search?q=secretquestion"),
            Ask("GET", "/county/on/2024-12-02/promises.csv"),
            Ask("BREW\"\n{\"method\":\"secret", "/county"), Ask("GET", "/secret word"),
        ] {
            _ = await entrance.reply(to: ask, from: reader)
        }
        await log.end()
        let text = String(decoding: written.withLock { $0 }, as: UTF8.self)
        for hidden in ["192.0.2", "secret", "p-7f3k2m9q", "2024-12-02", "hampshire", "county"] {
            #expect(!text.contains(hidden), "\(hidden)")
        }
        let lines = try text.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(
            lines.map { $0["shape"] as? String } == [
                "/*/people/*", "/*/search", "/*/on/*/promises.csv", "/*", "unreadable",
            ])
        #expect(lines.map { $0["method"] as? String } == ["GET", "GET", "GET", "other", "GET"])
        #expect(lines.allSatisfy { $0["status"] is Int && $0["microseconds"] is Int })
        #expect(lines.first?["at"] as? String == "2026-04-09T11:00:00.000000Z")
    }

    @Test func `lines that nobody reads are lost and counted, and nobody waits for them`()
        async throws
    {
        let written = Mutex<[UInt8]>([])
        let stuck = DispatchSemaphore(value: 0)
        let log = LineLog(most: 1_000) { bytes in
            stuck.wait()
            stuck.signal()
            written.withLock { $0 += bytes }
        }
        let entrance = Entrance(try await Served.samples.value, log: log) { Served.noon }
        for _ in 0..<100 {
            #expect(await entrance.reply(to: Ask("GET", "/livez"), from: nil).status == 200)
        }
        stuck.signal()
        await log.end()
        let lines = String(decoding: written.withLock { $0 }, as: UTF8.self).split(separator: "\n")
        let lost = lines.compactMap { $0.wholeMatch(of: /\{"lost":(\d+)\}/) }
            .compactMap { Int($0.1) }.reduce(0, +)
        #expect(lost > 50)
        #expect(lines.count { $0.hasPrefix("{\"at\":") } + lost == 100)
    }
}
