import HTTPTypes
import Hummingbird
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
            ifRange: request.headers[.ifRange])
        let reader = Reader.behind(context.peer, forwarded: request.headers[.forwarded])
        let answer = await entrance.reply(to: ask, from: reader) { error in
            logger.error("a page failed", metadata: ["cause": "\(error)"])
        }
        return response(answer)
    }

    /// The names of fields that answers have, read once: there are a dozen in every answer.
    private static let names: [String: HTTPField.Name] = {
        let all =
            Site.guards.map(\.name) + [
                "content-type", "content-disposition", "etag", "cache-control", "allow",
                "location", "retry-after", "strict-transport-security", "accept-ranges",
                "content-range",
            ]
        return Dictionary(
            all.compactMap { name in HTTPField.Name(name).map { (name, $0) } },
            uniquingKeysWith: { one, _ in one })
    }()

    private func response(_ answer: Reply) -> Response {
        var fields = HTTPFields()
        fields.reserveCapacity(answer.fields.count + 1)
        for (name, value) in answer.fields {
            guard let name = Self.names[name] ?? HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        if let length = answer.length { fields[.contentLength] = String(length) }
        if let pieces = answer.pieces {
            return Response(
                status: .init(code: answer.status), headers: fields, body: Self.body(of: pieces))
        }
        // A 204 and a 304 have no length, and one of nought would be taken for the page's.
        let none = ResponseBody { writer in try await writer.finish(nil) }
        return Response(
            status: .init(code: answer.status), headers: fields,
            body: answer.body.isEmpty ? none : .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}

extension Doorway {
    /// A document, of which so much is in memory as its reader has not taken yet: the next piece
    /// is read when there is room for it.
    private static func body(of pieces: Pieces) -> ResponseBody {
        ResponseBody(contentLength: pieces.count) { writer in
            var place = pieces.first
            while place < pieces.end {
                let bytes = try pieces.read(from: place)
                place += bytes.count
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }
}

extension HTTPField.Name {
    /// By which a proxy says for whom it asks.
    fileprivate static let forwarded = HTTPField.Name("X-Forwarded-For") ?? .from
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
