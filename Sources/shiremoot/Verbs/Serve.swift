import Almanac
import ArgumentParser
import Foundation
import Governance
import Journal
import Place
import Site

/// Serves the open site of every place in a data directory.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the open site of every place, for anyone to read.",
        discussion: """
            Example: shiremoot serve --data demo-data --port 8080

            Everything it serves is in this one program. It listens on this machine alone unless \
            another host is given; put it behind a proxy that speaks TLS. Ctrl-C finishes the \
            requests in flight and stops. While it runs it has the data directory for itself.
            """)

    @OptionGroup var listening: ListeningOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            let directory = try options.directory()
            let places = try directory.places()
            guard !places.isEmpty else {
                throw Refusal("There is no place in \(options.data) to be served.")
            }
            var moots: [Moot] = []
            for place in places { moots.append(try await options.open(place.text, in: directory)) }
            try await listening.serve(moots, from: directory)
        }
    }
}

/// Where a site listens, and where it is reached from outside.
struct ListeningOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The port; PORT in the environment names another than 8080.", valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp("The address of this machine to listen on.", valueName: "host"))
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "Where the site is reached from outside, such as https://moot.example.gov.uk.",
            valueName: "address"))
    var url: String?

    @Option(
        name: .customLong("metrics-port"),
        help: ArgumentHelp(
            "Serve numbers for Prometheus too, on this port of this machine alone.",
            valueName: "number"))
    var metricsPort: Int?

    @Flag(
        name: .customLong("log"),
        help: "Write a line of JSON for each request to the standard output.")
    var isLogged = false

    /// Serves places until Ctrl-C as they are to look, and says where.
    func serve(
        _ moots: [Moot], from directory: DataDirectory,
        clock: @escaping @Sendable () -> Moment = Clock.now
    ) async throws {
        let port = try chosenPort()
        let watch = try watch()
        let liveries = try LookFile.all(of: moots.map(\.place), in: directory.path)
        let site = Site(moots, base: try base(), liveries: liveries, clock: clock)
        try await site.warm()
        let (host, say) = (host, say)
        do {
            try await Server(site, host: host, port: port, watch: watch).run { port in
                say("Serving on http://\(host):\(port) until Ctrl-C.")
            }
        } catch let hindrance as Server.Hindrance {
            throw Refusal(hindrance.sentence)
        }
        await watch.log?.end()
        say("Stopped.")
    }

    /// Where lines of requests go to the standard output, what serving says does not.
    private var say: @Sendable (String) -> Void {
        let isLogged = isLogged
        return { isLogged ? Terminal.complain($0) : Terminal.say($0) }
    }

    private func watch() throws -> Watch {
        var watch = Watch()
        let say = say
        watch.metricsPort = try metricsPort.map { try lawful($0, "--metrics-port") }
        watch.metricsStarted = { say("Metrics on http://127.0.0.1:\($0)/metrics.") }
        if isLogged {
            watch.log = LineLog { Terminal.put(String(decoding: $0, as: UTF8.self)) }
        }
        return watch
    }

    private func chosenPort() throws -> Int {
        if let port { return try lawful(port, "--port") }
        guard let typed = ProcessInfo.processInfo.environment["PORT"], !typed.isEmpty else {
            return 8_080
        }
        guard let number = Int(typed) else {
            throw Refusal("PORT is ‘\(typed.prefix(20))’, expected a number from 0 to 65535.")
        }
        return try lawful(number, "PORT")
    }

    private func lawful(_ port: Int, _ name: String) throws -> Int {
        guard (0...65_535).contains(port) else {
            throw Refusal("\(name) is \(port), expected 0 to 65535; 0 is whichever is free.")
        }
        return port
    }

    private func base() throws -> String? {
        guard var url else { return nil }
        while url.hasSuffix("/") { url.removeLast() }
        guard url.hasPrefix("https://") || url.hasPrefix("http://"),
            url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            throw Refusal(
                "‘\(url.prefix(60))’ is not where a site is reached: expected something like"
                    + " https://moot.example.gov.uk.", field: "--url")
        }
        return url
    }
}
