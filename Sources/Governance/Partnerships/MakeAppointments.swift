/// Fill several seats at once, as a council does at its annual meeting.
public struct MakeAppointments: Intent {
    public static let word = "make-appointments"
    public static let says = "Fill several seats at once, as a council does at its annual meeting."
    public static let power = Power.register
    public static let form: Form<MakeAppointments> = Form(
        Field("body", \.body, "The body that appoints"),
        Field("seats", \.seats, "Which seats"),
        Field(
            "people", \.people, "Who is appointed to each",
            hint: "as many as there are seats, in the same order"),
        Field("rank", \.rank, "Their rank, if all have the same"),
        make: MakeAppointments.init)

    /// The body that appoints.
    public let body: Body.Key
    /// The seats that are filled.
    public let seats: [Seat.Key]
    /// Who is appointed to each of them, in the same order.
    public let people: [Person.Key]
    /// The rank that all of them have; `nil` when that is not said.
    public let rank: Rank?

    public func scope(in record: Record) -> SubjectRef {
        body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(body, on: record.bodies, "body")
        guard !seats.isEmpty, seats.count == people.count else {
            throw Refusal(
                "Found \(seats.count) seats and \(people.count) people, expected one for each.",
                field: "people")
        }
        guard Set(seats).count == seats.count else {
            throw Refusal("A seat is named twice.", field: "seats")
        }
        var happenings: [Happening] = []
        for (seat, person) in zip(seats, people) {
            let found = try record.find(seat, on: record.seats, "seats")
            _ = try record.find(person, on: record.people, "people")
            guard found.ended.isEmpty else {
                throw Refusal("The seat ‘\(seat)’ was ended.", field: "seats")
            }
            guard found.body == nil || found.body == body else {
                throw Refusal("The seat ‘\(seat)’ is not one of ‘\(body)’.", field: "seats")
            }
            let filled = SeatFilled(
                seat: seat, person: person, rank: rank, isDeputy: nil, appointedBy: body)
            happenings.append(.seats(.seatFilled(filled)))
        }
        return happenings
    }
}
