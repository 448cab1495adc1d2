public import Governance

/// One line of an answer, as machines read it: the same columns as a JSON object and as CSV.
public protocol Row: Sendable {
    /// The names of its columns, which are its names in JSON too.
    static var columns: [String] { get }
    /// Its values, one for each column; what the record does not say is absent.
    var values: [Datum] { get }
    /// Its values as cells of CSV.
    var cells: [String] { get }
    /// What a cell holds where the record says nothing; empty unless a row says otherwise.
    static var blank: String { get }
}

extension Row {
    /// Nothing is left empty.
    public static var blank: String { "" }

    /// As a JSON object.
    public var datum: Datum {
        .object(zip(Self.columns, values).map { Datum.Member($0, $1) })
    }

    /// As cells of CSV: flags as yes or no, lists with blanks or semicolons between.
    public var cells: [String] {
        values.map { $0 == .absent ? Self.blank : $0.cell }
    }
}

extension Datum {
    /// How it stands in a cell.
    var cell: String {
        switch self {
        case .absent: ""
        case .flag(let isSo): isSo ? "yes" : "no"
        case .number(let number): String(number)
        case .text(let text): text
        case .list(let items):
            items.map(\.cell).joined(separator: items.allSatisfy(\.isNumber) ? " " : "; ")
        case .object(let members):
            members.map { "\($0.name): \($0.value.cell)" }.joined(separator: "; ")
        }
    }

    private var isNumber: Bool {
        if case .number = self { return true }
        return false
    }

    /// A text, or absent.
    static func optional(_ text: String?) -> Datum { text.map { .text($0) } ?? .absent }

    /// A number, or absent.
    static func optional(_ number: Int?) -> Datum { number.map { .number($0) } ?? .absent }

    /// Texts in a list.
    static func texts(_ texts: [String]) -> Datum { .list(texts.map { .text($0) }) }

    /// The numbers of entries, each once, in order.
    static func entries(_ entries: [EntryNumber]) -> Datum {
        .list(Set(entries).sorted().map { .number($0.number) })
    }
}
