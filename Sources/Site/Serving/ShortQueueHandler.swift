import NIOCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Lets the system hold little of an answer that was not sent yet.
///
/// Otherwise it takes megabytes for a slow reader at once and then says for minutes that nothing
/// more was taken, so that nobody can tell who reads slowly from who does not read at all.
final class ShortQueueHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private static let most = 128 << 10

    func handlerAdded(context: ChannelHandlerContext) {
        let option = ChannelOptions.tcpOption(.init(rawValue: CInt(TCP_NOTSENT_LOWAT)))
        // Where the system does not know it, everything is as it was.
        try? context.channel.syncOptions?.setOption(option, value: Self.most)
    }
}
