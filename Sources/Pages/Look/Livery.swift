public import Markup

/// How a place looks: whose colours its pages wear, under which licence, and whom to write to.
///
/// It is what a council says of itself beside its record and no part of it: nothing is judged by
/// it, and a page as at a past day wears today's.
public struct Livery: Hashable, Sendable {
    /// What stands at the head of every page; the title of the place, if nothing is said.
    public var name: String?
    /// Where whoever keeps the record is at home on the web.
    public var website: WebLink?
    /// The colours on a light ground; ours, if nothing is said.
    public var light: Colours?
    /// The colours on a dark ground; ours, if nothing is said.
    public var dark: Colours?
    /// The picture at the head of every page.
    public var logo: Logo?
    /// Under which licence what is shown may be used.
    public var licence: Licence?
    /// Where one says that something is wrong.
    public var corrections: Contact?

    /// Says nothing, so that everything is as it comes.
    public init() {}

    /// A band of one colour with words of another on it.
    public struct Colours: Hashable, Sendable {
        let accent: Colour
        let text: Colour

        /// Joins the two; whoever reads them sees to it that they can be told apart.
        public init(accent: Colour, text: Colour) {
            self.accent = accent
            self.text = text
        }
    }

    /// A picture, and the words for whoever does not see it.
    public struct Logo: Hashable, Sendable {
        /// What stands for it in words.
        public let words: String
        /// What it is sent as.
        public let type: String
        /// The picture.
        public let bytes: [UInt8]

        /// Joins the picture and its words.
        public init(_ bytes: [UInt8], as type: String, words: String) {
            self.bytes = bytes
            self.type = type
            self.words = words
        }
    }

    /// A licence by its name, and where it can be read.
    public struct Licence: Hashable, Sendable {
        let name: String
        let address: WebLink?

        /// Names a licence.
        public init(_ name: String, at address: WebLink?) {
            self.name = name
            self.address = address
        }
    }

    /// Where one can write to.
    public enum Contact: Hashable, Sendable {
        /// An address of e-mail.
        case mail(String)
        /// A page with a form, or with another way.
        case page(WebLink)
    }
}

/// A colour of the web: three bytes, as `#rrggbb`.
public struct Colour: Hashable, Sendable {
    /// How much red, green and blue, in this order.
    public let parts: [UInt8]

    /// Reads `#rrggbb`; `nil` for anything else.
    public init?(_ text: String) {
        let digits = text.utf8.dropFirst().map { UInt8(hex: $0) }
        guard text.utf8.first == 0x23, digits.count == 6, !digits.contains(nil) else { return nil }
        let values = digits.compactMap { $0 }
        parts = stride(from: 0, to: 6, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    /// The same in small letters.
    public var text: String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = parts.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "#" + String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate init?(hex byte: UInt8) {
        switch byte {
        case 0x30...0x39: self = byte - 0x30
        case 0x41...0x46: self = byte - 0x41 + 10
        case 0x61...0x66: self = byte - 0x61 + 10
        default: return nil
        }
    }
}
