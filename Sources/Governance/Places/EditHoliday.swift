/// Make a day a holiday of this place, or say that it is none.
public struct EditHoliday: Intent {
    public static let word = "edit-holiday"
    public static let says = "Make a day a holiday of this place, or say that it is none."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<EditHoliday> =
        HolidayEdited.form.held(by: \.edited, make: EditHoliday.init)

    /// What is to be recorded.
    public let edited: HolidayEdited

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        [.places(.holidayEdited(edited))]
    }
}
