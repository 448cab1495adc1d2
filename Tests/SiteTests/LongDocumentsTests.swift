import Foundation
import NIOCore
import Site
import Testing

/// Documents over a real socket, piece by piece.
@Suite(.serialized) struct LongDocumentsTests {
    /// More than the buffers of both ends together.
    private static let long = String(repeating: "sixteen bytes, \n", count: 1 << 20)

    @Test func `ranges, heads and wholes come over a socket as they are`() async throws {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        let seen = try await Line.serving(place.site) { port in
            try ["GET", "GET\nRange: bytes=-20", "GET\nRange: bytes=99999999-", "HEAD"].map { ask in
                let line = try Line(port)
                let parts = ask.split(separator: "\n")
                let more = parts.count > 1 ? "\(parts[1])\r\n" : ""
                try line.send("\(parts[0]) \(path) HTTP/1.1\r\nHost: moot.example\r\n\(more)\r\n")
                return ask == "HEAD" ? (try line.headAlone(), Data()) : try line.answer()
            }
        }
        #expect(seen[0].0.hasPrefix("HTTP/1.1 200"))
        #expect(seen[0].1 == Data(Self.long.utf8))
        #expect(seen[1].0.hasPrefix("HTTP/1.1 206"))
        #expect(seen[1].1 == Data(Self.long.utf8.suffix(20)))
        let last = "content-range: bytes \(16_777_216 - 20)-16777215/16777216"
        #expect(seen[1].0.lowercased().contains(last))
        #expect(seen[2].0.hasPrefix("HTTP/1.1 416"))
        #expect(seen[3].0.lowercased().contains("content-length: 16777216"))
    }

    @Test func `whoever reads slowly and steadily is waited for, and whoever stops is not`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        var patience = Patience()
        patience.reading = .seconds(3)
        let seen = try await Line.serving(place.site, patience) { port in
            let ask = "GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\r\n"
            let stopped = try Line(port, window: 4_096)
            try stopped.send(ask)
            let steady = try Line(port, window: 65_536)
            try steady.send(ask)
            // In all for longer than any one piece may take.
            let body = try steady.answer(resting: 0.15, every: 512 << 10).body
            return (body: body, isHungUpOn: try stopped.isHungUpOn(within: 25))
        }
        #expect(seen.body == Data(Self.long.utf8))
        #expect(seen.isHungUpOn)
    }
}
