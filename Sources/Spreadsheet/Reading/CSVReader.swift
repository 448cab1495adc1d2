/// Reads CSV (RFC 4180), byte by byte: quoted cells, doubled quotation marks, line ends in cells.
///
/// It cannot trap: whatever comes in, the answer is rows and what was wrong with them.
struct CSVReader {
    /// The most rows and the most cells of a row that are read.
    static let mostRows = 200_000
    static let mostCells = 500

    /// One row, as the spreadsheet numbers it.
    struct Row {
        let number: Int
        let cells: [String]

        /// Whether there is nothing in it.
        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    private(set) var rows: [Row] = []
    private(set) var problems: [SheetProblem] = []
    private let bytes: [UInt8]
    private let comma: UInt8
    private var at = 0
    private var number = 1

    /// Reads the rows of a text.
    ///
    /// - Parameters:
    ///   - comma: what stands between the cells.
    ///   - most: how many rows are read, blank ones among them.
    init(_ bytes: [UInt8], between comma: UInt8, atMost most: Int = CSVReader.mostRows) {
        self.bytes = bytes
        self.comma = comma
        while at < bytes.count, number <= most {
            rows.append(Row(number: number, cells: row()))
            number += 1
        }
        if at < bytes.count, most == Self.mostRows {
            problems.append(SheetProblem("There are more than \(most) rows; split the file."))
        }
    }

    private mutating func row() -> [String] {
        var cells: [String] = []
        while true {
            let cell = cell().unguarded.trimmed
            if cells.count < Self.mostCells { cells.append(cell) }
            guard at < bytes.count else { return cells }
            let byte = bytes[at]
            at += 1
            if byte == comma { continue }
            if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
            return cells
        }
    }

    /// Reads up to a comma, a line end or the end of the text, and leaves it.
    private mutating func cell() -> String {
        if at < bytes.count, bytes[at] == 0x22 { return quoted() }
        let start = at
        while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func quoted() -> String {
        at += 1
        var text: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            guard byte == 0x22 else {
                text.append(byte)
                continue
            }
            guard at < bytes.count, bytes[at] == 0x22 else { return closed(text) }
            text.append(0x22)
            at += 1
        }
        problems.append(
            SheetProblem(row: number, "A quotation mark is opened here and never closed."))
        return String(decoding: text, as: UTF8.self)
    }

    /// What stands between a closing mark and the next comma; nothing but blanks should.
    private mutating func closed(_ text: [UInt8]) -> String {
        let start = at
        while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
        let rest = String(decoding: bytes[start..<at], as: UTF8.self).trimmed
        if !rest.isEmpty {
            problems.append(
                SheetProblem(
                    row: number,
                    "Found \(rest.quoted) after a closing quotation mark, expected the next cell."))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == comma || byte == 0x0A || byte == 0x0D }
}

extension String {
    /// The cell without the apostrophe that our own export puts before what a spreadsheet would
    /// run: it stands first and, after any others, is followed by such a character.
    var unguarded: String {
        guard utf8.first == 0x27, let next = utf8.first(where: { $0 != 0x27 }),
            [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(next)
        else { return self }
        return String(decoding: utf8.dropFirst(), as: UTF8.self)
    }

    /// Without the blanks around it, the one that does not break a line among them.
    var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.isBlank }),
            let last = unicodeScalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(unicodeScalars[first...last])
    }

    /// The first sixty characters between quotation marks, on one line.
    var quoted: String {
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(60) {
            kept.append(scalar.value < 0x20 || scalar.value == 0x7F ? "·" : scalar)
        }
        return "‘\(String(kept))\(unicodeScalars.count > 60 ? "…" : "")’"
    }

    /// Small letters and digits alone, by which headings and words of lists are compared.
    var folded: String {
        String(
            decoding: utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 0x41...0x5A: byte | 0x20
                case 0x61...0x7A, 0x30...0x39: byte
                default: nil
                }
            }, as: UTF8.self)
    }

    /// Without blanks and capitals, by which names are compared.
    var sameName: String {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            return String(
                decoding: utf8.compactMap { byte -> UInt8? in
                    switch byte {
                    case 0x41...0x5A: byte | 0x20
                    case 0x20, 0x09...0x0D: nil
                    default: byte
                    }
                }, as: UTF8.self)
        }
        var kept = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars where !scalar.isBlank { kept.append(scalar) }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// A space, a tab, a line end, or a space that does not break a line.
    var isBlank: Bool { value == 0x20 || (0x09...0x0D).contains(value) || value == 0xA0 }
}
