public import Almanac

/// A body or partnership promised something, with a date or with none.
public struct PromiseMade: Happened {
    public static let name = "promise made"

    /// The promise, by its new key.
    public let promise: Promise.Key
    /// The body or partnership that promised.
    public let by: SubjectRef
    /// Who spoke for it; `nil` when no name is given.
    public let person: Person.Key?
    /// The rank of whoever spoke for it; `nil` when none is given.
    public let rank: Rank?
    /// The partnership that it is about; `nil` when none is named.
    public let about: Partnership.Key?
    /// What was promised, in words.
    public let matter: Kept
    /// The day by which it is to be kept; `nil` when none was set.
    public let due: Day?
    /// The paper in which it stands; `nil` when none is named.
    public let report: Paper.Key?

    public static let form: Form<PromiseMade> = Form(
        Field.new("promise", \.promise, "The promise"),
        Field("by", \.by, "The body or partnership that promised"),
        Field("person", \.person, "Who said so, if named"),
        Field("rank", \.rank, "Their rank"),
        Field("about", \.about, "About which partnership"),
        Field("matter", \.matter, "What"),
        Field("due", \.due, "By when"),
        Field("report", \.report, "In which paper"),
        make: PromiseMade.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.promises.change(promise) { $0.made.insert(self, told) }
        record.place(promise.ref, at: place, below: by)
        if let about { record.place(promise.ref, at: place, below: about.ref) }
    }
}
