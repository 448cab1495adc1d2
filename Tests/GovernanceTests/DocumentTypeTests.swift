import Governance
import TestSupport
import Testing

/// Of what type a document is, by its name and by how it begins.
struct DocumentTypeTests {
    struct Told: Sendable, CustomTestStringConvertible {
        let name: String
        let head: [UInt8]
        let type: DocumentType?

        init(_ name: String, _ head: String, _ type: DocumentType?) {
            self.init(name, bytes: Array(head.utf8), type)
        }

        init(_ name: String, bytes: [UInt8], _ type: DocumentType?) {
            self.name = name
            head = bytes
            self.type = type
        }

        var testDescription: String { name }
    }

    private static let archive = "PK\u{3}\u{4}" + String(repeating: "x", count: 26)
    private static let odt = archive + "mimetypeapplication/vnd.oasis.opendocument.text"
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

    @Test(arguments: [
        Told("agenda.pdf", "%PDF-1.4", .pdf), Told("AGENDA.PDF", "%PDF-1.7", .pdf),
        Told("agenda.pdf", "<html>", nil), Told("agenda.pdf", "An agenda", nil),
        Told("report.docx", archive, .docx), Told("report.docx", odt, nil),
        Told("sums.xlsx", archive, .xlsx), Told("talk.pptx", archive, .pptx),
        Told("report.odt", odt, .odt), Told("report.odt", archive, nil),
        Told("sums.ods", odt, nil), Told("all.zip", archive, .zip), Told("all.zip", odt, .zip),
        Told("old.rtf", "{\\rtf1", .rtf), Told("old.rtf", "Plain", nil),
        Told("notes.txt", "Ŵight, and more", .txt), Told("notes.txt", "%PDF-1.4", nil),
        Told("notes.txt", "  <!doctype html>", nil), Told("notes.txt", "a < b", .txt),
        Told("notes.txt", bytes: [0x57, 0xE9], nil), Told("notes.txt", bytes: [0x57, 0], nil),
        Told("sums.csv", "a,b\r\n1,2", .csv), Told("sums.csv", "<script>", nil),
        Told("page.html", "\u{FEFF}<!doctype html>", .html), Told("page.htm", "<p>", .html),
        Told("page.html", "Words", nil), Told("map.png", bytes: png, .png),
        Told("map.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0], .jpeg), Told("map.jpeg", bytes: png, nil),
        Told("tool.exe", "MZ", nil), Told("pdf", "%PDF-1.4", nil), Told("x.pdf.exe", "%PDF-", nil),
        Told("", "", nil),
    ])
    func `name and leading bytes must agree`(told: Told) {
        let found = try? DocumentType.of(told.name, beginning: told.head)
        #expect(found == told.type)
    }

    @Test func `a text whose last character is cut through is text all the same`() throws {
        let long = Array(String(repeating: "é", count: 3_000).utf8).prefix(DocumentType.telling)
        #expect(try DocumentType.of("a.txt", beginning: Array(long)) == .txt)
        let odd = [0x61] + long.dropLast()
        #expect(try DocumentType.of("a.txt", beginning: odd) == .txt)
    }

    @Test func `what contradicts itself is refused in a sentence`() {
        let problem = #expect(throws: Problem.self) {
            try DocumentType.of("agenda.pdf", beginning: Self.png)
        }
        #expect(
            problem?.sentence == "‘agenda.pdf’ is named as PDF and begins as PNG. Expected a file"
                + " that is what its name says.")
    }

    struct Size: Sendable {
        let bytes: Int
        let words: String
    }

    @Test(arguments: [
        Size(bytes: 1, words: "PDF, 1 byte"), Size(bytes: 999, words: "PDF, 999 bytes"),
        Size(bytes: 1_000, words: "PDF, 1 kB"), Size(bytes: 213_600, words: "PDF, 214 kB"),
        Size(bytes: 999_499, words: "PDF, 999 kB"), Size(bytes: 999_500, words: "PDF, 1.0 MB"),
        Size(bytes: 1_449_000, words: "PDF, 1.4 MB"),
        Size(bytes: 104_857_600, words: "PDF, 105 MB"),
    ])
    func `a size is said in the unit that fits it`(size: Size) {
        #expect(Document(.none, size: size.bytes, .pdf).inWords == size.words)
    }

    @Test func `only what a browser shows without running any of it is shown by one`() {
        let shown = DocumentType.allCases.filter(\.isShownByBrowsers)
        #expect(shown == [.pdf, .txt, .csv, .png, .jpeg])
    }
}
