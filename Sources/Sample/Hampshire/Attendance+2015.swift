import Governance

extension Hampshire {
    /// The first 23 on the page, where it is cut short.
    static let march2015: [Attendee] = [
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("test-valley", .leader),
        .holder("fareham", .leader),
        .holder("hampshire-fire-and-rescue-service", .chiefOfficer),
        .holder("havant", .leader),
        .holder("fsb-wessex"),
        .also("fareham", .chiefExecutive),
        .also("hart", .chiefExecutive),
        .holder("gosport", .councillor),
        .also("hampshire-voluntary-sector-consortium"),
        .holder("rushmoor", .chiefExecutive),
        .also("hampshire-county-council", .councillor),
        .holder("hampshire-constabulary"),
        .holder("armed-forces"),
        .deputy("eastleigh"),
        .holder("winchester", .leader),
        .leader(),
        .holder("hart", .leader),
        .holder("basingstoke-and-deane", .leader),
        .also("hampshire-county-council", .chiefExecutive),
        .also("basingstoke-and-deane", .chiefExecutive),
        .also("test-valley", .chiefExecutive),
        .also("winchester"),
    ]

    /// All 14 on the page, and the first 13 of its apologies, where it is cut short.
    static let december2015: [Attendee] = [
        .holder("hampshire-constabulary", .officer),
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("hart", .deputyLeader),
        .holder("fareham", .leader),
        .holder("fsb-wessex"),
        .also("hampshire-county-council", .chiefExecutive),
        .also("test-valley"),
        .holder("test-valley", .councillor),
        .holder("hampshire-fire-and-rescue-service"),
        .also("hampshire-county-council", .councillor),
        .leader(),
        .also("winchester"),
        .holder("winchester", .councillor),
        // One councillor for a borough and for the association of local councils.
        .forBoth("eastleigh", "halc", as: .deputy, .councillor),
        .apologies("new-forest-national-park-authority", .chiefExecutive),
        .apologies("havant", .leader),
        .apologies("east-hampshire", .leader),
        .apologies("new-forest-national-park-authority", .chair),
        .apologies("hampshire-fire-and-rescue-service", .chiefOfficer),
        .apologies("enterprise-m3", .chair),
        .apologies("nhs-england-wessex"),
        .apologies("eastleigh", .leader),
        .forBoth("east-hampshire", "havant", as: .apologies, .chiefExecutive),
        .apologies("new-forest", .chiefExecutive),
        .apologies("rushmoor", .chiefExecutive),
        .apologies("halc", .chiefExecutive),
        .apologies("hampshire-constabulary", .chiefOfficer),
    ]
}
