/// A rule of the house that can be read off a Swift file.
protocol Rule {
    /// What is wrong with a file by this rule; empty when nothing is.
    func complaints(about file: SwiftFile) -> [Complaint]
}

extension Rule {
    func complaints(about files: [SwiftFile]) -> [Complaint] {
        files.flatMap(complaints(about:))
    }

    /// The lines that a snippet would be complained of, if it were a file of that path.
    func lines(in snippet: String, at path: String = "Sources/Almanac/Day.swift") -> [Int] {
        complaints(about: SwiftFile(path: path, source: snippet)).map(\.line)
    }
}
