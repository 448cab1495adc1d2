/// Create a seat at a partnership.
public struct CreateSeat: Intent {
    public static let word = "create-seat"
    public static let says = "Create a seat at a partnership."
    public static let power = Power.register
    public static let form: Form<CreateSeat> =
        SeatCreated.form.held(by: \.created, make: CreateSeat.init)

    /// What is to be recorded.
    public let created: SeatCreated

    public func scope(in record: Record) -> SubjectRef {
        created.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(created.seat, on: record.seats, "seat")
        _ = try record.find(created.partnership, on: record.partnerships, "partnership")
        if let body = created.body { _ = try record.find(body, on: record.bodies, "body") }
        return [.seats(.seatCreated(created))]
    }
}
