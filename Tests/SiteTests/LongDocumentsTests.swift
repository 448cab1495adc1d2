import Foundation
import NIOCore
import Site
import TestSupport
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

    @Test func `whoever takes less than the least speed is not waited for, however steadily`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        var patience = Patience()
        patience.reading = .seconds(1)
        patience.least = 16 << 20
        let isBrokenOff = try await Line.serving(place.site, patience) { port in
            let steady = try Line(port, window: 65_536)
            try steady.send("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\r\n")
            // Two megabytes a second, so that no piece takes long, and all of them eight seconds.
            return (try? steady.answer(resting: 0.25, every: 512 << 10)) == nil
        }
        #expect(isBrokenOff)
    }

    @Test func `the end of an answer is not lost because its connection is about to be closed`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        var patience = Patience()
        patience.idle = .milliseconds(400)
        let bodies = try await Line.serving(place.site, patience) { port in
            try ["", "Connection: close\r\n"].map { more in
                let line = try Line(port, window: 4_096)
                try line.send("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\(more)\r\n")
                // It rests while less is to come than the server holds, for longer than idle is.
                return try line.answer(resting: 1.5, every: 16_600_000).body
            }
        }
        for body in bodies { #expect(body == Data(Self.long.utf8)) }
    }

    @Test func `one reader over many connections has so many documents, and others have theirs`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        let heads = try await Line.serving(place.site) { port in
            func asked(by reader: String) throws -> Line {
                let line = try Line(port, window: 4_096)
                try line.send(
                    "GET \(path) HTTP/1.1\r\nHost: moot.example\r\n"
                        + "X-Forwarded-For: \(reader)\r\n\r\n")
                try line.begins()
                return line
            }
            var greedy = try (0..<32).map { _ in try asked(by: "198.51.100.7") }
            let refused = try asked(by: "198.51.100.7").headAlone()
            let other = try asked(by: "198.51.100.8").headAlone()
            // A connection that is gone gives back what was read by it.
            greedy = greedy.dropLast()
            var again = ""
            for _ in 0..<250 where !again.hasPrefix("HTTP/1.1 200") {
                usleep(100_000)
                again = try asked(by: "198.51.100.7").headAlone()
            }
            return (refused: refused, other: other, again: again, left: greedy.count)
        }
        #expect(heads.refused.hasPrefix("HTTP/1.1 429"))
        #expect(heads.refused.lowercased().contains("retry-after: 10"))
        #expect(heads.other.hasPrefix("HTTP/1.1 200"))
        #expect(heads.again.hasPrefix("HTTP/1.1 200"))
        #expect(heads.left == 31)
    }

    @Test func `a document that is cut short while it is read does not come as if it were whole`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: Self.long)
        let file = place.file(of: path)
        let isBrokenOff = try await Line.serving(place.site) { port in
            let line = try Line(port, window: 65_536)
            try line.send("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\r\n")
            try line.begins()
            try FileHandle(forWritingTo: file).truncate(atOffset: 12 << 20)
            return (try? line.answer()) == nil
        }
        #expect(isBrokenOff)
    }

    #if os(Linux)
        @Test func `the system holds little of a document for whoever does not read it`()
            async throws
        {
            let place = try await Shelved()
            let path = try await place.publish("p1", saying: Self.long)
            let waiting = try await Line.serving(place.site) { port -> Int? in
                let line = try Line(port, window: 4_096)
                try line.send("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\r\n")
                try line.begins()
                usleep(500_000)
                // The system's list leaves out a line now and then while others come and go.
                for _ in 0..<50 {
                    if let queue = try Self.queue(of: port) { return queue }
                    usleep(10_000)
                }
                return nil
            }
            #expect(try #require(waiting) < 1 << 20)
        }

        /// How many bytes wait in the system to be taken from a port, as proc(5) has it.
        private static func queue(of port: Int) throws -> Int? {
            let lines = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
            let own = ":" + String(port, radix: 16, uppercase: true)
            for line in lines.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard words.count > 4, words[1].hasSuffix(own), words[3] == "01" else { continue }
                return words[4].split(separator: ":").first.flatMap { Int($0, radix: 16) }
            }
            return nil
        }
    #endif
}
