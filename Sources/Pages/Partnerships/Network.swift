import Governance

/// Bodies and partnerships, and a line for each part that one has in the other.
struct Network: Hashable, Sendable {
    /// A body or a partnership.
    struct Node: Hashable, Sendable {
        let ref: SubjectRef
        let name: String
    }

    /// A part of a body in a partnership, each by its place in its list.
    struct Line: Hashable, Sendable {
        let body: Int
        let partnership: Int
        let weight: Weight
    }

    /// How heavily a line is drawn.
    enum Weight: String, Sendable {
        case lead, partner, onlooker

        init(_ level: InvolvementLevel?) {
            self =
                switch level {
                case .leadAccountableBody, .jointLead: .lead
                case .observer, .papersOnly: .onlooker
                case .fullPartner, .contributor, nil: .partner
                }
        }
    }

    let bodies: [Node]
    let partnerships: [Node]
    let lines: [Line]
}

/// Two columns of things with lines from one to the other, in an order in which few lines cross.
///
/// Each side in turn is put in the order of the means of what its things are joined to (the
/// barycentre heuristic; K. Sugiyama, S. Tagawa and M. Toda, 1981), a bounded number of times, and
/// the order with the fewest crossings is kept. The same input gives the same order: nothing in it
/// is left to chance, and what is equal stays as it was.
struct Columns: Hashable, Sendable {
    /// A line, by the numbers of what it joins.
    struct Join: Hashable, Sendable {
        let left: Int
        let right: Int
    }

    /// What stands on the left, from the top, by number.
    private(set) var left: [Int]
    /// What stands on the right, from the top, by number.
    private(set) var right: [Int]
    /// How many pairs of lines cross.
    private(set) var crossings: Int

    /// How often both sides are put in order at most.
    private static let sweeps = 8

    /// Puts things in order.
    ///
    /// - Parameters:
    ///   - left: how many there are on the left.
    ///   - right: how many on the right.
    ///   - joins: between which there are lines; those of nothing are passed over.
    init(left leftCount: Int, right rightCount: Int, joins: [Join]) {
        let joins = joins.filter {
            (0..<leftCount).contains($0.left) && (0..<rightCount).contains($0.right)
        }
        left = Array(0..<leftCount)
        right = Array(0..<rightCount)
        crossings = Self.crossings(left, right, joins)
        var (nextLeft, nextRight) = (left, right)
        let back = joins.map { Join(left: $0.right, right: $0.left) }
        for _ in 0..<Self.sweeps where crossings > 0 {
            nextRight = Self.ordered(nextRight, by: nextLeft, back)
            nextLeft = Self.ordered(nextLeft, by: nextRight, joins)
            let count = Self.crossings(nextLeft, nextRight, joins)
            guard count < crossings else { continue }
            (left, right, crossings) = (nextLeft, nextRight, count)
        }
    }

    /// One side in the order of the means of what its things are joined to on the other; what is
    /// joined to nothing keeps its place among them.
    private static func ordered(_ side: [Int], by other: [Int], _ joins: [Join]) -> [Int] {
        let places = places(other)
        var sums = side.map { _ in (sum: 0, count: 0) }
        for join in joins {
            sums[join.left].sum += places[join.right]
            sums[join.left].count += 1
        }
        let scale = Double(max(1, other.count)) / Double(max(1, side.count))
        return side.enumerated().map { place, thing in
            let (sum, count) = sums[thing]
            let mean = count == 0 ? Double(place) * scale : Double(sum) / Double(count)
            return (mean: mean, place: place, thing: thing)
        }.sorted { ($0.mean, $0.place) < ($1.mean, $1.place) }.map(\.thing)
    }

    private static func places(_ side: [Int]) -> [Int] {
        var places = side
        for (place, thing) in side.enumerated() { places[thing] = place }
        return places
    }

    /// How many pairs of lines cross: one begins above the other, and ends below it.
    private static func crossings(_ left: [Int], _ right: [Int], _ joins: [Join]) -> Int {
        let (lefts, rights) = (places(left), places(right))
        let ends = joins.map { (lefts[$0.left], rights[$0.right]) }.sorted { $0 < $1 }
        var count = 0
        for (place, one) in ends.enumerated() {
            for other in ends[..<place] where other.0 < one.0 && other.1 > one.1 { count += 1 }
        }
        return count
    }
}
