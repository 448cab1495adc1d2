/// HTML as a value, written as text with values put in.
///
/// What stands in the source is HTML; a `String` put in is text, and is escaped whatever it holds.
/// Another `HTML` is taken as it is, and nothing else can be put in, so that a page cannot forget.
///
///     let row: HTML = "<tr><th>\(name)</th><td>\(count)</td></tr>"
public struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The bytes, in UTF-8.
    public private(set) var bytes: [UInt8]

    /// Nothing at all.
    public init() { bytes = [] }

    /// Takes what stands in the source as it is.
    public init(stringLiteral literal: StaticString) {
        bytes = []
        bytes.append(literal)
    }

    /// Takes what was written with values put in.
    public init(stringInterpolation writer: Writer) {
        bytes = writer.bytes
    }

    /// Pieces one after another.
    public init(_ pieces: some Sequence<HTML>) {
        bytes = []
        for piece in pieces { bytes += piece.bytes }
    }

    /// Pieces with another between every two.
    public init(_ pieces: [HTML], separator: HTML) {
        bytes = []
        for (place, piece) in pieces.enumerated() {
            if place > 0 { bytes += separator.bytes }
            bytes += piece.bytes
        }
    }

    /// A block of JSON-LD for machines, which is data: no browser runs it.
    ///
    /// In JSON `<`, `>` and `&` stand only in texts, where `\u003C` says the same: so nothing put
    /// in can end the block, whatever it says.
    public static func data(json: [UInt8]) -> HTML {
        var block: HTML = "<script type=\"application/ld+json\">"
        for byte in json {
            switch byte {
            case 0x3C: block.bytes += "\\u003C".utf8
            case 0x3E: block.bytes += "\\u003E".utf8
            case 0x26: block.bytes += "\\u0026".utf8
            default: block.bytes.append(byte)
            }
        }
        block += "</script>\n"
        return block
    }

    /// Whether there is nothing.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Adds more at the end.
    public static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

    /// Collects what stands in the source and what is put in.
    public struct Writer: StringInterpolationProtocol {
        /// What stands in the source, which is known when it is compiled.
        public typealias StringLiteralType = StaticString

        fileprivate var bytes: [UInt8] = []

        /// Starts with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        /// Takes what stands in the source as it is.
        public mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(literal)
        }

        /// Takes text: `& < > " '` become character references, in text and attributes alike, and
        /// what HTML has no place for becomes U+FFFD.
        public mutating func appendInterpolation(_ text: String) {
            bytes.append(escaping: text)
        }

        /// Takes HTML as it is.
        public mutating func appendInterpolation(_ html: HTML) {
            bytes += html.bytes
        }

        /// Takes HTML if there is any.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes += html.bytes }
        }

        /// Takes pieces of HTML one after another.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes += piece.bytes }
        }

        /// Takes a whole number, in digits.
        public mutating func appendInterpolation(_ number: Int) {
            bytes += String(number).utf8
        }

        /// Takes a component as the HTML it makes.
        public mutating func appendInterpolation(_ component: some Component) {
            bytes += component.html.bytes
        }

        /// Takes a component, if there is one.
        public mutating func appendInterpolation(_ component: (some Component)?) {
            if let component { bytes += component.html.bytes }
        }
    }
}

/// A piece of a page that is a value and knows its own HTML.
public protocol Component: Sendable {
    /// What it looks like.
    var html: HTML { get }
}

extension [UInt8] {
    fileprivate mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// By bytes and never by characters: a quote with a combining mark is one character, and would
    /// hide from a comparison.
    fileprivate mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = utf8.startIndex
            for place in utf8.indices {
                guard let instead = Self.reference(for: utf8[place]) else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
                append(instead)
                start = place + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// What stands for a byte in HTML; `nil` where it stands for itself.
    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
