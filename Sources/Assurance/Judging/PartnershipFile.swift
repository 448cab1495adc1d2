import Almanac
import Governance

/// What is on record of one partnership, looked up once for all frameworks.
final class PartnershipFile {
    let key: Partnership.Key
    private let assessor: Assessor
    private let archive: Archive
    /// All its meetings, by key in order.
    private(set) lazy var sittings = archive.meetings.below(key.ref).map { clerk.sitting($0) }
    private unowned let clerk: Clerk

    init(_ key: Partnership.Key, by clerk: Clerk) {
        self.key = key
        assessor = clerk.assessor
        archive = clerk.archive
        self.clerk = clerk
    }

    /// Its meetings that were called, by key in order.
    var called: [Sitting] {
        assessor.day.recall(&calledOnes) { sittings.filter(\.isCalled) }
    }

    private var calledOnes: Remembered<[Sitting]>?

    /// Its meetings that were called and not cancelled, in the order of their days.
    var ordered: [Sitting] { assessor.day.recall(inOrder) }

    private var inOrder: Remembered<[Sitting]> {
        assessor.day.renew(&orderedOnes) { sittings.inOrder }
    }

    /// The first of them that is certainly after something, or the first of all.
    ///
    /// Which it is turns only with those that are or may come to be before it.
    func first(after when: When? = nil) -> Sitting? {
        let known = inOrder
        let first = when.map { known.value.first(after: $0) } ?? known.value.first
        guard known.turn < Today.never else { return first }
        let end = first?.when?.latest
        for sitting in sittings where end.map({ sitting.canBe(by: $0) }) ?? true {
            assessor.day.note(turn: sitting.turn)
        }
        return first
    }

    private var orderedOnes: Remembered<[Sitting]>?

    /// Its meetings that were held, in the order of their days.
    var held: [Sitting] {
        assessor.day.recall(&heldOnes) {
            sittings.filter { sitting in
                sitting.cancelled == nil && sitting.held != nil
                    && sitting.when.map { $0.isOnOrBefore(assessor.day) != .no } ?? false
            }.byDay
        }
    }

    private var heldOnes: Remembered<[Sitting]>?

    /// Its seats, by key in order.
    private(set) lazy var seats = archive.seats.below(key.ref)

    /// The referrals of its decisions, by the key of the decision in order.
    private(set) lazy var referrals = archive.decisions.below(key.ref)
        .flatMap { archive.record.leaves(\.referrals, below: $0.value.ref) }

    /// Its forward agenda as it stands, by key in order.
    var planned: [Leaf<ForwardItem>] {
        assessor.day.recall(&plannedOnes) {
            archive.forwardItems.below(key.ref).filter {
                assessor.stands($0.value.made) && $0.value.closed.fact(on: assessor.day) == nil
            }
        }
    }

    private var plannedOnes: Remembered<[Leaf<ForwardItem>]>?

    /// When its decisions were agreed.
    var decisions: [EvidenceReading.Dated] {
        assessor.day.recall(&decided) {
            archive.decisions.below(key.ref).flatMap { assessor.dated($0.value.taken.facts) }
        }
    }

    private var decided: Remembered<[EvidenceReading.Dated]>?
}
