import NIOCore

/// An answer that is kept ready, to be given as often as it is asked for.
struct Ready: Sendable {
    /// The answer to whoever does not have it yet.
    let whole: Reply
    /// The answer to whoever has it.
    let unchanged: Reply
    /// The tag by which readers say that they have it.
    let tag: String
    /// Which kind of thing it is.
    let shape: String
    /// What it costs a reader to ask for it.
    let price: Int

    func reply(to ask: Ask) -> Reply {
        let reply = Tag.isAmong(ask.have, tag) ? unchanged : whole
        return ask.method == "HEAD" ? reply.head : reply
    }

    /// How much room it takes, in bytes: its fields come to less than two kilobytes.
    var size: Int { whole.content.readableBytes + 2_048 }
}
