import HTTPTypes

extension Reply {
    /// Its fields as they are sent.
    var written: HTTPFields {
        var written = HTTPFields()
        written.reserveCapacity(fields.count + 2)
        for (name, value) in fields {
            guard let name = Self.names[name] ?? HTTPField.Name(name) else { continue }
            written.append(HTTPField(name: name, value: value))
        }
        if let length { written.append(HTTPField(name: .contentLength, value: String(length))) }
        return written
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
}
