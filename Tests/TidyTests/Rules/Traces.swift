import Foundation

/// Nothing in the tree names a place on the machine it was written on.
enum Traces {
    // Put together here, so that this file holds none of them.
    private static let names = [
        ["/work", "/"], ["/tmp/", "swift.lock"], ["/.lib", "rary"], ["farm", "-"],
    ].map { $0.joined() }

    static func complaints(about text: String, at path: String) -> [Complaint] {
        let found = names.filter(text.contains)
        guard !found.isEmpty else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .compactMap { index, line in
                guard let name = found.first(where: line.contains) else { return nil }
                let text = "‘\(name)’ means nothing on another machine: leave it out"
                return Complaint(path: path, line: index + 1, text: text)
            }
    }
}
