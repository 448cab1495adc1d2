/// Publish the name and office contact of a post.
public struct PublishContact: Intent {
    public static let word = "publish-contact"
    public static let says = "Publish the name and office contact of a post."
    public static let power = Power.register
    public static let form: Form<PublishContact> =
        ContactPublished.form.held(by: \.published, make: PublishContact.init)

    /// What is to be recorded.
    public let published: ContactPublished

    public func scope(in record: Record) -> SubjectRef {
        published.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(published.involvement, on: record.involvements, "involvement")
        if let person = published.person {
            _ = try record.find(person, on: record.people, "person")
        }
        return [.involvements(.contactPublished(published))]
    }
}
