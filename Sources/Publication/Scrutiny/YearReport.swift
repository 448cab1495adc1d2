public import Almanac
public import Assurance
public import Governance

/// The yearly account of one partnership, put together from the record as Markdown.
///
/// Every figure is followed by the entries that prove it, only public texts are used, and what
/// the record does not say has a section of its own.
public struct YearReport: Sendable {
    let assessor: Assessor
    let partnership: Partnership
    /// The municipal year it is about.
    public let year: MunicipalYear
    /// How the partnership's duties stood on the last day it is about.
    let findings: [Finding]
    private var lines: [String] = []
    private var gaps: [String] = []

    /// Puts it together.
    ///
    /// - Parameters:
    ///   - assessor: the record on the last day it is about: that of the year, or an earlier one
    ///     while the year goes on.
    ///   - findings: all findings of that day.
    public init(
        on partnership: Partnership, in year: MunicipalYear, by assessor: Assessor,
        _ findings: [Finding]
    ) {
        self.assessor = assessor
        self.partnership = partnership
        self.year = year
        self.findings = findings.filter { finding in
            finding.key.isAdopted && finding.counts
                && assessor.partnership(of: finding) == partnership.key
        }
        writeHead()
        writePurpose()
        writeSeats()
        writeMeetings()
        writeDecisions()
        writeObjectives()
        writeBenefits()
        writeResources()
        writeRisks()
        writeComplaints()
        writeRecommendations()
        writePromises()
        writeDuties()
        writeGaps()
    }

    /// The whole text.
    public var markdown: String { lines.joined(separator: "\n") + "\n" }

    /// The days it is about.
    var days: ClosedRange<Day> { year.first...max(year.first, assessor.day) }
    var record: Record { assessor.record }
    var day: Day { assessor.day }

    /// Whether something happened in the year: certainly, or for all that is known.
    func isInYear(_ when: When) -> Bool { when.falls(within: days) != .no }

    mutating func heading(_ title: String) { lines += ["", "## \(title)", ""] }

    mutating func say(_ line: String) { lines.append(line) }

    /// Writes a line of a list, with the entries that prove it.
    mutating func item(_ says: String, _ entries: [EntryNumber], depth: Int = 0) {
        let indent = String(repeating: "  ", count: depth)
        let said = marked(says).trimmedAtEnd
        lines.append(indent + "- \(said) \(cite(entries))".trimmedAtEnd + ".")
    }

    /// Writes that the record does not say something, here and among the gaps.
    mutating func gap(_ says: String) {
        lines.append("- Not on record: \(marked(says)).")
        gaps.append(says)
    }

    private mutating func writeHead() {
        let name = partnership.name(on: day)
        lines = ["# \(marked(name)): annual report \(year)", ""]
        if let notice = record.place.provenance.notice { lines += ["*\(notice)*", ""] }
        let isOver = day >= year.last
        say(
            "From \(year.first.inFull) to \(day.inFull)"
                + (isOver ? "." : "; the year is not over yet."))
        say("")
        say(
            "Put together from the record of \(marked(record.place.title)). It holds only public"
                + " texts: where something is recorded but not public, it says so. Each figure is"
                + " followed by the number of the entry that proves it.")
    }

    private mutating func writeGaps() {
        let gaps = gaps
        heading("What the record does not say")
        if gaps.isEmpty { return say("Nothing was found missing.") }
        for gap in gaps { say("- \(marked(gap)).") }
    }

    /// The entries that prove something: "(entries 3, 5 to 9 and 12)"; nothing for none.
    func cite(_ entries: [EntryNumber]) -> String {
        let numbers = Set(entries.map(\.number)).sorted()
        guard let first = numbers.first else { return "" }
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let words = runs.flatMap { run -> [String] in
            switch run.count {
            case 1: ["\(run.lowerBound)"]
            case 2: ["\(run.lowerBound)", "\(run.upperBound)"]
            default: ["\(run.lowerBound) to \(run.upperBound)"]
            }
        }
        if numbers.count == 1 { return "(entry \(first))" }
        let most = words.dropLast().joined(separator: ", ")
        guard let last = words.last, !most.isEmpty else {
            return "(entries \(words.joined()))"
        }
        return "(entries \(most) and \(last))"
    }

    func title(_ ref: SubjectRef) -> String { assessor.title(of: ref) }

    func text(_ kept: Kept?) -> String { assessor.publicWords(kept) ?? "not said" }

    /// A text that somebody entered, so that nothing in it is taken for Markdown, nor for a line
    /// of its own.
    private func marked(_ text: String) -> String {
        var marked = ""
        for letter in text.onOneLine.unicodeScalars {
            if "\\`*_[]<>|#".unicodeScalars.contains(letter) { marked += "\\" }
            marked.unicodeScalars.append(letter)
        }
        return marked
    }
}

extension String {
    /// The same without blanks and full stops at its end.
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while let last = text.utf8.last, last == 0x20 || last == 0x2E { text = text.dropLast() }
        return String(text)
    }
}

/// A number of things in words: "1 meeting", "3 meetings".
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
}
