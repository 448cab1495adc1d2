/// The text of a file that somebody saved from a spreadsheet, and how it was written.
struct SheetText {
    /// The text in UTF-8, without a byte order mark.
    let bytes: [UInt8]
    /// What has to be said of how it was read; `nil` for plain UTF-8.
    let note: String?

    /// Reads UTF-8, with or without its mark, and Windows-1252 where the bytes are no UTF-8.
    ///
    /// - Throws: `SheetProblem` for a workbook that was not saved as CSV, and for UTF-16.
    init(_ file: [UInt8]) throws(SheetProblem) {
        if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) || file.starts(with: [0xD0, 0xCF, 0x11]) {
            throw SheetProblem(
                "Found a workbook, expected CSV: in the spreadsheet, save the sheet as"
                    + " ‘CSV UTF-8’.")
        }
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) || file.contains(0) {
            throw SheetProblem(
                "Found text in UTF-16, or bytes that are no text; expected CSV in UTF-8.")
        }
        let rest = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
        if String(validating: rest, as: UTF8.self) != nil {
            bytes = rest
            note = nil
        } else {
            var text: [UInt8] = []
            text.reserveCapacity(rest.count + rest.count / 8)
            for byte in rest { text.append(contentsOf: Self.character(byte).utf8) }
            bytes = text
            note = "The file is not UTF-8, and was read as Windows-1252: look at the accents."
        }
    }

    private static func character(_ byte: UInt8) -> String {
        guard (0x80...0x9F).contains(byte) else { return String(Unicode.Scalar(byte)) }
        return String(windows[Int(byte) - 0x80])
    }

    /// What Windows-1252 has at 0x80 to 0x9F (unicode.org, CP1252.TXT); five are not in use.
    private static let windows = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
