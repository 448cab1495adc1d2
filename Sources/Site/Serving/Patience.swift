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
    /// How long an answer may take to be read.
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
            reading?.cancel()
            reading = ending(context, after: patience.reading)
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let read = promise ?? context.eventLoop.makePromise()
            let mine = reading
            read.futureResult.whenComplete { _ in mine?.cancel() }
            context.write(data, promise: read)
        }
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
