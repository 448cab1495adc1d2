import Governance
import Markup
import Pages

extension LookFile {
    /// Whether something is an object; members that it has no place for are complained of.
    mutating func isObject(_ datum: Datum, _ path: String, of names: [String]) -> Bool {
        guard case .object(let members) = datum else {
            let expected = "an object with \(names.joined(separator: ", "))"
            complain(path, Problem.found(datum, expected: expected).sentence)
            return false
        }
        for member in members where !names.contains(member.name) {
            let near = nearestWord(to: member.name, among: names)
            let meant =
                near.map { "Did you mean ‘\($0)’?" }
                ?? "Expected \(names.joined(separator: ", "))."
            complain(
                path, "Found \(Datum.text(member.name).inWords), which means nothing here. \(meant)"
            )
        }
        return true
    }

    /// A line of text; `nil` where there is none, or where it is none to be shown.
    mutating func text(_ datum: Datum, _ path: String) -> String? {
        guard datum != .absent else { return nil }
        let expected = "a line of 1 to 200 letters"
        guard case .text(let text) = datum, (1...200).contains(text.count),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }),
            text.contains(where: { !$0.isWhitespace })
        else {
            complain(path, Problem.found(datum, expected: expected).sentence)
            return nil
        }
        return text
    }

    /// A line of text that must be there.
    mutating func needed(_ datum: Datum, _ path: String, _ what: String) -> String? {
        guard datum != .absent else {
            complain(path, "Found nothing, expected \(what).")
            return nil
        }
        return text(datum, path)
    }

    /// An address of the web that nobody on the way can change.
    mutating func web(_ datum: Datum, _ path: String) -> WebLink? {
        guard let text = text(datum, path) else { return nil }
        guard let link = WebLink(text), text.hasPrefix("https://") else {
            let expected = "an address that begins with https://"
            complain(path, Problem.found(datum, expected: expected).sentence)
            return nil
        }
        return link
    }

    mutating func colour(_ datum: Datum, _ path: String) -> Colour? {
        guard case .text(let text) = datum, let colour = Colour(text) else {
            let expected = "a colour as #rrggbb, such as #154a43"
            complain(path, Problem.found(datum, expected: expected).sentence)
            return nil
        }
        return colour
    }

    /// An address of e-mail, or of a page.
    mutating func contact(_ datum: Datum, _ path: String) -> Livery.Contact? {
        guard let text = text(datum, path) else { return nil }
        if text.hasPrefix("https://"), let link = WebLink(text) { return .page(link) }
        guard text.isMail else {
            let expected = "an address of e-mail, or one that begins with https://"
            complain(path, Problem.found(datum, expected: expected).sentence)
            return nil
        }
        return .mail(text)
    }
}

extension String {
    /// Whether it is an address of e-mail as councils have them: stricter than RFC 5321, and safe
    /// behind `mailto:`.
    fileprivate var isMail: Bool {
        wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/) != nil
    }
}
