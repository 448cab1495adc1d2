import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Site

/// How long somebody is waited for who takes a document, by a clock that the tests move.
@Suite struct SlowReaderTests {
    /// A connection whose other end takes a piece when it is told to, and not before.
    private struct Slow {
        let channel: EmbeddedChannel
        private let end = End()

        private final class End: ChannelOutboundHandler {
            typealias OutboundIn = HTTPResponsePart
            var waiting: [EventLoopPromise<Void>?] = []

            func write(
                context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
            ) { waiting.append(promise) }
        }

        init() throws {
            channel = EmbeddedChannel(handlers: [end, PatientHandler(Patience())])
            try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 80)).wait()
            channel.write(HTTPResponsePart.head(.init(status: .ok)), promise: nil)
        }

        var isOpen: Bool { channel.isActive }

        func write(pieces: Int = 1) {
            for _ in 0..<pieces {
                let piece = ByteBuffer(repeating: 0x20, count: 64 << 10)
                channel.write(HTTPResponsePart.body(piece), promise: nil)
            }
        }

        func take() {
            for promise in end.waiting { promise?.succeed() }
            end.waiting = []
        }

        func wait(_ seconds: Int64) {
            channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
        }

        /// How many pieces it is given that takes so many seconds for each.
        func pieces(every seconds: Int64, atMost most: Int) -> Int {
            for piece in 0..<most {
                write()
                wait(seconds)
                guard isOpen else { return piece }
                take()
            }
            return most
        }
    }

    @Test
    func `whoever takes four kilobytes a second is waited for, and whoever takes less is not`()
        throws
    {
        #expect(try Slow().pieces(every: 16, atMost: 200) == 200)
        // Each of them is taken within the minute that an answer has.
        #expect(try Slow().pieces(every: 20, atMost: 200) == 6)
        #expect(try Slow().pieces(every: 50, atMost: 200) == 1)
    }

    @Test func `what is taken at once gives no more than a minute, however much it was`() throws {
        let slow = try Slow()
        slow.write(pieces: 40)
        slow.take()
        slow.write()
        slow.wait(59)
        #expect(slow.isOpen)
        slow.wait(2)
        #expect(!slow.isOpen)
    }

    @Test func `a document has an hour, however steadily it is taken`() throws {
        #expect(try Slow().pieces(every: 10, atMost: 500) == 359)
    }

    @Test func `from when the server stops a document has no longer than it had`() throws {
        let slow = try Slow()
        #expect(slow.pieces(every: 1, atMost: 100) == 100)
        slow.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(slow.pieces(every: 1, atMost: 100) == 59)
    }

    @Test func `a document that comes to its end while the server stops is not broken off`() throws
    {
        let slow = try Slow()
        slow.write(pieces: 3)
        slow.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        slow.channel.write(HTTPResponsePart.end(nil), promise: nil)
        slow.take()
        slow.wait(120)
        #expect(slow.isOpen)
    }
}
