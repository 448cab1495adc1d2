import HTTPTypes
import Hummingbird
import Journal
import Logging
import NIOCore

/// Where requests come in over HTTP: each is read once into what is asked, and the answer written.
struct Doorway: HTTPResponder {
    let entrance: Entrance
    let logger: Logger

    /// A request and the connection it came by.
    struct Context: RequestContext {
        var coreContext: CoreRequestContextStorage
        /// The other end of the connection.
        let peer: Reader?

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            peer = source.channel.remoteAddress.flatMap { Reader($0) }
        }
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        let ask = Ask(
            request.head.method.rawValue, request.head.path ?? "/",
            have: request.headers[.ifNoneMatch], range: request.headers[.range],
            ifRange: request.headers[.ifRange], ifMatch: request.headers[.ifMatch])
        let reader = Reader.behind(
            context.peer, forwarded: request.headers[.xForwardedFor],
            standard: request.headers[.forwarded])
        let answer = await entrance.reply(to: ask, from: reader) { error in
            logger.error("a page failed", metadata: ["cause": "\(error)"])
        }
        return response(answer)
    }

    private func response(_ answer: Reply) -> Response {
        let headers = answer.sent ?? answer.written
        if let pieces = answer.pieces {
            return Response(
                status: .init(code: answer.status), headers: headers, body: body(of: pieces))
        }
        var response = Response(
            status: .init(code: answer.status), headers: headers,
            // Both are written together with the head; a body of writings would be on its own.
            body: answer.content.readableBytes == 0
                ? ResponseBody() : ResponseBody(byteBuffer: answer.content))
        // A 204 and a 304 have no length, and one of nought would be taken for the page's.
        if answer.length == nil { response.headers[.contentLength] = nil }
        return response
    }
}

extension Doorway {
    /// A document, of which so much is in memory as its reader has not taken yet: the next piece
    /// is read when there is room for it. What breaks it off closes the connection, so that nobody
    /// takes the beginning for the whole.
    private func body(of pieces: Pieces) -> ResponseBody {
        let logger = logger
        return ResponseBody(contentLength: pieces.count) { writer in
            var sending = pieces.sending
            while let bytes = try sending.next(orTelling: logger) {
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }
}

extension Pieces.Sending {
    /// The next piece; what the disk does not give is told to whoever looks after it.
    fileprivate mutating func next(orTelling logger: Logger) throws -> [UInt8]? {
        do {
            return try next()
        } catch let fault as JournalFault {
            logger.error("a document broke off", metadata: ["cause": "\(fault.sentence)"])
            throw fault
        }
    }
}

extension HTTPField.Name {
    /// By which a proxy says for whom it asks.
    fileprivate static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .from
    /// The same as RFC 7239 has it.
    fileprivate static let forwarded = HTTPField.Name("Forwarded") ?? .from
}

/// Counts connections as they come and go.
final class MeteredHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let meter: Meter
    private var isCounted = false

    init(_ meter: Meter) { self.meter = meter }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { open() }
    }

    func channelActive(context: ChannelHandlerContext) {
        open()
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if isCounted { meter.connection(-1) }
        isCounted = false
        context.fireChannelInactive()
    }

    private func open() {
        if !isCounted { meter.connection(1) }
        isCounted = true
    }
}
