import Governance

/// The file of a logo: what it may be called, how large it may be and what it may hold.
enum LogoFile {
    /// The most bytes.
    static let largest = 100_000

    /// How an SVG begins: with its first element, behind nothing but what XML has before one.
    private static var root: Regex<Substring> {
        /\u{FEFF}?(?:\s|<\?(?s:.*?)\?>|<!--(?s:.*?)-->|<!doctype[^>\[]*>)*<svg[\s>]/
    }

    /// Whether a name is one of a file beside the journal, and of nothing elsewhere.
    static func isName(_ name: String) -> Bool {
        let letters = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        return letters && (1...100).contains(name.utf8.count) && name.utf8.first != 0x2E
    }

    /// As what a picture is sent, by its bytes and never by its name.
    ///
    /// - Throws: `Problem` for what is too large, is no PNG and no SVG, or could do more than be
    ///   looked at.
    static func type(of bytes: [UInt8]) throws(Problem) -> String {
        guard bytes.count <= largest else {
            throw Problem("", "The file has \(bytes.count) bytes, and \(largest) are enough.")
        }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            return "image/png"
        }
        guard let text = String(validating: bytes, as: UTF8.self)?.lowercased(),
            text.contains("http://www.w3.org/2000/svg"), text.prefixMatch(of: Self.root) != nil
        else {
            throw Problem("", "The file is neither a PNG nor an SVG, by what it holds.")
        }
        let sly = ["<script", "<!entity", "<foreignobject", "javascript:"]
        if let found = sly.first(where: text.contains) {
            throw Problem("", "The SVG holds ‘\(found)’, and a logo is only to be looked at.")
        }
        if let found = text.firstMatch(of: /[\s"'\/](?<name>on[a-z]+)\s*=/) {
            throw Problem(
                "", "The SVG does something ‘\(found.name)’, and a logo is only to be looked at.")
        }
        return "image/svg+xml"
    }
}
