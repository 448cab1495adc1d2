import Foundation

// embed-frameworks SOURCE FRAMEWORK...
//
// Writes the given YAML files into one Swift source, in the given order. The build runs this
// through the plugin `EmbedFrameworks`; nobody calls it by hand.

/// Why a file cannot be embedded, said as the build says its errors.
struct Unembeddable: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): error: \(reason)" }
}

/// The text of a file that a Swift literal can repeat byte for byte.
///
/// Throws `Unembeddable` when the bytes are not UTF-8 or hold a control character: the compiler
/// would read a carriage return as a new line, and the embedded text would not be the file.
func text(at path: String) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: path))
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Unembeddable(path: path, reason: "this file is not UTF-8; save it as UTF-8")
    }
    let tab: UInt8 = 0x09
    let newline: UInt8 = 0x0A
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == tab || $0 == newline }) else {
        throw Unembeddable(
            path: path, reason: "this file holds a carriage return or another control character")
    }
    return text
}

/// A raw string literal with more `#` than the text, so that nothing in it can end the literal.
func literal(_ text: String) -> String {
    let longest = text.split { $0 != "#" }.map(\.count).max() ?? 0
    let fence = String(repeating: "#", count: longest + 1)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

/// The whole source: one enum, one array, a name and a text for each file.
func source(of paths: [String]) throws -> String {
    let files = try paths.map { path in
        let name = URL(filePath: path).lastPathComponent
        return "(name: \(name.debugDescription), text: \(literal(try text(at: path)))),\n"
    }
    return """
        enum EmbeddedFrameworks {
        static let files: [(name: String, text: String)] = [
        \(files.joined())]
        }

        """
}

do {
    let paths = Array(CommandLine.arguments.dropFirst(2))
    let output = URL(filePath: CommandLine.arguments[1])
    try Data(source(of: paths).utf8).write(to: output, options: .atomic)
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
