import Governance

extension Hampshire {
    /// All 22 on the page, and the first two of its apologies, where it is cut short.
    static let july2017: [Attendee] = [
        .also("hampshire-fire-and-rescue-service", .officer),
        .also("basingstoke-and-deane", .chiefExecutive),
        .holder("basingstoke-and-deane", .councillor),
        .holder("hampshire-fire-and-rescue-authority", .chair),
        .holder("fareham", .leader),
        .also("hampshire-county-council", .chiefExecutive),
        .holder("hampshire-fire-and-rescue-service", .chiefOfficer),
        .holder("test-valley", .director),
        .also("hampshire-county-council", .officer),
        .also("fareham", .chiefExecutive),
        .holder("hampshire-constabulary"),
        .holder("winchester", .leader),
        .also("hart", .chiefExecutive),
        .holder("new-forest", .chiefExecutive),
        .also("hampshire-county-council", .executiveMember),
        .also("hampshire-county-council", .deputyLeader),
        .holder("hart", .leader),
        .leader(),
        .also("hart", .chiefExecutive),
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("eastleigh", .officer),
        .also("southern-water"),
        .apologies("new-forest-national-park-authority", .chiefExecutive),
        .apologies("hampshire-voluntary-sector-consortium"),
    ]

    /// The first 21 on the page, where it is cut short.
    ///
    /// Two clinical chairs came; whether they spoke for all the county's groups is not said.
    static let november2017: [Attendee] = [
        .deputy("eastleigh", .councillor),
        .also("basingstoke-and-deane", .chiefExecutive),
        .deputy("eastleigh", .officer),
        .holder("hampshire-voluntary-sector-consortium", .chiefExecutive),
        .holder("hampshire-fire-and-rescue-authority", .chair),
        .holder("fareham", .leader),
        .holder("hampshire-constabulary", .officer),
        .also("fareham-and-gosport-ccg", .clinicalChair),
        .also("hampshire-county-council", .chiefExecutive),
        .holder("halc", .chair),
        .holder("hampshire-fire-and-rescue-service", .director),
        .deputy("winchester", .councillor),
        .also("hampshire-county-council", .executiveMember),
        .deputy("test-valley", .director),
        .holder("test-valley", .leader),
        .leader(),
        .holder("hart", .chiefExecutive),
        .deputy("basingstoke-and-deane", .councillor),
        .also("south-eastern-hampshire-ccg", .clinicalChair),
        .also("eastleigh", .officer),
        .also("rehabilitation-company"),
    ]
}
