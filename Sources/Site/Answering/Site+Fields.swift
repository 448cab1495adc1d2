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
}
