public import Assurance
import Governance

extension Ledger {
    /// The municipal years for which anything was stated, in order.
    public var yearsOfResources: [Int] {
        var years: Set<Int> = []
        for part in all.lazy.flatMap(\.parts) { years.formUnion(part.stated.keys) }
        return years.sorted()
    }

    /// The parts of partners of which anything was stated in a year, by partner: what of
    /// `Assessor.resources` is not blank, in its order, and not yet written out.
    public func resources(in year: Int, by assessor: Assessor) -> StatedResources {
        StatedResources(self, in: year, by: assessor)
    }

    /// Every line of a year, as `Assessor.resources` has them.
    public func allResources(in year: Int, by assessor: Assessor) -> [ResourceRow] {
        StatedResources(self, in: year, by: assessor, isWhole: true).all
    }
}

/// What partners give in one year, counted and put in order without being written out.
public struct StatedResources: Sendable {
    private let assessor: Assessor
    private let year: Int
    private let parts: [Part]
    /// How many lines there are.
    public let count: Int

    private struct Part {
        let key: Involvement.Key
        let stated: Set<Resource>
    }

    /// - Parameter isWhole: whether what was not stated is among it.
    init(_ ledger: Ledger, in year: Int, by assessor: Assessor, isWhole: Bool = false) {
        var byBody: [Body.Key: [(name: String, part: Part)]] = [:]
        for line in ledger.all {
            for part in line.parts {
                let stated = part.stated[year] ?? []
                guard isWhole ? part.lasts || !stated.isEmpty : !stated.isEmpty else { continue }
                byBody[part.body, default: []].append(
                    (line.name, Part(key: part.key, stated: stated)))
            }
        }
        let bodies = byBody.keys.map { (title: assessor.title(of: $0.ref), key: $0) }
            .sorted { ($0.title, $0.key) < ($1.title, $1.key) }
        parts = bodies.flatMap { body in
            (byBody[body.key] ?? []).sorted { ($0.name, $0.part.key) < ($1.name, $1.part.key) }
                .map(\.part)
        }
        count = parts.reduce(0) { $0 + (isWhole ? Resource.allCases.count : $1.stated.count) }
        self.assessor = assessor
        self.year = year
    }

    /// All of them.
    var all: [ResourceRow] { parts.flatMap { rows(of: $0) } }

    /// Some of them: those places that there are.
    public func rows(_ places: Range<Int>) -> [ResourceRow] {
        var (found, start) = ([ResourceRow](), 0)
        for part in parts {
            let own = places.clamped(to: start..<start + part.stated.count)
            if !own.isEmpty {
                found += rows(of: part).filter { !$0.amounts.isEmpty }
                    .dropFirst(own.lowerBound - start).prefix(own.count)
            }
            start += part.stated.count
        }
        return found
    }

    private func rows(of part: Part) -> [ResourceRow] {
        assessor.record.involvements[part.key].map { assessor.resources(of: $0, in: year) } ?? []
    }
}
