import Governance

extension Hampshire {
    /// The workshop and the letters of which the Cabinet report tells, on days it does not give.
    ///
    /// How universities, young people, the farming and the faith communities could take part had
    /// been thought about: what was decided for them is not said, so there is no line for it.
    static let partners: [Line] =
        [
            Line(
                "consult-partners", .report,
                [
                    "partnership": "hampshire-partnership", "with": .list(districts),
                    "how": """
                    A workshop with the leaders and chief executives of the districts and \
                    boroughs and people of the other agencies, whom the report does not name
                    """,
                ])
        ]
        + invited.map {
            Line(
                "invite-partner", .report,
                ["partnership": "hampshire-partnership", "body": .text($0)])
        }

    /// To whom the Leader wrote: ‘all of the partners and agencies involved’, of whom the report
    /// names these.
    private static let invited =
        districts + ["hampshire-constabulary", "hampshire-fire-and-rescue-service", "armed-forces"]

    /// The eleven districts and boroughs of the county.
    private static let districts = [
        "basingstoke-and-deane", "east-hampshire", "eastleigh", "fareham", "gosport", "hart",
        "havant", "new-forest", "rushmoor", "test-valley", "winchester",
    ]
}
