import Foundation

/// What the command writes, and whether in colour.
enum Terminal {
    /// The inks there are; none of them says anything that the words do not.
    enum Ink: String {
        case red = "31"
        case yellow = "33"
        case green = "32"
        case dim = "2"
        case bold = "1"
    }

    private static let isColoured =
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Text in a colour, on a terminal; plain anywhere else.
    static func paint(_ text: String, _ ink: Ink) -> String {
        isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes a line, or as much as somebody is there to read.
    static func say(_ line: String = "") {
        write(line + "\n", to: FileHandle.standardOutput)
    }

    /// Writes text as it is.
    static func put(_ text: String) {
        write(text, to: FileHandle.standardOutput)
    }

    /// Writes a line to the standard error.
    static func complain(_ line: String) {
        write(line + "\n", to: FileHandle.standardError)
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that went away, as `head` does, is no fault of ours.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// How many columns there are to write in: the terminal's, or a hundred.
    static var width: Int {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return isKnown && size.ws_col >= 40 ? min(160, Int(size.ws_col)) : 100
    }

    /// Breaks a sentence into lines, every line but the first with a margin.
    static func wrapped(_ text: String, margin: Int = 0) -> String {
        let room = max(24, width - margin)
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= room {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n" + String(repeating: " ", count: margin))
    }
}
