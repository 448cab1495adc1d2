/// What sort of file a document is: a closed table of what councils publish.
public enum DocumentType: String, Choice {
    case pdf, docx, xlsx, pptx, odt, ods, odp, rtf, txt, csv, html, png, jpeg, zip

    public static var meaning: String { "a type of document" }

    /// What it is called where it is linked: "PDF".
    public var title: String {
        switch self {
        case .docx: "Word"
        case .xlsx: "Excel"
        case .pptx: "PowerPoint"
        case .odt: "OpenDocument text"
        case .ods: "OpenDocument spreadsheet"
        case .odp: "OpenDocument slides"
        case .txt: "text"
        case .pdf, .rtf, .csv, .html, .png, .jpeg, .zip: rawValue.uppercased()
        }
    }

    /// As what it is sent, as registered with IANA.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: Self.office + "wordprocessingml.document"
        case .xlsx: Self.office + "spreadsheetml.sheet"
        case .pptx: Self.office + "presentationml.presentation"
        case .odt: Self.open + "text"
        case .ods: Self.open + "spreadsheet"
        case .odp: Self.open + "presentation"
        case .rtf: "application/rtf"
        case .txt: "text/plain; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .zip: "application/zip"
        }
    }

    private static let office = "application/vnd.openxmlformats-officedocument."
    static let open = "application/vnd.oasis.opendocument."

    /// Whether a browser shows it and runs nothing of it; anything else is to be saved.
    public var isShownByBrowsers: Bool {
        switch self {
        case .pdf, .txt, .csv, .png, .jpeg: true
        case .docx, .xlsx, .pptx, .odt, .ods, .odp, .rtf, .html, .zip: false
        }
    }

    /// How many leading bytes tell what a file is.
    public static let telling = 4_096

    /// Decides by the name of a file and by its leading bytes, which must not contradict it.
    ///
    /// - Parameter beginning: the first `telling` bytes, or all there are.
    /// - Throws: `Problem`, for a name that ends in none of the table and for bytes that are of
    ///   another type than the name says.
    public static func of(
        _ name: String, beginning: [UInt8]
    ) throws(Problem) -> DocumentType {
        let ending = name.utf8.lastIndex(of: 0x2E).map {
            String(decoding: name.utf8[$0...].dropFirst(), as: UTF8.self).lowercased()
        }
        let others = ["jpg": DocumentType.jpeg, "htm": .html]
        guard let ending, let type = others[ending] ?? DocumentType(rawValue: ending) else {
            throw Problem(
                "",
                "‘\(name.shortened)’ is no type of file that is kept. Expected a name that ends in "
                    + allCases.map { ".\($0.rawValue)" }.joined(separator: ", ") + ".")
        }
        let found = Beginning(beginning)
        guard found.fits(type) else {
            throw Problem(
                "",
                "‘\(name.shortened)’ is named as \(type.title) and begins as \(found.inWords)."
                    + " Expected a file that is what its name says\(type.advice).")
        }
        return type
    }

    private var advice: String {
        self == .txt || self == .csv ? ": plain text in UTF-8, with no markup at its head" : ""
    }
}

/// As what a file begins.
private enum Beginning: Equatable {
    case pdf, png, jpeg, rtf, zip, markup, text, nothingKnown
    case openDocument(String)

    init(_ head: [UInt8]) {
        let marks: [(bytes: [UInt8], means: Beginning)] = [
            (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
            ([0xFF, 0xD8, 0xFF], .jpeg), (Array("{\\rtf".utf8), .rtf),
            ([0x50, 0x4B, 0x05, 0x06], .zip),
        ]
        if let mark = marks.first(where: { head.starts(with: $0.bytes) }) {
            self = mark.means
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = Self.archive(head)
        } else {
            self = Self.words(head)
        }
    }

    /// An OpenDocument file has its type as the first thing in the archive, not compressed
    /// (OpenDocument 1.2, part 3, section 3.3).
    private static func archive(_ head: [UInt8]) -> Beginning {
        let opening = Array("mimetype\(DocumentType.open)".utf8)
        guard head.dropFirst(30).starts(with: opening) else { return .zip }
        let rest = head.dropFirst(30 + opening.count).prefix { (0x61...0x7A).contains($0) }
        return .openDocument(String(decoding: rest, as: UTF8.self))
    }

    private static func words(_ head: [UInt8]) -> Beginning {
        // The last character may be cut through.
        let isWhole = head.count < DocumentType.telling
        let cuts = isWhole ? 0...0 : 0...3
        guard !head.contains(0),
            cuts.contains(where: { String(validating: head.dropLast($0), as: UTF8.self) != nil })
        else { return .nothingKnown }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = (head.starts(with: mark) ? head.dropFirst(3) : head[...])
            .drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard text.first == 0x3C, let next = text.dropFirst().first else { return .text }
        let isLetter = (0x41...0x5A).contains(next & 0xDF)
        return isLetter || next == 0x21 || next == 0x3F ? .markup : .text
    }

    func fits(_ type: DocumentType) -> Bool {
        switch type {
        case .pdf: self == .pdf
        case .png: self == .png
        case .jpeg: self == .jpeg
        case .rtf: self == .rtf
        case .docx, .xlsx, .pptx: self == .zip
        case .odt: isOpen("text")
        case .ods: isOpen("spreadsheet")
        case .odp: isOpen("presentation")
        case .zip: self == .zip || isArchive
        case .txt, .csv: self == .text
        case .html: self == .markup
        }
    }

    private func isOpen(_ word: String) -> Bool { self == .openDocument(word) }

    private var isArchive: Bool {
        if case .openDocument = self { return true }
        return false
    }

    var inWords: String {
        switch self {
        case .pdf: "PDF"
        case .png: "PNG"
        case .jpeg: "JPEG"
        case .rtf: "RTF"
        case .zip: "a ZIP archive"
        case .markup: "HTML"
        case .text: "plain text"
        case .openDocument(let word): "OpenDocument \(word)"
        case .nothingKnown: "nothing that is known"
        }
    }
}
