import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ServiceLifecycle

/// Where what was counted can be read: on a listener of its own, of this machine alone.
struct MeterWindow: HTTPResponder {
    let meter: Meter
    let site: Site

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        switch (request.head.method, request.head.path) {
        case (.get, "/metrics"), (.head, "/metrics"):
            let text = MeterText(meter, of: site, at: .now).text
            return response(.ok, MeterText.mediaType, text)
        case (.get, "/livez"): return response(.ok, "text/plain", "alive\n")
        default: return response(.notFound, "text/plain", "There is only /metrics here.\n")
        }
    }

    private func response(
        _ status: HTTPResponse.Status, _ type: String, _ text: String
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

/// Runs a listener beside another, and says in a sentence why it cannot.
struct Listener<Kind: ApplicationProtocol>: Service {
    let application: Kind
    let hindrance: @Sendable (IOError) -> Server.Hindrance

    func run() async throws {
        do {
            try await application.run()
        } catch let error as IOError {
            throw hindrance(error)
        }
    }
}
