import Foundation
import Synchronization

/// What the command writes, and whether in colour.
enum Terminal {
    /// The inks there are; none of them says anything that the words do not.
    enum Ink: String, CaseIterable {
        case red = "31"
        case yellow = "33"
        case green = "32"
        case dim = "2"
        case bold = "1"

        /// What stands for it until it is written: a character that no text is meant to have.
        fileprivate var mark: Unicode.Scalar {
            switch self {
            case .red: "\u{F8F0}"
            case .yellow: "\u{F8F1}"
            case .green: "\u{F8F2}"
            case .dim: "\u{F8F3}"
            case .bold: "\u{F8F4}"
            }
        }

        fileprivate static let end: Unicode.Scalar = "\u{F8F5}"

        fileprivate static let codes = Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.mark, $0.rawValue) } + [(end, "0")])
    }

    private static let isColoured =
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Text in a colour, on a terminal; plain anywhere else.
    static func paint(_ text: String, _ ink: Ink) -> String {
        isColoured ? "\(ink.mark)\(text)\(Ink.end)" : text
    }

    /// Writes a line, or as much as somebody is there to read.
    ///
    /// Whatever somebody entered may be in it, so nothing that would steer a terminal is written
    /// but our own colours.
    static func say(_ line: String = "") {
        write(harmless(line) + "\n", to: STDOUT_FILENO)
    }

    /// Writes text for a machine as it is.
    static func put(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes a line to the standard error.
    static func complain(_ line: String) {
        write(harmless(line) + "\n", to: STDERR_FILENO)
    }

    /// A text that somebody entered, on one line, so that it cannot pass for another.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Why not all that was said could be written, if so.
    static var trouble: String? {
        failure.withLock { $0 }.map {
            "The output could not be written: \(String(cString: strerror($0)))."
        }
    }

    private static let failure = Mutex<Int32?>(nil)

    private static func write(_ text: String, to file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EAGAIN {
                usleep(1_000)
            } else if errno != EINTR {
                // A reader that went away, as `head` does, is no fault of ours.
                let number = errno
                if file == STDOUT_FILENO, number != EPIPE { failure.withLock { $0 = number } }
                return
            }
        }
    }

    /// A text with our colours and nothing else that steers a terminal.
    private static func harmless(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let code = Ink.codes[scalar] {
                if isColoured { kept.append(contentsOf: "\u{1B}[\(code)m".unicodeScalars) }
            } else if scalar.properties.generalCategory == .control, scalar != "\n" {
                kept.append("·")
            } else {
                kept.append(scalar)
            }
        }
        return String(kept)
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
        for word in text.split(whereSeparator: \.isWhitespace) {
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
