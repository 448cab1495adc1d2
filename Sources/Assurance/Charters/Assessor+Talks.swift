import Almanac
import Governance

extension Assessor {
    /// The talks about ratings that answer for what a duty asks: one about every principle that
    /// it judges, or of which a rating fell, and none older than the ratings it is about.
    func talks(under adoption: Adoption, _ instance: Instance) -> [EvidenceReading.Dated] {
        let ratings = adoption.ratings.facts(by: day)
        let talks = adoption.discussed.facts(by: day).filter { talk in
            !ratings.contains {
                $0.value.principle == talk.value.principle
                    && talk.happened.isBefore($0.happened) == .yes
            }
        }
        var judged = instance.bond.framework.duty(instance.duty)?.rule.principles ?? []
        if judged.isEmpty { judged = fallen(in: ratings) }
        guard judged.allSatisfy({ one in talks.contains { $0.value.principle == one } }) else {
            return []
        }
        return talks.filter { judged.isEmpty || judged.contains($0.value.principle) }
            .map { .init(when: $0.happened, entry: $0.entry, reason: $0.value.note) }
    }

    /// The principles of which somebody's last rating is lower than the one before.
    private func fallen(in ratings: [Fact<RatingGiven>]) -> Set<Word> {
        var last: [String: Int] = [:]
        var falling: [String: Word] = [:]
        for rating in ratings {
            let series = rating.value.by.word + "/" + rating.value.principle.text
            let isLower = last[series].map { rating.value.score < $0 } ?? false
            falling[series] = isLower ? rating.value.principle : nil
            last[series] = rating.value.score
        }
        return Set(falling.values)
    }
}

extension Rule {
    /// The principles it has people rate.
    fileprivate var principles: Set<Word> {
        switch self {
        case .judged(let judged): [judged.principle]
        case .parts(let parts), .anyOf(let parts):
            parts.reduce(into: []) { $0.formUnion($1.rule.principles) }
        default: []
        }
    }
}
