/// Record that one body was succeeded by another: its seats and open promises pass over.
public struct SucceedBody: Intent {
    public static let word = "succeed-body"
    public static let says =
        "Record that one body was succeeded by another: its seats and open promises pass over."
    public static let power = Power.register
    public static let form: Form<SucceedBody> =
        BodySucceeded.form.held(by: \.succeeded, make: SucceedBody.init)

    /// What is to be recorded.
    public let succeeded: BodySucceeded

    public func scope(in record: Record) -> SubjectRef {
        succeeded.body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(succeeded.body, on: record.bodies, "body")
        _ = try record.find(succeeded.successor, on: record.bodies, "successor")
        guard succeeded.body != succeeded.successor else {
            throw Refusal("A body cannot succeed itself.", field: "successor")
        }
        return [.bodies(.succeeded(succeeded))] + seats(in: record) + promises(in: record)
    }

    private func seats(in record: Record) -> [Happening] {
        record.seats.all.filter { $0.body == succeeded.body && $0.ended.isEmpty }.map {
            .seats(.seatHandedOver(SeatHandedOver(seat: $0.key, to: succeeded.successor)))
        }
    }

    private func promises(in record: Record) -> [Happening] {
        record.promises.all
            .filter { $0.owner == succeeded.body.ref && $0.kept.isEmpty && $0.released.isEmpty }
            .map {
                .decisions(
                    .promisePassed(
                        PromisePassed(promise: $0.key, to: succeeded.successor.ref)))
            }
    }
}
