import Governance

extension Hampshire {
    /// All 26 on the page; its list of apologies is cut short.
    static let march2014: [Attendee] = [
        .holder("hampshire-fire-and-rescue-service"), .also("hampshire-fire-and-rescue-service"),
        .holder("havant", .councillor),
        .holder("fareham", .councillor), .also("fareham"),
        .holder("east-hampshire", .councillor),
        .holder("hart", .councillor),
        .holder("winchester"),
        .holder("hampshire-ccgs"),
        .holder("enterprise-m3"),
        .holder("new-forest-national-park-authority"),
        .also("new-forest-national-park-authority"),
        // Stood in for the chief executive whom both councils share.
        .forBoth("east-hampshire", "havant", as: .deputy),
        .holder("gosport", .councillor),
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("rushmoor"),
        .holder("hampshire-constabulary"),
        .holder("armed-forces"),
        .leader(as: .councillor), .also("hampshire-county-council"),
        .also("hampshire-county-council"),
        .holder("hampshire-fire-and-rescue-authority", .chair),
        .holder("test-valley"),
        .holder("basingstoke-and-deane", .councillor), .also("basingstoke-and-deane"),
        .holder("new-forest"),
        .apologies("southampton", .chiefExecutive),
        .apologies("test-valley", .leader),
    ]

    /// The first 22 on the page, where it is cut short.
    static let june2014: [Attendee] = [
        .also("hampshire-county-council", .director),
        .holder("hampshire-fire-and-rescue-service", .chiefOfficer),
        .holder("fsb-wessex"),
        .holder("nhs-england-wessex"),
        .holder("east-hampshire", .leader),
        .also("winchester"),
        .holder("havant", .councillor),
        .deputy("test-valley"),
        .holder("hampshire-voluntary-sector-consortium"),
        .deputy("fareham"),
        .forBoth("east-hampshire", "havant", as: .deputy),
        .holder("gosport", .councillor),
        .holder("southampton", .leader),
        .holder("hampshire-constabulary"),
        .holder("armed-forces"),
        .leader(),
        .deputy("hart", .councillor),
        .holder("hampshire-fire-and-rescue-authority", .chair),
        .holder("basingstoke-and-deane", .leader),
        .also("hampshire-county-council", .chiefExecutive),
        .holder("eastleigh", .chiefExecutive),
        .holder("winchester", .councillor),
    ]

    /// The first 23 on the page, where it is cut short.
    ///
    /// The list is by name and ends before the Leader of the County Council would stand in it.
    static let december2014: [Attendee] = [
        .holder("basingstoke-and-deane", .chiefExecutive),
        .holder("test-valley", .leader),
        .also("enterprise-m3", .officer),
        .holder("havant", .leader),
        .holder("east-hampshire", .leader),
        .holder("new-forest-national-park-authority", .chair),
        .also("winchester", .chiefExecutive),
        .holder("enterprise-m3", .chair),
        .holder("fareham", .councillor),
        // One chief executive of two councils.
        .forBoth("east-hampshire", "havant", as: .inAttendance, .chiefExecutive),
        .holder("hart", .chiefExecutive),
        .holder("winchester", .leader),
        .holder("new-forest", .director),
        // A guest, who led one of the discussions; a principal has no rank in our list.
        .also("sparsholt-college"),
        .holder("armed-forces"),
        .also("fareham", .director),
        .holder("gosport", .councillor),
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("southampton", .leader),
        .also("rushmoor", .chiefExecutive),
        .also("hampshire-county-council", .deputyLeader),
        .holder("hampshire-constabulary", .chiefOfficer),
        .holder("rushmoor", .leader),
    ]
}
