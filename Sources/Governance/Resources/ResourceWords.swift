/// Whether a resource is required, committed or was used.
public enum ContributionStep: String, Choice, Hashable {
    case required, committed, used

    public static let meaning = "a step of a contribution"
}
