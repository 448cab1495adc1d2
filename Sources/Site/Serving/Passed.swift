import Almanac
import Governance
import NIOCore

/// One request that was answered, without anything that tells of whom or about what.
struct Passed {
    /// When it came.
    let at: Moment
    /// Its method, where that is one of those there are.
    let method: String
    /// Which kind of thing was asked for.
    let shape: String
    /// The status of the answer.
    let status: Int
    /// How many bytes of body were sent.
    let bytes: Int
    /// How long the answer took to be made.
    let time: Duration

    init(_ ask: Ask, _ shape: String?, _ reply: Reply, at: Moment, taking time: Duration) {
        self.at = at
        method = Self.methods.contains(ask.method) ? ask.method : "other"
        self.shape = shape ?? "unreadable"
        status = reply.status
        bytes = reply.bytes
        self.time = time
    }

    /// Whatever else somebody sends as a method may be anything.
    private static let methods: Set = [
        "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT",
    ]

    /// How long the answer took to be made, in whole microseconds.
    var microseconds: Int {
        let (seconds, attoseconds) = time.components
        return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }

    /// As a line of JSON (RFC 8259).
    var line: [UInt8] {
        JSONText.bytes(
            of: .object([
                .init("at", .text(at.description)), .init("method", .text(method)),
                .init("shape", .text(shape)), .init("status", .number(status)),
                .init("bytes", .number(bytes)), .init("microseconds", .number(microseconds)),
            ]))
    }
}
