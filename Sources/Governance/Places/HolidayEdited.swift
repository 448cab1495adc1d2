public import Almanac

/// A day was made a holiday of the place, or ceased to be one.
public struct HolidayEdited: Happened {
    public static let name = "holiday edited"

    /// The day that is or is not a holiday.
    public let day: Day
    /// Whether it was made one or ceased to be one.
    public let edit: HolidayEdit
    /// What the holiday is called; `nil` when none is given.
    public let title: PublicName?

    public static let form: Form<HolidayEdited> = Form(
        Field("day", \.day, "The day"),
        Field("edit", \.edit, "Added or removed"),
        Field("title", \.title, "What it is called"),
        make: HolidayEdited.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.holidays.insert(self, told)
    }
}
