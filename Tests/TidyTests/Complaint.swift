import Testing

/// What is untidy, where, and what to do about it.
struct Complaint: CustomStringConvertible {
    let path: String
    let line: Int
    let text: String

    var description: String { "\(path):\(line): \(text)" }
}

/// Fails the test that runs, once for each complaint, at the line complained of.
func expectNone(of complaints: [Complaint]) {
    for complaint in complaints {
        let place = SourceLocation(
            fileID: "shiremoot/\(complaint.path)",
            filePath: "\(Tree.root)/\(complaint.path)", line: complaint.line, column: 1)
        Issue.record("\(complaint)", sourceLocation: place)
    }
}
