import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Place
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
    private let watch: Watch
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
    ///   - watch: what is told of serving.
    public init(
        _ site: Site, host: String, port: Int, patience: Patience = Patience(),
        watch: Watch = Watch()
    ) {
        self.watch = watch
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
    /// - Parameter started: is told the port once it is served, and the numbers too if they are to
    ///   be: then nothing stands in the way any more.
    /// - Throws: `Hindrance` when the port is taken or may not be used.
    public func run(started: @escaping @Sendable (Int) -> Void) async throws {
        let meter = watch.metricsPort.map { _ in Meter(at: .now) }
        let watch = watch
        let announcement = Announcement(withNumbers: meter != nil) { site, numbers in
            started(site)
            if let numbers { watch.metricsStarted(numbers) }
        }
        var application = application(meter, announcement)
        if let meter, let port = watch.metricsPort {
            application.addServices(window(meter, on: port, announcement))
        }
        OpenFiles.makeRoom()
        do {
            try await application.runService(gracefulShutdownSignals: [.sigint, .sigterm])
        } catch let error as IOError {
            throw Self.hindrance(error, host, port, "--port")
        }
    }

    private func application(
        _ meter: Meter?, _ announcement: Announcement
    ) -> Application<Doorway> {
        var configuration = ApplicationConfiguration(
            address: .hostname(host, port: port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(1_024))
        configuration.backlog = 1_024
        let patience = patience
        let entrance = Entrance(site, meter: meter, log: watch.log, clock: Clock.now)
        return Application(
            responder: Doorway(entrance: entrance, logger: logger),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: Self.handlers(patience, meter),
                    idleTimeout: patience.idle,
                    // Above what is read, so that an address that is too long gets a page that
                    // says so; the address counts as a field.
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 24 << 10,
                        maxHeaderFieldCount: 100))),
            configuration: configuration,
            onServerRunning: { announcement.site(on: $0.localAddress?.port ?? 0) },
            logger: logger)
    }

    private static func handlers(
        _ patience: Patience, _ meter: Meter?
    ) -> [any RemovableChannelHandler] {
        [ShortQueueHandler(), PatientHandler(patience)]
            + (meter.map { [MeteredHandler($0)] } ?? [])
    }

    private func window(
        _ meter: Meter, on port: Int, _ announcement: Announcement
    ) -> Listener<Application<MeterWindow>> {
        let host = "127.0.0.1"
        let application = Application(
            responder: MeterWindow(meter: meter, site: site),
            server: .http1(configuration: .init(idleTimeout: patience.idle)),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(16)),
            onServerRunning: { announcement.numbers(on: $0.localAddress?.port ?? 0) },
            logger: logger)
        return Listener(application: application) {
            Self.hindrance($0, host, port, "--metrics-port")
        }
    }

    private static func hindrance(
        _ error: IOError, _ host: String, _ port: Int, _ option: String
    ) -> Hindrance {
        switch error.errnoCode {
        case EADDRINUSE:
            let next = port < 65_535 ? port + 1 : 8_080
            let make = option == "--port" ? "PORT=\(next) make demo, or " : ""
            return Hindrance(
                sentence: "Port \(port) is taken by another program. Choose another, as in"
                    + " \(make)shiremoot serve \(option) \(next).")
        case EACCES:
            return Hindrance(
                sentence: "Port \(port) may not be used by this user. Choose one above 1023.")
        case EADDRNOTAVAIL:
            return Hindrance(sentence: "‘\(host)’ is no address of this machine.")
        default:
            return Hindrance(
                sentence: "The port \(port) of \(host) cannot be served: \(error).")
        }
    }
}
