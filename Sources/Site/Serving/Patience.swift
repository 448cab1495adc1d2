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
    /// How long an answer may take to be read. Of a document each piece that is taken gives as much
    /// longer as `least` allows for it, and never more than so long from then on.
    public var reading = TimeAmount.seconds(60)
    /// How many bytes of a document a reader has to take a second, once `reading` is used up.
    public var least = 4 << 10
    /// How long a document may take in all; a download that was broken off can go on.
    public var whole = TimeAmount.hours(1)

    /// As long as a phone on a bad line needs.
    public init() {}
}

/// Closes a connection whose request does not come to its end, or whose answer is not read.
///
/// A connection has one timer at most, which is not set anew for every request: it goes off in
/// time for the first thing that could be waited for, and looks what there is.
final class PatientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let patience: Patience
    /// By when the request that comes in must have come whole.
    private var asking: NIODeadline?
    /// By when the answer that goes out must have been read, unless it has been.
    private var reading: NIODeadline?
    private var isWriting = false
    /// How many answers were begun, and of how many pieces the last is so far.
    private var (answers, pieces) = (0, 0)
    /// By when the last answer must have been read, however many pieces it has.
    private var last = NIODeadline.distantFuture
    /// Whether the server is about to stop, which waits for answers that are being read.
    private var isStopping = false
    /// Who waits for the connection to be closed when the answer has been taken; `nil` while nobody
    /// wants it closed.
    private var closing: [EventLoopPromise<Void>]?
    private var timer: (due: NIODeadline, task: Scheduled<Void>)?

    init(_ patience: Patience) { self.patience = patience }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: asking = wait(patience.asking, context)
        case .body: break
        case .end: asking = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            isWriting = true
            (answers, pieces) = (answers &+ 1, 0)
            last = context.eventLoop.now + patience.whole
            if !isStopping || reading == nil { reading = wait(patience.reading, context) }
        case .body(let bytes):
            pieces += 1
            // A page is one piece; of a document each piece that is taken gives longer.
            if pieces > 1 {
                return write(data, earning: time(for: bytes.readableBytes), promise, context)
            }
        case .end: isWriting = false
        }
        context.write(data, promise: promise)
    }

    /// How long so many bytes may take at the least speed.
    private func time(for bytes: Int) -> TimeAmount {
        .microseconds(Int64(bytes) * 1_000_000 / Int64(max(1, patience.least)))
    }

    private func write(
        _ piece: NIOAny, earning time: TimeAmount, _ promise: EventLoopPromise<Void>?,
        _ context: ChannelHandlerContext
    ) {
        let taken = promise ?? context.eventLoop.makePromise()
        let answer = answers
        taken.futureResult.assumeIsolated().whenSuccess {
            guard answer == self.answers, !self.isStopping, let due = self.reading else { return }
            // What the system took at once for a reader gives no longer than the first piece does.
            let full = context.eventLoop.now + self.patience.reading
            self.reading = min(self.last, full, due + time)
        }
        context.write(piece, promise: taken)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // From now on a long document has no longer than any other answer.
        if event is ChannelShouldQuiesceEvent { isStopping = true }
        context.fireUserInboundEventTriggered(event)
    }

    /// Closes when the answer that was said to its end has been taken, for which it has as long as
    /// any other, and not while the end of it still waits here: that would be lost.
    func close(
        context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?
    ) {
        let isOwed = mode == .all && !isWriting && reading != nil && !hasBeenRead(context)
        guard isOwed else { return context.close(mode: mode, promise: promise) }
        closing = (closing ?? []) + (promise.map { [$0] } ?? [])
        set(context.eventLoop.now + Self.glance, context)
    }

    /// How often somebody looks whether what waits to be closed can be.
    private static let glance = TimeAmount.milliseconds(20)

    func channelInactive(context: ChannelHandlerContext) {
        for promise in closing ?? [] { promise.succeed() }
        closing = nil
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func stop() {
        timer?.task.cancel()
        timer = nil
    }

    /// Sees to it that somebody looks when so much time has passed.
    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) -> NIODeadline {
        let due = context.eventLoop.now + time
        if timer.map({ $0.due > due }) ?? true { set(due, context) }
        return due
    }

    private func set(_ due: NIODeadline, _ context: ChannelHandlerContext) {
        timer?.task.cancel()
        let (context, me) = (context.loopBound, NIOLoopBound(self, eventLoop: context.eventLoop))
        let task = context.eventLoop.scheduleTask(deadline: due) { me.value.look(context.value) }
        timer = (due, task)
    }

    /// Closes a connection that has been waited for long enough.
    private func look(_ context: ChannelHandlerContext) {
        timer = nil
        if hasBeenRead(context) { reading = nil }
        if closing != nil, reading == nil { return context.close(promise: nil) }
        guard let next = [asking, reading].compactMap({ $0 }).min() else { return }
        let now = context.eventLoop.now
        guard next > now else { return context.close(promise: nil) }
        set(closing == nil ? next : min(next, now + Self.glance), context)
    }

    /// Whether nothing of an answer waits here to be taken by its reader.
    private func hasBeenRead(_ context: ChannelHandlerContext) -> Bool {
        let left = try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
        return !isWriting && left == 0
    }
}
