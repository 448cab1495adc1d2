/// A partner was challenged about the level and use of its resources, or there was no concern.
public struct UseChallenged: Happened {
    public static let name = "use challenged"

    /// The challenge, by its new key.
    public let challenge: Challenge.Key
    /// Who put it.
    public let involvement: Involvement.Key
    /// To which partner.
    public let partner: Body.Key
    /// About which year.
    public let year: Int
    /// What is asked; nothing if there was no concern.
    public let concern: Kept?

    public static let form: Form<UseChallenged> = Form(
        Field.new("challenge", \.challenge, "The challenge"),
        Field("involvement", \.involvement, "Who put it"),
        Field("partner", \.partner, "To which partner"),
        Field("year", \.year, "About which year"),
        Field("concern", \.concern, "What is asked; nothing if there was no concern"),
        make: UseChallenged.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.challenges.change(challenge) { $0.put.insert(self, told) }
        record.place(challenge.ref, at: place, below: involvement.ref)
    }
}
