import Markup
import Testing

@Suite struct HTMLTests {
    private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

    @Test func `what stands in the source is taken as it is, and text is escaped`() {
        let name = #"<b class="x">Fire & Rescue's</b>"#
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let escaped = "&lt;b class=&quot;x&quot;&gt;Fire &amp; Rescue&#39;s&lt;/b&gt;"
        #expect(text(html) == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `a quote followed by a combining mark is escaped all the same`() {
        let sly = "\"\u{301} onfocus=alert(1) autofocus x=\"\u{200D}"
        let html: HTML = "<input value=\"\(sly)\">"
        #expect(html.bytes.filter { $0 == 0x22 }.count == 2)
    }

    @Test func `controls that HTML has no place for become replacement characters`() {
        #expect(text("\("a\u{0}b\u{1B}c\td\n")") == "a\u{FFFD}b\u{FFFD}c\td\n")
    }

    @Test func `HTML put in is not escaped again, numbers stand in digits, nothing is nothing`() {
        let none: HTML? = nil
        let item: HTML = "<li>\("a & b")</li>"
        #expect(
            text("<ul>\([item, item])</ul>\(none)\(-12)")
                == "<ul><li>a &amp; b</li><li>a &amp; b</li></ul>-12")
    }

    @Test func `pieces are joined with another between every two`() {
        #expect(text(HTML(["a", "b", "c"], separator: ", ")) == "a, b, c")
        #expect(HTML([], separator: ", ").isEmpty)
    }

    @Test func `a component is put in as the HTML it makes`() {
        struct Strong: Component {
            let text: String
            var html: HTML { "<strong>\(text)</strong>" }
        }
        #expect(text("<p>\(Strong(text: "<late>"))</p>") == "<p><strong>&lt;late&gt;</strong></p>")
    }

    @Test func `whatever text is put in, no byte of it can end a text or an attribute`() {
        var seed: UInt64 = 7
        for _ in 0..<2_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let value = UInt32(truncatingIfNeeded: seed >> 40) % 0x3000
                let some = Unicode.Scalar(
                    value % 5 == 0 ? [0x22, 0x27, 0x3C, 0x3E, 0x26][Int(value / 5) % 5] : value)
                if let some { scalars.append(some) }
            }
            let html: HTML = "\(String(scalars))"
            #expect(!html.bytes.contains { [0x22, 0x27, 0x3C, 0x3E, 0x00].contains($0) })
        }
    }
}

@Suite struct WebLinkTests {
    @Test(arguments: [
        "https://www.example.gov.uk/paper.pdf", "http://democracy.example.gov.uk/mgAi.aspx?ID=1#a",
        "HTTPS://EXAMPLE.ORG",
    ])
    func `an address on the web can be followed`(_ address: String) {
        #expect(WebLink(address)?.address == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "see the library",
        "https:// example.org", "https://example.org/\"onclick=x", "https://example.org/<b>",
        "https:///etc/passwd", "ftp://example.org", "java\nscript:alert(1)", "",
    ])
    func `anything else is not`(_ address: String) {
        #expect(WebLink(address) == nil)
    }
}
