import Foundation
import Governance
import Sample
import Testing

@testable import Pages
@testable import Site

/// How a place looks, read from the file beside its journal.
@Suite struct LookTests {
    private static let svg = Array(
        #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>"#.utf8)
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

    static func read(_ text: String, beside files: [String: [UInt8]] = [:]) throws -> Livery {
        try LookFile.livery("shire.look.json") { name in
            name == "shire.look.json" ? Array(text.utf8) : files[name]
        }
    }

    private func sentence(_ text: String, beside files: [String: [UInt8]] = [:]) -> String {
        do {
            _ = try Self.read(text, beside: files)
            return "nothing is wrong"
        } catch let refusal as Refusal {
            return refusal.sentence
        } catch {
            return "\(error)"
        }
    }

    @Test func `everything is optional`() throws {
        #expect(try Self.read("{}") == Livery())
        #expect(try Self.read("{}").styles == nil)
    }

    @Test func `everything can be said`() throws {
        let livery = try Self.read(
            County.look.text,
            beside: [
                County.logo.name: Array(County.logo.text.utf8)
            ])
        #expect(livery.name?.contains("made-up") == true)
        #expect(livery.logo?.type == "image/svg+xml")
        #expect(livery.corrections == .mail("partnerships@county.example"))
        #expect(livery.licence?.address != nil)
        let styles = String(decoding: try #require(livery.styles), as: UTF8.self)
        #expect(styles.contains(":root { --accent: #5a2350; --on-accent: #fff6e6; }"))
        #expect(styles.contains("(prefers-color-scheme: dark)"))
    }

    @Test func `without colours for the dark, those for the light do not shine there`() throws {
        let light = ##"{"colours": {"light": {"accent": "#FFDD00", "text": "#000000"}}}"##
        let styles = try #require(try Self.read(light).styles)
        let parts = String(decoding: styles, as: UTF8.self).split(separator: "dark")
        #expect(parts.count == 2)
        #expect(parts.first?.contains("#ffdd00") == true)
        #expect(parts.last?.contains("#ffdd00") == false)
        #expect(parts.last?.contains("--accent") == true)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let text: String
        let sentence: String
        var testDescription: String { text }
    }

    @Test(
        arguments: [
            ("", "shire.look.json: Line 1"), ("[]", "expected an object with name, website"),
            (#"{"name": "A", "name": "B"}"#, "Line 1, column"),
            (#"{"nmae": "A"}"#, "Found ‘nmae’, which means nothing here. Did you mean ‘name’?"),
            (#"{"fonts": "A"}"#, "Expected name, website, colours"),
            (#"{"name": ""}"#, "name: Found ‘’, expected a line of 1 to 200"),
            (#"{"name": "A\nB"}"#, "expected a line of 1 to 200"),
            (#"{"name": 7}"#, "shire.look.json, name: Found 7"),
            (#"{"website": "http://shire.example"}"#, "expected an address that begins with https"),
            (#"{"website": "javascript:alert(1)"}"#, "website: Found ‘javascript:alert(1)’"),
            (#"{"colours": {"ligth": {}}}"#, "colours: Found ‘ligth’"),
            (##"{"colours": {"light": {"accent": "red", "text": ""}}}"##, "light.accent: Found"),
            (##"{"colours": {"light": {"text": "#fff"}}}"##, "‘#fff’, expected a colour as #rr"),
            (##"{"colours": {"dark": {"accent": "#123456"}}}"##, "dark.text: Found nothing"),
            (
                ##"{"colours": {"dark": {"accent": "#777777", "text": "#ffffff"}}}"##,
                "colours.dark: The contrast of #777777 and #ffffff is 4.47 to 1, expected at least"
            ),
            (#"{"licence": {"address": "https://a.example"}}"#, "licence.name: Found nothing"),
            (#"{"licence": {"name": "A", "address": "b"}}"#, "licence.address: Found ‘b’"),
            (#"{"corrections": "shout"}"#, "corrections: Found ‘shout’, expected an address of e"),
            (#"{"corrections": "a@b.example?bcc=c@d.example"}"#, "corrections: Found"),
            (#"{"logo": {"file": "logo.svg"}}"#, "logo.words: Found nothing"),
            (#"{"logo": {"file": "none.svg", "words": "W"}}"#, "There is no file ‘none.svg’"),
            (#"{"logo": {"file": "big.png", "words": "W"}}"#, "has 100001 bytes, and 100000"),
            (#"{"logo": {"file": "page.html", "words": "W"}}"#, "neither a PNG nor an SVG"),
            (#"{"logo": {"file": "sly.svg", "words": "W"}}"#, "holds ‘<script’"),
        ].map { Mistake(text: $0.0, sentence: $0.1) })
    func `what is wrong gets its sentence, naming file and member`(_ mistake: Mistake) {
        let files = [
            "big.png": Self.png + Array(repeating: 0, count: 99_992),
            "page.html": Array("<!doctype html><p>A page".utf8),
            "sly.svg": Self.svg + Array("<SCRIPT>".utf8), "logo.svg": Self.svg,
        ]
        let said = sentence(mistake.text, beside: files)
        #expect(said.contains(mistake.sentence), "\(said)")
        #expect(said.hasPrefix("shire.look.json"))
    }

    @Test(arguments: [
        "../shire.journal", "/etc/passwd", "..", ".hidden", "a/b.svg", #"a\\b.svg"#, "a%2fb.svg",
        "a b.svg", "lögo.svg",
    ])
    func `a logo lies beside its file and nowhere else`(_ name: String) {
        let said = sentence(#"{"logo": {"file": "\#(name)", "words": "W"}}"#)
        #expect(said.contains("expected the name of a file beside this one"), "\(said)")
    }

    @Test func `a logo is what its bytes are, whatever it is called`() throws {
        let text = #"{"logo": {"file": "logo.svg", "words": "W"}}"#
        #expect(try Self.read(text, beside: ["logo.svg": Self.svg]).logo?.type == "image/svg+xml")
        #expect(try Self.read(text, beside: ["logo.svg": Self.png]).logo?.type == "image/png")
    }

    @Test func `all that is wrong is said at once`() {
        let said = sentence(#"{"nmae": "A", "website": "b", "corrections": "c"}"#)
        #expect(said.split(separator: "\n").count == 3)
    }

    struct Pair: Sendable {
        let one: String
        let other: String
        let ratio: String
    }

    /// The edge that is taught everywhere, and both ends.
    @Test(
        arguments: [
            ("#767676", "#ffffff", "4.542"), ("#777777", "#ffffff", "4.478"),
            ("#000000", "#ffffff", "21.000"), ("#ff0000", "#FFFFFF", "3.998"),
            ("#0000ff", "#ffffff", "8.592"), ("#123456", "#123456", "1.000"),
        ].map { Pair(one: $0.0, other: $0.1, ratio: $0.2) })
    func `contrast is that of WCAG`(_ pair: Pair) throws {
        let (one, other) = (try #require(Colour(pair.one)), try #require(Colour(pair.other)))
        #expect(String(format: "%.3f", one.contrast(with: other)) == pair.ratio)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test(arguments: [
        "", "#", "fff", "#fff", "#12345g", "#1234567", "123456#", "#12 456", "#é1234",
    ])
    func `what is no colour is none`(_ text: String) {
        #expect(Colour(text) == nil)
    }

    @Test func `files are found by the names of places, and one of no place is refused`() throws {
        let path = FileManager.default.temporaryDirectory.path + "/look-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        }
        let places = try ["county", "hampshire"].map { try #require(Word($0)) }
        #expect(try LookFile.all(of: places, in: path).isEmpty)
        try write(County.look.name, County.look.text)
        try write(County.logo.name, County.logo.text)
        #expect(try LookFile.all(of: places, in: path).keys.map(\.text) == ["county"])
        try write("hampshre.look.json", "{}")
        do throws(Refusal) {
            _ = try LookFile.all(of: places, in: path)
            Issue.record("a file of no place was taken")
        } catch {
            #expect(error.sentence.contains("Did you mean ‘hampshire.look.json’?"))
        }
    }
}
