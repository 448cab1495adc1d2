import Foundation
import Governance
import Place

/// What was counted, as Prometheus reads it (text format 0.0.4).
package struct MeterText: Sendable {
    /// The text.
    package private(set) var text = ""

    /// As what it is sent.
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// Writes everything that a meter counted, and what a site holds.
    package init(_ meter: Meter, of site: Site, at now: ContinuousClock.Instant) {
        let tally = meter.tally
        requests(tally)
        durations(tally)
        add("sent_bytes_total", "counter", "Bytes of bodies sent.", tally.bytes)
        add("unchanged_total", "counter", "Answers 304: the reader had it.", tally.unchanged)
        add("refused_total", "counter", "Answers 429: too many requests.", tally.refused)
        let cache = site.cache.tally
        add("cache_hits_total", "counter", "Pages found made.", cache.hits)
        add("cache_misses_total", "counter", "Pages that had to be made.", cache.misses)
        add("connections_open", "gauge", "Connections open now.", tally.connections)
        head("place_entries", "gauge", "Entries in the journal of a place.")
        let today = site.today
        for (place, moot) in site.moots.sorted(by: { $0.key < $1.key }) {
            let record = moot.snapshot.record
            // Nobody is told of a place in preparation, who only counts requests either.
            guard record.seen(by: .everyone, on: today).isOpen else { continue }
            line("place_entries{place=\"\(place.text)\"}", record.last.number)
        }
        let up = (now - meter.started).components.seconds
        add("up_seconds", "gauge", "Seconds since serving began.", Int(up))
        if let resident = Self.resident {
            add("resident_bytes", "gauge", "Memory in use.", resident)
        }
    }

    private mutating func requests(_ tally: Meter.Tally) {
        head("requests_total", "counter", "Requests by shape of address and class of status.")
        let kinds = tally.requests.sorted {
            ($0.key.shape, $0.key.status) < ($1.key.shape, $1.key.status)
        }
        for (kind, count) in kinds {
            let labels = "kind=\"\(kind.shape)\",status=\"\(kind.status)xx\""
            line("requests_total{\(labels)}", count)
        }
    }

    private mutating func durations(_ tally: Meter.Tally) {
        let name = "request_seconds"
        head(name, "histogram", "How long answers took to be made.")
        var all = 0
        for (bound, count) in zip(Meter.bounds, tally.durations) {
            all += count
            line("\(name)_bucket{le=\"\(Double(bound) / 1_000_000)\"}", all)
        }
        all += tally.durations.last ?? 0
        line("\(name)_bucket{le=\"+Inf\"}", all)
        text += "shiremoot_\(name)_sum \(tally.duration / .seconds(1))\n"
        line("\(name)_count", all)
    }

    private mutating func add(_ name: String, _ kind: String, _ help: String, _ value: Int) {
        head(name, kind, help)
        line(name, value)
    }

    private mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP shiremoot_\(name) \(help)\n# TYPE shiremoot_\(name) \(kind)\n"
    }

    private mutating func line(_ name: String, _ value: Int) {
        text += "shiremoot_\(name) \(value)\n"
    }

    /// The memory that is the process's own and at hand, in bytes; `nil` where Linux does not say.
    private static var resident: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            return nil
        }
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
    }
}
