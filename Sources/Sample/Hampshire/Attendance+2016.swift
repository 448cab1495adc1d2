import Governance

extension Hampshire {
    /// All 20 on the page, and the first six of its apologies, where it is cut short.
    ///
    /// It lists the same person of the Federation of Small Businesses twice, and says that they
    /// stood in for the chair of the Local Enterprise Partnership: that is the second line here.
    static let july2016: [Attendee] = [
        .holder("basingstoke-and-deane", .chiefExecutive),
        .holder("new-forest-national-park-authority", .chiefExecutive),
        .holder("test-valley", .leader),
        .holder("havant", .leader),
        .holder("fsb-wessex"),
        .deputy("fsb-wessex", forAnother: "enterprise-m3"),
        .also("hampshire-county-council", .chiefExecutive),
        .holder("hampshire-fire-and-rescue-service", .chiefOfficer),
        .also("winchester"),
        .holder("fareham", .chiefExecutive),
        .holder("winchester", .leader),
        .also("hart", .chiefExecutive),
        // The Commissioner, an office that has no rank in our list.
        .holder("police-and-crime-commissioner"),
        .holder("rushmoor", .chiefExecutive),
        .also("test-valley"),
        .holder("hampshire-constabulary", .chiefOfficer),
        .leader(),
        .holder("hart", .leader),
        .holder("eastleigh"),
        .holder("hampshire-voluntary-sector-consortium"),
        .holder("halc", .councillor),
        .apologies("hampshire-voluntary-sector-consortium"),
        .apologies("rushmoor", .leader),
        .apologies("east-hampshire", .leader),
        .apologies("enterprise-m3", .chair),
        .forBoth("east-hampshire", "havant", as: .apologies, .chiefExecutive),
        .apologies("new-forest", .chiefExecutive),
    ]
}
