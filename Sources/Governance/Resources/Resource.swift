/// The four kinds of resource that a partnership takes.
public enum Resource: String, Choice, Hashable {
    /// In days of officers and members a year.
    case time
    /// In pieces: rooms, vehicles, systems.
    case assets
    /// In people who know what is needed.
    case knowledge
    /// In whole pence a year.
    case money

    public static let meaning = "a kind of resource"
}
