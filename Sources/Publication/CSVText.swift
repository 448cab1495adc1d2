/// Writes rows as CSV (RFC 4180) that no spreadsheet runs.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe in front; so
/// does one that has apostrophes before such a character, and reading it back can take off one.
public struct CSVText: Sendable {
    /// The rows so far, each ended by a carriage return and a line feed.
    public private(set) var text = ""

    /// Starts with a row of headings.
    public init(headings: [String]) {
        add(headings)
    }

    /// Appends a row.
    public mutating func add(_ row: [String]) {
        text += row.map { Self.cell($0) }.joined(separator: ",") + "\r\n"
    }

    static func cell(_ value: String) -> String {
        var value = value
        let dangerous: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A]
        if let first = value.utf8.first(where: { $0 != 0x27 }), dangerous.contains(first) {
            value = "'" + value
        }
        let needsQuotes = value.utf8.contains {
            $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else { return value }
        var quoted: [UInt8] = [0x22]
        for byte in value.utf8 {
            if byte == 0x22 { quoted.append(0x22) }
            quoted.append(byte)
        }
        quoted.append(0x22)
        return String(decoding: quoted, as: UTF8.self)
    }
}
