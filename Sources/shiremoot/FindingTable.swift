import Almanac
import Assurance
import Governance

/// Findings for a person: the gravest first, each with who promised it and why it stands so.
struct FindingTable {
    private static let history = "history, no longer counted"
    private let assessor: Assessor

    init(_ assessor: Assessor) {
        self.assessor = assessor
    }

    /// All of them, under what the place says of its record, and added up.
    ///
    /// - Parameter blank: why nothing could be found, if so.
    func print(_ findings: [Finding], of place: Governance.Place, blank: String? = nil) {
        if let notice = place.provenance.notice { Terminal.say(Terminal.paint(notice, .dim)) }
        Terminal.say("As at \(assessor.dayAsked.inFull)")
        for finding in ranked(findings) { print(finding) }
        Terminal.say()
        Terminal.say(blank ?? Tally(findings).inWords)
    }

    /// The gravest first: adopted before held up, what counts before history, musts before queries
    /// and hopes.
    func ranked(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return one == other ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
        }.map(\.element)
    }

    private func rank(_ finding: Finding) -> [Int] {
        [
            finding.isRed ? 0 : 1, finding.key.isAdopted ? 0 : 1, finding.counts ? 0 : 1,
            -finding.standing.gravity, finding.key.weight == .must ? 0 : 1,
        ]
    }

    /// One finding; with its proof, also the working of it.
    func print(_ finding: Finding, by proof: Finding.Proof? = nil) {
        let duty = assessor.duty(of: finding)
        let standing = mark(finding)
        let title = Terminal.oneLine(assessor.title(of: finding))
        Terminal.say()
        Terminal.say("\(standing)  \(Terminal.paint(title, .bold))")
        if let duty { Terminal.say("  " + Terminal.wrapped(duty.says, margin: 2)) }
        if let proof {
            for line in assessor.working(of: finding, by: proof) {
                Terminal.say("  " + Terminal.wrapped(line, margin: 2))
            }
        }
        // On what a duty rests is said of those who owe it.
        let basis = finding.key.isAdopted ? duty.map { ", \($0.basis.inWords)" } ?? "" : ""
        let promise = "\(finding.key.name) · \(assessor.promisedBy(finding))\(basis)"
        Terminal.say("  " + Terminal.paint(Terminal.wrapped(promise, margin: 2), .dim))
    }

    private func mark(_ finding: Finding) -> String {
        let words = finding.standing.inWords
        let word =
            switch finding.key.weight {
            case .must: words
            case .hope: "hoped for: \(words)"
            case .query: finding.standing.gravity >= 5 ? "a question" : words
            }
        let held = finding.key.isAdopted ? word : "yardstick: \(word)"
        guard finding.counts else { return Terminal.paint("\(held); \(Self.history)", .dim) }
        if finding.isRed { return Terminal.paint(held, .red) }
        switch finding.standing {
        case .kept: return Terminal.paint(held, .green)
        case .notApplicable: return Terminal.paint(held, .dim)
        default: return Terminal.paint(held, .yellow)
        }
    }
}
