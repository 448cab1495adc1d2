import Assurance
import Governance

/// How many findings stand how. Only what was promised counts, as long as it does.
struct Tally {
    private var promised: [Finding] = []
    private var apart: [Finding] = []
    private var history = 0

    init(_ findings: [Finding]) {
        for finding in findings {
            if !finding.counts {
                history += 1
            } else if finding.key.isAdopted, finding.key.weight == .must {
                promised.append(finding)
            } else {
                apart.append(finding)
            }
        }
    }

    /// What was not known: "15 not known", and apart from that of yardsticks and hopes.
    var notKnown: String {
        let (own, others) = (count(.unknown, in: promised), count(.unknown, in: apart))
        let more = others > 0 ? "; of yardsticks, hopes and questions, \(others) more" : ""
        return "\(own) not known\(more)"
    }

    /// All of them: "1 missed, 2 late, 15 not known.", with what does not count apart.
    var inWords: String {
        let parts = Standing.Name.allCases.compactMap { name -> String? in
            guard let one = promised.first(where: { $0.standing.name == name }) else { return nil }
            let number = count(name, in: promised)
            if name == .notApplicable, number > 1 { return "\(number) do not apply" }
            return "\(number) \(one.standing.word)"
        }
        let sum =
            parts.isEmpty
            ? "Nothing adopted that counts is among these"
            : parts.joined(separator: ", ")
        let kinds =
            apart.count == 1 ? "yardstick, hope or question" : "yardsticks, hopes and questions"
        let others = apart.isEmpty ? "" : " Apart from these, \(apart.count) \(kinds)."
        let past = history == 0 ? "" : " And \(history) of history, no longer counted."
        return "\(sum).\(others)\(past)"
    }

    private func count(_ name: Standing.Name, in findings: [Finding]) -> Int {
        findings.count { $0.standing.name == name }
    }
}
