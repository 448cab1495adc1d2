public import Almanac

/// Where a risk stands in the matrix of four by four.
public struct RiskScore: Hashable, Sendable {
    /// How likely it is, 1 to 4.
    public let likelihood: Int
    /// How bad it would be, 1 to 4.
    public let impact: Int

    /// The one times the other, 1 to 16.
    public var product: Int { likelihood * impact }

    /// Whether it is red: 9 or more.
    public var isRed: Bool { product >= 9 }
}

extension Record {
    /// Where a risk stood at the end of a day, a body's own matrix mapped to the common one;
    /// `nil` while it has no score.
    public func score(of risk: Risk, on day: Day) -> RiskScore? {
        guard let scored = risk.scores.value(on: day) else { return nil }
        guard let body = scored.matrix else {
            return RiskScore(likelihood: scored.likelihood, impact: scored.impact)
        }
        guard let matrix = bodies[body]?.matrices.value(on: day),
            let likelihood = matrix.likelihoods.step(scored.likelihood),
            let impact = matrix.impacts.step(scored.impact)
        else { return nil }
        return RiskScore(likelihood: likelihood, impact: impact)
    }

    /// Refuses a score outside the matrix it is given in.
    func mustFitMatrix(_ scored: RiskScored) throws(Refusal) {
        guard let body = scored.matrix else {
            try mustLie(scored.likelihood, in: 1...4, "likelihood")
            try mustLie(scored.impact, in: 1...4, "impact")
            return
        }
        guard let matrix = bodies[body]?.matrices.value else {
            throw Refusal(
                "The matrix of ‘\(body)’ is not mapped yet (\(MapMatrix.word)).", field: "matrix")
        }
        try mustLie(scored.likelihood, in: 1...max(1, matrix.likelihoods.count), "likelihood")
        try mustLie(scored.impact, in: 1...max(1, matrix.impacts.count), "impact")
    }
}

extension [Int] {
    fileprivate func step(_ number: Int) -> Int? {
        indices.contains(number - 1) ? self[number - 1] : nil
    }
}

/// Refuses steps that do not rise from 1 to 4, two to ten of them.
func mustBeSteps(_ steps: [Int], _ field: String) throws(Refusal) {
    guard (2...10).contains(steps.count), steps.allSatisfy({ (1...4).contains($0) }),
        zip(steps, steps.dropFirst()).allSatisfy({ $0 <= $1 })
    else {
        let found = steps.map(String.init).joined(separator: ",")
        throw Refusal(
            "Found ‘\(found)’, expected two to ten steps from 1 to 4, none lower than the one"
                + " before it.", field: field)
    }
}
