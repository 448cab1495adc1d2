import Address
import Governance
import Place

extension Site {
    /// How long a page may be kept: always asked for again, which costs a tag.
    static let caching = "public, max-age=0, must-revalidate"

    /// What keeps a page from being made to do anything but be read.
    static let guards: [(name: String, value: String)] = [
        (
            "content-security-policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        ),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ]

    /// What was made, with its fields.
    func given(_ made: Made, more: [(name: String, value: String)] = []) -> Reply {
        var fields = [("content-type", made.type)] as [(name: String, value: String)]
        if let name = made.name {
            fields.append(("content-disposition", "attachment; filename=\"\(name)\""))
        }
        if made.status == 200 {
            fields += [("etag", made.tag), ("cache-control", Self.caching)]
        } else {
            fields.append(("cache-control", "no-store"))
        }
        if let base, base.hasPrefix("https://") {
            fields.append(("strict-transport-security", "max-age=63072000"))
        }
        let guards = made.type.hasPrefix("image/") ? Self.guardsOfPictures : Self.guards
        return Reply(made.status, fields + more + guards, made.body)
    }

    /// What was made, or that the reader has it already.
    func given(_ made: Made, to ask: Ask) -> Reply {
        let isHad = made.status == 200 && Tag.isAmong(ask.have, made.tag)
        return isHad ? unchanged(made) : given(made)
    }

    /// What was made, to be given as often as it is asked for.
    func ready(_ made: Made, at link: Link) -> Ready {
        Ready(
            whole: given(made).ready, unchanged: unchanged(made).ready, tag: made.tag,
            shape: link.shape, price: link.price)
    }

    /// What is kept ready under just what is asked, which need not be read for that; `nil` where
    /// it has to be looked for.
    func found(_ ask: Ask) -> Ready? {
        guard ask.method == "GET" || ask.method == "HEAD" else { return nil }
        let place = ask.target.utf8.dropFirst().prefix { !Self.ends.contains($0) }
        guard let moot = Word(Substring(place)).flatMap({ moots[$0] }) else { return nil }
        return cache.page(ask.target, as: .init(entry: moot.last, day: today))
    }

    /// What stands behind the word of a place in an address: `/`, `.` or `?`.
    private static let ends: [UInt8] = [0x2F, 0x2E, 0x3F]

    private func unchanged(_ made: Made) -> Reply {
        Reply(304, [("etag", made.tag), ("cache-control", Self.caching)])
    }
}
