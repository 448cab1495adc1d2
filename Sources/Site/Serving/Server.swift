import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Serves a site over HTTP/1.1 until it is told to stop.
public struct Server: Sendable {
    private let site: Site
    private let host: String
    private let port: Int
    private let patience: Patience
    private let logger: Logger

    /// What stands in the way of serving, in a sentence.
    public struct Hindrance: Error, Hashable, Sendable {
        /// The sentence.
        public let sentence: String
    }

    /// Gets ready to serve.
    ///
    /// - Parameters:
    ///   - port: 0 for whichever is free.
    ///   - patience: how long it waits for one reader.
    public init(_ site: Site, host: String, port: Int, patience: Patience = Patience()) {
        self.patience = patience
        self.site = site
        self.host = host
        self.port = port
        var logger = Logger(label: "shiremoot") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        self.logger = logger
    }

    /// Serves until the process gets `SIGINT` or `SIGTERM`; requests in flight are finished first.
    ///
    /// - Parameter started: is told the port once it is served.
    /// - Throws: `Hindrance` when the port is taken or may not be used.
    public func run(started: @escaping @Sendable (Int) -> Void) async throws {
        var configuration = ApplicationConfiguration(
            address: .hostname(host, port: port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(1_024))
        configuration.backlog = 1_024
        let patience = patience
        let application = Application(
            responder: Door(site: site, logger: logger),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [PatientHandler(patience)],
                    idleTimeout: patience.idle,
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 16 << 10,
                        maxHeaderFieldCount: 100))),
            configuration: configuration,
            onServerRunning: { channel in started(channel.localAddress?.port ?? 0) },
            logger: logger)
        do {
            try await application.runService(gracefulShutdownSignals: [.sigint, .sigterm])
        } catch let error as IOError {
            throw hindrance(error)
        }
    }

    private func hindrance(_ error: IOError) -> Hindrance {
        switch error.errnoCode {
        case EADDRINUSE:
            Hindrance(
                sentence: "Port \(port) is taken by another program. Choose another, as in"
                    + " PORT=\(port + 1) make demo, or shiremoot serve --port \(port + 1).")
        case EACCES:
            Hindrance(
                sentence: "Port \(port) may not be used by this user. Choose one above 1023.")
        case EADDRNOTAVAIL:
            Hindrance(sentence: "‘\(host)’ is no address of this machine.")
        default: Hindrance(sentence: "The port \(port) of \(host) cannot be served: \(error).")
        }
    }
}

/// Where requests come in: each is read once into what is asked, and the answer is written.
private struct Door: HTTPResponder {
    typealias Context = BasicRequestContext

    let site: Site
    let logger: Logger

    func respond(to request: Request, context: Context) async throws -> Response {
        let ask = Ask(
            request.head.method.rawValue, request.head.path ?? "/",
            have: request.headers[.ifNoneMatch])
        let answer = await site.answer(ask) { error in
            logger.error("a page failed", metadata: ["cause": "\(error)"])
        }
        var fields = HTTPFields()
        fields.reserveCapacity(answer.fields.count + 1)
        for (name, value) in answer.fields {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if let length = answer.length { fields[.contentLength] = String(length) }
        // A 204 and a 304 have no length, and one of nought would be taken for the page's.
        let none = ResponseBody { writer in try await writer.finish(nil) }
        return Response(
            status: .init(code: answer.status), headers: fields,
            body: answer.body.isEmpty ? none : .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
