/// What sort of field a form has, for whoever draws the form, the command line or the API.
public enum FieldKind: Hashable, Sendable {
    case reference(to: SubjectKind)
    case anySubject
    case choice([String])
    case day, when, time, number, flag, name, word, hash
    case keptText(Audience)
    case document(Audience)
    indirect case list(of: FieldKind)

    /// The same kind; a kept text or a document for the audience that its field names.
    func heard(by audience: Audience) -> FieldKind {
        switch self {
        case .keptText: .keptText(audience)
        case .document: .document(audience)
        default: self
        }
    }

    /// What to type, in a few words.
    public var inWords: String {
        switch self {
        case .reference(let kind): "the key of \(kind.inWords)"
        case .anySubject: "a subject: its kind, a colon and its key, such as partnership:forum"
        case .choice(let words): words.joined(separator: " | ")
        case .day: "a day, such as 2014-03-12"
        case .when: "a day, 2014-03, 2014, ‘before 2014-03-12’, 2014-03-01..2014-03-12 or unknown"
        case .time: "a time, such as 17:00"
        case .number: "a whole number"
        case .flag: "yes or no"
        case .name: "a public name of at most 200 bytes"
        case .word: "a word of letters, digits and hyphens"
        case .hash: "64 hexadecimal digits"
        case .keptText(let audience):
            audience == .everyone ? "text, public" : "text, not public"
        case .document(let audience):
            "the path of a file of at most 100 MiB (pdf, docx, xlsx, pptx, odt, ods, odp, rtf, txt,"
                + " csv, html, png, jpeg, zip), \(audience == .everyone ? "public" : "not public")"
        case .list(let kind): "a list, each \(kind.inWords)"
        }
    }
}

/// A type that can be a field: it reads itself from a `Datum` and writes itself as one.
public protocol FieldValue: Sendable {
    /// What sort of field it makes.
    static var kind: FieldKind { get }
    /// Whether leaving it out is lawful.
    static var isOptional: Bool { get }
    /// Reads it at a desk, or says what was found and what was expected.
    static func read(_ datum: Datum, at desk: Desk, for audience: Audience) throws(Problem) -> Self
    /// Reads it from an entry's bytes, or gives up.
    static func read(_ reader: inout QuickReader) throws(Unread) -> Self
    /// What an entry that leaves it out says; `nil` where it must not be left out.
    static var leftOut: Self? { get }
    /// How it is written down in the journal.
    var datum: Datum { get }
    /// Adds the subjects it names to a list.
    func addMentions(to mentions: inout [SubjectRef])
}

extension FieldValue {
    /// Not optional, unless the type says otherwise.
    public static var isOptional: Bool { false }
    /// Nothing: it must be there.
    public static var leftOut: Self? { nil }
    /// None, unless the type names some.
    public func addMentions(to mentions: inout [SubjectRef]) {}
}

/// A closed list of words.
public protocol Choice: FieldValue, CaseIterable, RawRepresentable where RawValue == String {
    /// What the words are, for a sentence: "a kind of partnership".
    static var meaning: String { get }
}

extension Choice {
    /// One of the words of the list.
    public static var kind: FieldKind { .choice(allCases.map(\.rawValue)) }

    /// The word itself, as a text.
    public var datum: Datum { .text(rawValue) }

    /// The word in a sentence: "joinWithConditions" is "join with conditions".
    public var inWords: String { rawValue.hyphenated.replacingHyphens }

    /// Reads a word that is on the list as it stands in an entry.
    public static func read(_ reader: inout QuickReader) throws(Unread) -> Self {
        guard let choice = Self(rawValue: try reader.text()) else { throw Unread() }
        return choice
    }

    /// Reads a word that is on the list as it stands; for any other, offers the nearest.
    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Self {
        if case .text(let word) = datum {
            if let choice = Self(rawValue: word) { return choice }
            let words = allCases.map(\.rawValue)
            let nearest = nearestWord(to: word, among: words).map { " Did you mean ‘\($0)’?" }
            throw Problem(
                "",
                "Found ‘\(word.shortened)’, which is not \(meaning)."
                    + " Expected one of \(words.joined(separator: ", ")).\(nearest ?? "")")
        }
        throw .found(datum, expected: meaning)
    }
}
