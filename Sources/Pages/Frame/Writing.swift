import Address
import Almanac
import Markup

extension HTML.Writer {
    /// Where a link leads, as an attribute has it.
    mutating func appendInterpolation(_ link: Link) {
        appendInterpolation(link.path)
    }

    /// A day in words that machines can read too.
    mutating func appendInterpolation(_ day: Day) {
        appendInterpolation(Moments.time(day.description, day.inWords))
    }

    /// When something happened, as exactly as it is known.
    mutating func appendInterpolation(_ when: When) {
        if let day = when.exact {
            appendInterpolation(day)
        } else {
            appendInterpolation(when.inWords)
        }
    }
}

private enum Moments {
    static func time(_ value: String, _ words: String) -> HTML {
        "<time datetime=\"\(value)\">\(words)</time>"
    }
}

extension HTML {
    /// Text that leads somewhere.
    static func link(_ text: String, _ link: Link) -> HTML {
        "<a href=\"\(link)\">\(text)</a>"
    }

    /// Text that leads somewhere, where there is anything to lead to.
    static func link(_ text: String, _ link: Link?) -> HTML {
        guard let link else { return "\(text)" }
        return .link(text, link)
    }

    /// Text that leads to an address elsewhere, or only the text where that is none to follow.
    static func elsewhere(_ text: String, _ address: String?) -> HTML {
        guard let address, let web = WebLink(address) else { return "\(text)" }
        return "<a href=\"\(web.address)\" rel=\"external\">\(text)</a>"
    }
}

/// "1 meeting", "2 meetings".
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number.grouped) \(number == 1 ? one : many ?? one + "s")"
}

extension Int {
    /// In digits with commas: "12,345".
    var grouped: String {
        var digits = String(magnitude)
        var grouped = ""
        while digits.utf8.count > 3 {
            grouped = "," + digits.suffix(3) + grouped
            digits = String(digits.dropLast(3))
        }
        return (self < 0 ? "-" : "") + digits + grouped
    }
}
