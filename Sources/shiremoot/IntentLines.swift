import Governance
import Place

/// A file with one JSON intent a line, read whole before anything is done.
struct IntentLines {
    private let bytes: [UInt8]
    private let who: String
    private let files: DocumentFiles

    /// - Parameter path: where the file lies, beside which documents are found.
    init(_ bytes: [UInt8], at path: String, by who: String) {
        self.bytes = bytes
        self.who = who
        let folder = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? "."
        files = .beside(folder.isEmpty ? "/" : folder)
    }

    /// Reads every line; blank ones are passed over.
    ///
    /// - Returns: what could be read, each with its line in the file, and what could not.
    func read() throws -> (requests: [(line: Int, request: Request)], problems: [LineProblem]) {
        var requests: [(line: Int, request: Request)] = []
        var problems: [LineProblem] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            do throws(Refusal) {
                requests.append((place + 1, try read(Array(line))))
            } catch {
                problems.append(LineProblem(line: place + 1, refusal: error))
            }
        }
        guard !requests.isEmpty || !problems.isEmpty else {
            throw Refusal("There is no intent in the file.")
        }
        return (requests, problems)
    }

    private func read(_ line: [UInt8]) throws(Refusal) -> Request {
        let datum: Datum
        do throws(JSONProblem) {
            datum = try JSONReader.read(line)
        } catch {
            throw Refusal(
                "Column \(error.column): found \(error.found), expected \(error.expected).")
        }
        guard datum["as"] == .absent, case .object(let members) = datum else {
            return try Asking.read(datum, files: files)
        }
        return try Asking.read(.object([.init("as", .text(who))] + members), files: files)
    }
}
