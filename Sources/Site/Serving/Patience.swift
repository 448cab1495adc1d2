public import NIOCore
import NIOHTTPTypes

/// How long a server waits for one reader, so that a slow one cannot hold what others need.
///
/// Hummingbird closes connections that are idle; a request whose body dribbles in, and an answer
/// that nobody reads, it would wait for without end.
public struct Patience: Sendable {
    /// How long a connection may stand idle, or take to send the head of a request.
    public var idle = TimeAmount.seconds(30)
    /// How long a request may take to come in whole, from its head on.
    public var asking = TimeAmount.seconds(20)
    /// How long an answer may take to be read; of a document, each piece of 64 KiB. So whoever
    /// takes about a kilobyte a second is waited for, however large the document is.
    public var reading = TimeAmount.seconds(60)

    /// As long as a phone on a bad line needs.
    public init() {}
}

/// Closes a connection whose request does not come to its end, or whose answer is not read.
final class PatientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let patience: Patience
    private var asking: Scheduled<Void>?
    private var reading: Scheduled<Void>?
    /// How many answers were begun.
    private var answer = 0
    /// Whether the server is about to stop, which waits for answers that are being read.
    private var isStopping = false

    init(_ patience: Patience) { self.patience = patience }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: asking = ending(context, after: patience.asking)
        case .body: break
        case .end:
            asking?.cancel()
            asking = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            answer += 1
            reading?.cancel()
            reading = ending(context, after: patience.reading)
            context.write(data, promise: promise)
        case .body:
            // Once a piece is taken, the next has as long.
            let taken = promise ?? context.eventLoop.makePromise()
            let mine = answer
            taken.futureResult.assumeIsolated().whenSuccess { self.waitOn(mine, context) }
            context.write(data, promise: taken)
        case .end:
            let read = promise ?? context.eventLoop.makePromise()
            let mine = answer
            read.futureResult.assumeIsolated().whenComplete { _ in self.stopWaiting(mine) }
            context.write(data, promise: read)
        }
    }

    /// Begins to wait anew for the answer of a number, if that is still the last.
    private func waitOn(_ number: Int, _ context: ChannelHandlerContext) {
        guard number == answer, reading != nil, !isStopping else { return }
        reading?.cancel()
        reading = ending(context, after: patience.reading)
    }

    private func stopWaiting(_ number: Int) {
        guard number == answer else { return }
        reading?.cancel()
        reading = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // From now on a long document has no longer than any other answer.
        if event is ChannelShouldQuiesceEvent { isStopping = true }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        asking?.cancel()
        reading?.cancel()
        context.fireChannelInactive()
    }

    private func ending(
        _ context: ChannelHandlerContext, after time: TimeAmount
    ) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
