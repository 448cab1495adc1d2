public import Address
import HTTPTypes
import NIOCore

/// What a reader asks: a method, where, and what they have already.
public struct Ask: Sendable {
    /// The method as it came.
    public let method: String
    /// Path and query as they came.
    public let target: String
    /// The tags of what the reader has, as `If-None-Match` names them.
    public let have: String?
    /// Which part of a document is wanted, as `Range` says it.
    public let range: String?
    /// The tag of what the reader has a part of, as `If-Range` names it.
    public let ifRange: String?
    /// The tags of one of which the document must be, as `If-Match` names them.
    public let ifMatch: String?

    /// Asks.
    public init(
        _ method: String, _ target: String, have: String? = nil, range: String? = nil,
        ifRange: String? = nil, ifMatch: String? = nil
    ) {
        self.method = method
        self.target = target
        self.have = have
        self.range = range
        self.ifRange = ifRange
        self.ifMatch = ifMatch
    }

    /// What stands under it on this site; `nil` where nothing can.
    ///
    /// It is read when it is asked for: what is kept ready is found without.
    public var link: Link? { Link(reading: target) }
}

/// What is answered: a status, fields and a body.
public struct Reply: Sendable {
    /// The status of HTTP.
    public let status: Int
    /// The fields, in lower case.
    public let fields: [(name: String, value: String)]
    /// What is sent piece by piece, of a document.
    public private(set) var pieces: Pieces?
    /// How long the body is that a `GET` would bring; `nil` for an answer that never has one.
    public let length: Int?
    /// The body as it is sent; empty for what has none.
    private(set) var content = ByteBuffer()
    /// The fields as they are sent, where an answer is given again and again.
    private(set) var sent: HTTPFields?

    init(_ status: Int, _ fields: [(name: String, value: String)], _ body: [UInt8]? = nil) {
        self.status = status
        self.fields = fields
        length = body?.count
        if let body { content = ByteBuffer(bytes: body) }
    }

    init(_ status: Int, _ fields: [(name: String, value: String)], _ pieces: Pieces) {
        self.status = status
        self.fields = fields
        length = pieces.count
        self.pieces = pieces
    }

    /// How many bytes of body are sent.
    var bytes: Int { pieces?.count ?? content.readableBytes }

    /// The body; empty for what has none, and for what is sent piece by piece.
    public var body: [UInt8] { Array(content.readableBytesView) }

    /// The value of a field.
    public subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The same without its body, for `HEAD`.
    var head: Reply {
        var head = self
        head.content = ByteBuffer()
        head.pieces = nil
        return head
    }

    /// The same with what is given back when all of its document was sent.
    func lent(_ loan: Loan) -> Reply {
        var lent = self
        lent.pieces?.loan = loan
        return lent
    }

    /// The same, to be given again and again.
    var ready: Reply {
        var ready = self
        ready.sent = written
        return ready
    }
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
