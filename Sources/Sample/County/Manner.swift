/// How a partnership goes about its business: chances in a hundred.
struct Manner: Sendable {
    /// That a paper is out too late.
    let latePaper: Int
    /// That the chair gives a reason for it.
    let lateReason: Int
    /// That minutes are late, and that there are none.
    let lateMinutes: Int
    let noMinutes: Int
    /// That a meeting is put on record only days or weeks afterwards.
    let lateEntry: Int
    /// That a briefing is sent.
    let briefing: Int
    /// That somebody comes for a seat.
    let presence: Int
    /// That what is owed every quarter or year is done.
    let upkeep: Int
    /// That it keeps a kind of evidence here, so that what is not there is known not to be: of
    /// what everybody has, such as agendas and minutes, and of everything else.
    let keepsPlain: Int
    let keepsRest: Int

    /// Whether nothing is left undone.
    var isExemplary: Bool { upkeep == 100 }

    /// Keeps everything, and nobody hears of it.
    static let exemplary = Manner(
        latePaper: 0, lateReason: 100, lateMinutes: 0, noMinutes: 0, lateEntry: 4, briefing: 100,
        presence: 97, upkeep: 100, keepsPlain: 100, keepsRest: 100)
    static let orderly = Manner(
        latePaper: 7, lateReason: 80, lateMinutes: 8, noMinutes: 2, lateEntry: 12, briefing: 93,
        presence: 86, upkeep: 88, keepsPlain: 99, keepsRest: 92)
    static let hasty = Manner(
        latePaper: 28, lateReason: 55, lateMinutes: 25, noMinutes: 8, lateEntry: 25, briefing: 78,
        presence: 76, upkeep: 72, keepsPlain: 92, keepsRest: 75)
    static let careless = Manner(
        latePaper: 38, lateReason: 25, lateMinutes: 35, noMinutes: 30, lateEntry: 55, briefing: 40,
        presence: 60, upkeep: 42, keepsPlain: 45, keepsRest: 20)

    /// One in six exemplary, half of the rest orderly.
    static func drawn(_ dice: inout Dice) -> Manner {
        switch dice.roll(1...100) {
        case ...16: exemplary
        case ...62: orderly
        case ...84: hasty
        default: careless
        }
    }
}
