public import Address

/// What a reader asks: a method, where, and what they have already.
public struct Ask: Sendable {
    /// The method as it came.
    public let method: String
    /// Path and query as they came.
    public let target: String
    /// What stands under it on this site; `nil` where nothing can.
    public let link: Link?
    /// The tags of what the reader has, as `If-None-Match` names them.
    public let have: String?
    /// Which part of a document is wanted, as `Range` says it.
    public let range: String?
    /// The tag of what the reader has a part of, as `If-Range` names it.
    public let ifRange: String?

    /// Asks.
    public init(
        _ method: String, _ target: String, have: String? = nil, range: String? = nil,
        ifRange: String? = nil
    ) {
        self.method = method
        self.target = target
        link = Link(reading: target)
        self.have = have
        self.range = range
        self.ifRange = ifRange
    }
}

/// What is answered: a status, fields and a body.
public struct Reply: Sendable {
    /// The status of HTTP.
    public let status: Int
    /// The fields, in lower case.
    public let fields: [(name: String, value: String)]
    /// The body; empty for what has none, and for what is sent piece by piece.
    public let body: [UInt8]
    /// What is sent piece by piece, of a document.
    public let pieces: Pieces?
    /// How long the body is that a `GET` would bring; `nil` for an answer that never has one.
    public let length: Int?

    init(_ status: Int, _ fields: [(name: String, value: String)], _ body: [UInt8]? = nil) {
        self.init(status, fields, body ?? [], length: body?.count)
    }

    init(_ status: Int, _ fields: [(name: String, value: String)], _ pieces: Pieces) {
        self.init(status, fields, [], length: pieces.count, pieces)
    }

    private init(
        _ status: Int, _ fields: [(name: String, value: String)], _ body: [UInt8], length: Int?,
        _ pieces: Pieces? = nil
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.length = length
        self.pieces = pieces
    }

    /// How many bytes of body are sent.
    var sent: Int { pieces?.count ?? body.count }

    /// The value of a field.
    public subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The same without its body, for `HEAD`.
    var head: Reply { Reply(status, fields, [], length: length) }
}

/// What a page is kept as: its bytes, what they are and their tag.
struct Made: Sendable {
    let status: Int
    let type: String
    let body: [UInt8]
    /// The hash of the body, so that whoever has it already is told so.
    let tag: String
    /// How a browser is to save it, if it is to.
    let name: String?

    init(_ status: Int, _ type: String, _ body: [UInt8], saveAs name: String? = nil) {
        self.status = status
        self.type = type
        self.body = body
        self.name = name
        tag = Tag.of(body)
    }
}
