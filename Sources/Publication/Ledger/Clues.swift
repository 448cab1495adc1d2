import Almanac
import Assurance
public import Governance

/// Where in one partnership something lies that a body may owe.
struct Clues: Hashable, Sendable {
    /// The promises that were conditions for joining it.
    fileprivate(set) var conditions: Set<Promise.Key> = []
    /// What is open on its forward agenda and falls to a body.
    fileprivate(set) var forwardItems: [Body.Key: [ForwardItem.Key]] = [:]
    /// The seats in which nobody sits.
    fileprivate(set) var emptySeats: [Body.Key: [Seat.Key]] = [:]
}

/// Where something lies that one body may owe or wait for, so that whoever wants to know need not
/// go through everything in a place.
public struct Leads: Sendable {
    let conditions: Set<Promise.Key>
    let forwardItems: [ForwardItem.Key]
    let emptySeats: [Seat.Key]
    let reviewed: [Adoption.Key]
    let referrals: [Referral.Key]
}

extension Ledger {
    /// Where something lies that a body may owe or wait for.
    public func leads(for body: Body.Key) -> Leads {
        var conditions: Set<Promise.Key> = []
        var (items, seats) = ([ForwardItem.Key](), [Seat.Key]())
        for line in all {
            if !line.clues.conditions.isEmpty { conditions.formUnion(line.clues.conditions) }
            if let own = line.clues.forwardItems[body] { items += own }
            if let own = line.clues.emptySeats[body] { seats += own }
        }
        return Leads(
            conditions: conditions, forwardItems: items, emptySeats: seats,
            reviewed: kept.keys(of: .datedReview).compactMap { Adoption.Key($0.key) },
            referrals: kept.keys(of: .openReferral(of: body.ref)).compactMap {
                Referral.Key($0.key)
            })
    }
}

extension Assessor {
    /// Where in a partnership something lies that a body may owe.
    func clues(in partnership: Partnership.Key, _ seats: [Leaf<Seat>]) -> Clues {
        var clues = Clues()
        for one in record.leaves(\.cases, below: partnership.ref) {
            clues.conditions.formUnion(one.value.conditions.facts(by: day).map(\.value.promise))
        }
        for item in record.leaves(\.forwardItems, below: partnership.ref) {
            guard let body = item.value.made.last?.value.owner, stands(item.value.made),
                item.value.closed.fact(on: day) == nil
            else { continue }
            clues.forwardItems[body, default: []].append(item.value.key)
        }
        for seat in seats {
            guard let body = seat.value.body(on: day), isEmpty(seat.value) else { continue }
            clues.emptySeats[body, default: []].append(seat.value.key)
        }
        return clues
    }
}
