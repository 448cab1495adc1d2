import Address
import Almanac
import Governance
import Markup

extension Livery {
    /// Whether pages wear a second stylesheet.
    var hasColours: Bool { light != nil || dark != nil }

    /// The stylesheet that says its colours, in UTF-8; `nil` where it has none of its own.
    public var styles: [UInt8]? {
        guard hasColours else { return nil }
        var text = "/* On paper everything is black on white. */\n"
        if let light { text += "@media screen {\n  :root { \(light.tokens) }\n}\n" }
        // Without colours for the dark, those for the light must not shine there.
        let dark = dark ?? .oursInTheDark
        text += "@media screen and (prefers-color-scheme: dark) {\n"
        text += dark.map { "  :root { \($0.tokens) }\n" } ?? ""
        return Array((text + "}\n").utf8)
    }

    /// Under which licence what is shown may be used, in a sentence.
    var licensed: HTML {
        guard let licence else {
            return """
                What is shown may be used under the Open Government Licence 3.0, unless whoever \
                keeps the record says otherwise.
                """
        }
        let name: HTML =
            licence.address.map {
                "<a rel=\"license\" href=\"\($0.address)\">\(licence.name)</a>"
            } ?? "\(licence.name)"
        return "What is shown may be used under the \(name)."
    }

    /// Where to say that something is wrong, if anybody said where.
    fileprivate var whereToWrite: HTML? {
        switch corrections {
        case nil: nil
        case .mail(let address):
            """
            <p>Is something wrong? Write to <a href="mailto:\(address)">\(address)</a>.</p>

            """
        case .page(let page):
            """
            <p>Is something wrong? <a href="\(page.address)" rel="external">Say what should be \
            put right</a>.</p>

            """
        }
    }
}

extension Livery.Colours {
    /// What the stylesheet has for a dark ground.
    fileprivate static let oursInTheDark: Livery.Colours? = Colour("#0f332e").flatMap { accent in
        Colour("#ffffff").map { Livery.Colours(accent: accent, text: $0) }
    }

    fileprivate var tokens: String { "--accent: \(accent.text); --on-accent: \(text.text);" }
}

extension Outlook {
    /// What stands at the foot of every page of the place: its licence, and whom to write to.
    var terms: HTML {
        let website = livery.website.map { site -> HTML in
            let name = livery.name ?? record.place.title
            return "<li><a href=\"\(site.address)\" rel=\"external\">Website of \(name)</a></li>\n"
        }
        // Where the head names the place, the way to all of them is here.
        let all: HTML? =
            head == nil ? nil : "<li><a href=\"\(Link(.front))\">Every place shown here</a></li>\n"
        let ways: HTML? =
            website == nil && all == nil ? nil : "<ul>\n\(website)\(all)</ul>\n"
        return "\(ways)<p>\(livery.licensed)</p>\n\(livery.whereToWrite)"
    }

    /// What stands at the head of every page of the place: its logo and its name, where it says
    /// either.
    var head: HTML? {
        guard livery.name != nil || livery.logo != nil else { return nil }
        let logo = livery.logo.map { logo -> HTML in
            "<img class=\"logo\" src=\"\(Link(.logo(place)))\" alt=\"\(logo.words)\">"
        }
        return """
            <p class="service"><a href="\(link(.home))">\(logo)\
            <span>\(livery.name ?? record.place.title)</span></a></p>
            """
    }
}
