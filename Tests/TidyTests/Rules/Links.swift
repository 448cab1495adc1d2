import Foundation

/// Every link in a document to a file of this repository leads somewhere.
enum Links {
    /// What is wrong with the links of a Markdown text; `exists` is asked for paths from the root.
    static func complaints(
        about text: String, at path: String, exists: (String) -> Bool
    ) -> [Complaint] {
        var isCode = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .flatMap { index, line -> [Complaint] in
                if line.drop(while: \.isWhitespace).hasPrefix("```") { isCode.toggle() }
                if isCode { return [] }
                return line.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
                    .filter { !$0.hasPrefix("#") && !$0.contains(/^[a-z]+:/) }
                    .filter { target(of: $0, from: path).map(exists) != true }
                    .map { link in
                        Complaint(
                            path: path, line: index + 1,
                            text: "the link to \(link) leads nowhere: mend it or take it out")
                    }
            }
    }

    /// The path from the root that a link means; nil when it leads out of the repository.
    private static func target(of link: String, from path: String) -> String? {
        let file = link.split(separator: "#", omittingEmptySubsequences: false)[0]
        var parts = path.split(separator: "/").dropLast()
        for part in file.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}
