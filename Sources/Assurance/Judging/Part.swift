import Almanac
import Governance

/// A bond, at a meeting or in the whole: what is judged together.
final class Part {
    let undertaking: Undertaking
    let bond: Bond
    let sitting: Sitting?
    /// The duties asked here, in their order.
    let agenda: [Agenda.Item]
    private var known: [(of: SubjectWord, all: Remembered<[Instance]>?)] = []

    /// The partnership as a whole, as a thing of which duties are asked.
    private(set) lazy var whole = Instance(
        subject: bond.key?.ref ?? bond.party, thing: .partnership, bond: bond)

    init(_ bucket: Bucket, _ bond: Bond, _ sitting: Sitting?) {
        undertaking = Undertaking(bucket, bond.charter)
        self.bond = bond
        self.sitting = sitting
        let setting: Setting =
            if sitting != nil { .atMeeting } else {
                !bond.isInPartnership ? .byParty : .inPartnership
            }
        agenda = bond.charter.framework.agenda[setting]
    }

    /// The things of which a duty is asked; looked up once where they are the same for others.
    func instances(of item: Agenda.Item) -> [Instance] {
        if item.hasOwnList { return find(item.duty) }
        let today = bond.clerk.assessor.day
        // There are few words, so that going through them is quicker than a table.
        if let place = known.firstIndex(where: { $0.of == item.subject }) {
            return today.recall(&known[place].all) { find(item.duty) }
        }
        if known.isEmpty { known.reserveCapacity(8) }
        known.append((item.subject, nil))
        return today.recall(&known[known.count - 1].all) { find(item.duty) }
    }

    private func find(_ duty: Duty) -> [Instance] {
        bond.clerk.assessor.instances(of: duty, for: bond, at: sitting)
    }
}
